import { type AskingIsOver, decideAsking } from "#app/domain/applications/adjusting.ts"
import {
  adjustmentRowsOf,
  dropUndelivered,
  upsertAdjustment,
} from "#app/domain/applications/adjustments-store.server.ts"
import type { SealedFor } from "#app/domain/applications/data-key.server.ts"
import { mayChange, mayFillIn } from "#app/domain/applications/policy.ts"
import { type LockedDraft, lockDraft } from "#app/domain/applications/read-draft.server.ts"
import {
  type AdjustmentsTooLong,
  adjustmentsLimit,
  decideWriting,
  eventOfSaving,
  type NotFound,
  type NotOpen,
} from "#app/domain/applications/rules.ts"
import { sealAdjustments, unsealAdjustments } from "#app/domain/applications/sealed-adjustments.server.ts"
import { dataKeyOf } from "#app/domain/applications/store.server.ts"
import { type AdjustmentPurpose, adjustmentPurposes } from "#app/domain/applications/vocabulary.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type TooLong = AdjustmentsTooLong & { readonly purpose: AdjustmentPurpose }
export type AdjustmentsRefusal = NotOpen | NotFound | TooLong

type Words = Readonly<Record<AdjustmentPurpose, string>>

/** `what` left out: only whether any are wanted is being said. */
type Input = { readonly wanted: boolean; readonly what?: Words }

/** A step of applying: says whether adjustments are wanted and which. The words are sealed with the application's key. */
export function saveAdjustments(ctx: Ctx<ApplicantActor>, { wanted, what }: Input) {
  return inTransaction<{ wanted: boolean; sent: boolean }, AdjustmentsRefusal>(ctx, async (tx) => {
    const draft = await lockDraft(tx, ctx.actor.applicationId)
    if (!draft || !mayFillIn(ctx.actor, draft)) return err({ kind: "not-found" })
    const open = decideWriting(draft, draft.now)
    if (!open.ok) return open
    const long = what && adjustmentPurposes.find((purpose) => isLongerThan(what[purpose], adjustmentsLimit))
    if (long) return err({ kind: "adjustments-too-long", limit: adjustmentsLimit, purpose: long })
    const owner = { applicationId: draft.id, providerId: draft.providerId }
    if (!wanted) {
      for (const purpose of adjustmentPurposes) await dropUndelivered(tx, owner, purpose)
    }
    if (!wanted || !what) {
      await upsertAdjustment(tx, owner, "meeting", { wanted })
    } else {
      await say(tx, owner, "applying", what.applying, false)
      // Who wants something and does not say what is asked by a person.
      await say(tx, owner, "meeting", what.meeting, what.applying.trim() === "")
    }
    await record(tx, ctx, {
      event: eventOfSaving(draft),
      providerId: draft.providerId,
      subjectId: draft.id,
      detail: { part: "adjustments" },
    })
    return ok({ wanted, sent: draft.status !== "draft" })
  })
}

export type AskRefusal = NotFound | AskingIsOver | TooLong

/** Asks for something at any time it is of use, sent or not. Nothing written: it is no longer wanted. */
export function askForAdjustment(
  ctx: Ctx<ApplicantActor>,
  { purpose, what }: { readonly purpose: AdjustmentPurpose; readonly what: string },
) {
  return inTransaction<null, AskRefusal>(ctx, async (tx) => {
    const application: LockedDraft | undefined = await lockDraft(tx, ctx.actor.applicationId)
    if (!application || !mayChange(ctx.actor, application)) return err({ kind: "not-found" })
    const open = decideAsking(purpose, application, application.now)
    if (!open.ok) return open
    if (isLongerThan(what, adjustmentsLimit)) {
      return err({ kind: "adjustments-too-long", limit: adjustmentsLimit, purpose })
    }
    const { id: applicationId, providerId } = application
    const changed = await say(tx, { applicationId, providerId }, purpose, what, false)
    if (changed) {
      const wanted = what.trim() !== ""
      const event = wanted ? "adjustment.asked" : "adjustment.not-wanted"
      await record(tx, ctx, { event, providerId, subjectId: applicationId, detail: { purpose } })
    }
    return ok(null)
  })
}

/** Puts somebody's words in the place of those before. @returns false where they were the same, and stay as they stand */
async function say(
  tx: Tx,
  owner: SealedFor,
  purpose: AdjustmentPurpose,
  typed: string,
  wantedWithoutWords: boolean,
): Promise<boolean> {
  const text = typed.trim()
  const dataKey = await dataKeyOf(tx, owner.applicationId)
  if (!dataKey) throw new Error("the application's data key is gone: what it sealed was erased")
  const before = (await adjustmentRowsOf(tx, owner.applicationId)).find((row) => row.purpose === purpose)
  const wanted = text !== "" || wantedWithoutWords
  const same = before
    ? before.wanted === wanted && (unsealAdjustments(owner, dataKey, purpose, before.sealed) ?? "") === text
    : purpose === "applying" && !wanted
  if (same) return false
  const sealed = text === "" ? null : sealAdjustments(owner, dataKey, purpose, text)
  await upsertAdjustment(tx, owner, purpose, { wanted, sealed })
  return true
}
