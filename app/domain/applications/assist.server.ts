import { sql } from "drizzle-orm"
import {
  entriesOf,
  entryOf,
  insertEntry,
  isStillTyped,
  sentEntryOf,
} from "#app/domain/applications/assisted-store.server.ts"
import { decideAssisting, type SitsOnPanel } from "#app/domain/applications/assisting.ts"
import { deviceHashOf, newDeviceToken } from "#app/domain/applications/keys.server.ts"
import { mayAssist } from "#app/domain/applications/policy.ts"
import { readVacancyToStart } from "#app/domain/applications/read-start.server.ts"
import { decideWriting, type NotFound, type NotOpen } from "#app/domain/applications/rules.ts"
import { beginIn } from "#app/domain/applications/start.server.ts"
import { saveKeys } from "#app/domain/applications/store.server.ts"
import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/** A helper's key: it opens the draft together with the session of who began it. */
export type HelperKey = { readonly reference: string; readonly deviceToken: string }
export type AssistRefusal = NotFound | NotOpen | SitsOnPanel

type Begin = { readonly slug: string; readonly way: AssistedWay; readonly language: string }

/** Begins an application for somebody who is on the phone, has sent paper, or sits beside a colleague. */
export async function assistApplication(ctx: Ctx<StaffActor>, { slug, way, language }: Begin) {
  const found = await vacancyToAssist(ctx, slug)
  if (!found) return err({ kind: "not-found" } as const)
  const decided = decideAssisting(found)
  if (!decided.ok) return decided
  const { personId, providerId } = ctx.actor
  return inTransaction<HelperKey, AssistRefusal>({ ...ctx, actor: { kind: "doorkeeper" } }, async (tx) => {
    const { id, ...key } = await beginIn(tx, found, language)
    await insertEntry(tx, { providerId, applicationId: id, personId, way })
    await record(tx, ctx, { event: "application.assisted", providerId, subjectId: id, detail: { way } })
    return ok(key)
  })
}

/** Opens a draft again for the colleague who types it, in the browser they sit at. The key before stops working. */
export function helpOn(ctx: Ctx<StaffActor>, { reference }: { readonly reference: string }) {
  return inTransaction<HelperKey, NotFound>({ ...ctx, actor: { kind: "doorkeeper" } }, async (tx) => {
    const { personId, providerId } = ctx.actor
    const entry = mayAssist(ctx.actor) ? await entryOf(tx, { reference, personId }) : undefined
    if (!entry || entry.providerId !== providerId || !(await isStillTyped(tx, entry.id))) {
      return err({ kind: "not-found" })
    }
    const deviceToken = newDeviceToken()
    await saveKeys(tx, entry.id, { deviceHash: deviceHashOf(deviceToken) })
    await record(tx, ctx, {
      event: "application.opened",
      providerId,
      subjectId: entry.id,
      detail: { way: "helper" },
    })
    return ok({ reference, deviceToken })
  })
}

/** The job of an application that this person typed and sent; null where they did not. */
export function readSentHelp(ctx: Ctx, entry: { readonly reference: string; readonly personId: string }) {
  return reading({ ...ctx, actor: { kind: "doorkeeper" } }, (tx) => sentEntryOf(tx, entry))
}

/** Whether and why not a colleague may type for applicants of a vacancy, and who is being helped with it now. */
export async function readAssisting(ctx: Ctx<StaffActor>, slug: string) {
  const found = await vacancyToAssist(ctx, slug)
  if (!found) return null
  const decided = decideAssisting(found)
  const entries = decided.ok ? await reading(ctx, (tx) => entriesOf(tx, found.vacancyId)) : []
  const { personId } = ctx.actor
  return {
    refusal: decided.ok ? null : decided.error,
    entries: entries.map(({ personId: by, ...entry }) => ({ ...entry, mine: by === personId })),
  }
}

function vacancyToAssist(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const vacancy = mayAssist(ctx.actor) ? await readVacancyToStart(tx, slug) : undefined
    if (!vacancy || vacancy.providerId !== ctx.actor.providerId) return null
    const [seat] = await tx.execute<{ had: boolean }>(sql`select has_had_seat(${vacancy.vacancyId}) as had`)
    const open = decideWriting({ ...vacancy, status: "draft" }, vacancy.now)
    return { ...vacancy, open, hasHadSeat: seat?.had === true }
  })
}
