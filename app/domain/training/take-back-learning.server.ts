import { record } from "#app/domain/audit/index.server.ts"
import { decideWithReason, type ReasonRefusal } from "#app/domain/training/learning-rules.ts"
import { recordOf, saveSaid } from "#app/domain/training/learning-store.server.ts"
import { mayNoteLearning } from "#app/domain/training/policy.ts"
import { lockEmployment } from "#app/domain/training/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type TakingBack = { readonly employmentId: string; readonly recordId: string; readonly why: string }

/** What was noted by mistake counts no longer; it stays to be read, with the reason. */
export function takeBackLearning(ctx: Ctx<StaffActor>, { employmentId, recordId, why }: TakingBack) {
  return inTransaction<{ recordId: string }, { kind: "not-found" } | ReasonRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const worker = mayNoteLearning(ctx.actor) ? await lockEmployment(tx, providerId, employmentId) : undefined
    const found = worker && (await recordOf(tx, employmentId, recordId))
    if (!worker || !found) return err({ kind: "not-found" })
    const who = { by, workerId: worker.personId }
    const decision = decideWithReason(why, { open: found.takenBackAt === null, ...who })
    if (!decision.ok) return decision
    await saveSaid(tx, recordId, { takenBackBy: by, takenBackAt: ctx.now(), takenBackWhy: decision.value })
    await record(tx, ctx, {
      event: "learning.taken-back",
      providerId,
      subjectId: recordId,
      detail: { code: found.code },
    })
    return ok({ recordId })
  })
}
