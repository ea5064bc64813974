import { randomBytes } from "node:crypto"
import { sql } from "drizzle-orm"
import { dataKeyFor } from "#app/domain/applications/data-key.server.ts"
import { deviceHashOf, newDeviceToken } from "#app/domain/applications/keys.server.ts"
import { readVacancyToStart } from "#app/domain/applications/read-start.server.ts"
import { bytesPerReference, makeReference } from "#app/domain/applications/reference-words.ts"
import { decideWriting, type NotFound, type NotOpen } from "#app/domain/applications/rules.ts"
import { countStarted, insertApplication } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

export type StartRefusal = NotFound | Extract<NotOpen, { kind: "vacancy-closed" }>

const tries = 8

/** Begins an application: nothing is asked for but the language. @returns its address, and the browser's key to it */
export function startApplication(ctx: Ctx, { slug, language }: { slug: string; language: string }) {
  const doorkeeper: Ctx = { ...ctx, actor: { kind: "doorkeeper" } }
  return inTransaction<{ reference: string; deviceToken: string }, StartRefusal>(doorkeeper, async (tx) => {
    const vacancy = await readVacancyToStart(tx, slug)
    if (!vacancy) return err({ kind: "not-found" })
    const open = decideWriting({ ...vacancy, status: "draft" }, vacancy.now)
    if (!open.ok) return err({ kind: "vacancy-closed", closedAt: vacancy.vacancyClosesAt })
    const { id, reference, deviceToken } = await beginIn(tx, vacancy, language)
    const { providerId } = vacancy
    await record(tx, doorkeeper, { event: "application.started", providerId, subjectId: id })
    return ok({ reference, deviceToken })
  })
}

/** A new draft with its first key, counted. The doorkeeper's transaction. */
export async function beginIn(
  tx: Tx,
  { providerId, vacancyId }: { readonly providerId: string; readonly vacancyId: string },
  language: string,
) {
  const deviceToken = newDeviceToken()
  const begun = await insertUnderFreeReference(tx, {
    providerId,
    vacancyId,
    language,
    deviceHash: deviceHashOf(deviceToken),
  })
  await countStarted(tx, { providerId, vacancyId })
  return { ...begun, deviceToken }
}

type Begun = { providerId: string; vacancyId: string; language: string; deviceHash: string }

async function insertUnderFreeReference(tx: Tx, begun: Begun): Promise<{ id: string; reference: string }> {
  const [made] = await tx.execute<{ id: string }>(sql`select uuidv7() as id`)
  const id = made!.id
  const dataKey = dataKeyFor({ applicationId: id, providerId: begun.providerId })
  for (let tried = 0; tried < tries; tried += 1) {
    const reference = makeReference(randomBytes(bytesPerReference))
    if (await insertApplication(tx, { ...begun, id, reference, dataKey })) return { id, reference }
  }
  throw new Error("no free reference found: the word list is too short for this many applications")
}
