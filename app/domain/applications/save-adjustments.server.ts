import { mayChange } from "#app/domain/applications/policy.ts"
import { lockDraft } from "#app/domain/applications/read-draft.server.ts"
import {
  type AdjustmentsTooLong,
  adjustmentsLimit,
  decideWriting,
  eventOfSaving,
  isLongerThan,
  type NotFound,
  type NotOpen,
} from "#app/domain/applications/rules.ts"
import { sealAdjustments } from "#app/domain/applications/sealed-adjustments.server.ts"
import { dataKeyOf, saveSealedAdjustments, upsertAdjustments } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type AdjustmentsRefusal = NotOpen | NotFound | AdjustmentsTooLong

/** `what` left out: only whether any are wanted is being said. */
type Input = { readonly wanted: boolean; readonly what?: string }

/** Says whether adjustments are wanted and which. The words are sealed with the application's own key. */
export function saveAdjustments(ctx: Ctx<ApplicantActor>, { wanted, what }: Input) {
  return inTransaction<{ wanted: boolean }, AdjustmentsRefusal>(ctx, async (tx) => {
    const draft = await lockDraft(tx, ctx.actor.applicationId)
    if (!draft || !mayChange(ctx.actor, draft)) return err({ kind: "not-found" })
    const open = decideWriting(draft, draft.now)
    if (!open.ok) return open
    if (what !== undefined && isLongerThan(what, adjustmentsLimit)) {
      return err({ kind: "adjustments-too-long", limit: adjustmentsLimit })
    }
    const owner = { applicationId: draft.id, providerId: draft.providerId }
    if (!wanted || what === undefined) {
      await upsertAdjustments(tx, owner, wanted)
    } else {
      const dataKey = await dataKeyOf(tx, draft.id)
      if (!dataKey) throw new Error("the application's data key is gone: what it sealed was erased")
      await saveSealedAdjustments(tx, owner, what.trim() ? sealAdjustments(owner, dataKey, what) : null)
    }
    await record(tx, ctx, {
      event: eventOfSaving(draft),
      providerId: draft.providerId,
      subjectId: draft.id,
      detail: { part: "adjustments" },
    })
    return ok({ wanted })
  })
}
