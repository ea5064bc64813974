import { record } from "#app/domain/audit/index.server.ts"
import { decideSaying, type LearningStep, type SayRefusal } from "#app/domain/training/learning-rules.ts"
import { recordOf, saveSaid } from "#app/domain/training/learning-store.server.ts"
import { mayAssess, maySignOff } from "#app/domain/training/policy.ts"
import { lockEmployment } from "#app/domain/training/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Saying = { readonly employmentId: string; readonly recordId: string; readonly step: LearningStep }

/** Says of what a worker completed that somebody saw them do it, or, as a second person, that it is so. */
export function sayOfLearning(ctx: Ctx<StaffActor>, { employmentId, recordId, step }: Saying) {
  return inTransaction<{ step: LearningStep }, { kind: "not-found" } | SayRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const may = step === "assessed" ? mayAssess(ctx.actor) : maySignOff(ctx.actor)
    const worker = may ? await lockEmployment(tx, providerId, employmentId) : undefined
    const found = worker && (await recordOf(tx, employmentId, recordId))
    if (!worker || !found) return err({ kind: "not-found" })
    const said = { ...found, takenBack: found.takenBackAt !== null }
    const decision = decideSaying(step, said, { by, workerId: worker.personId })
    if (!decision.ok) return decision
    const now = ctx.now()
    await saveSaid(
      tx,
      recordId,
      step === "assessed" ? { assessedBy: by, assessedAt: now } : { signedOffBy: by, signedOffAt: now },
    )
    await record(tx, ctx, {
      event: `learning.${step}`,
      providerId,
      subjectId: recordId,
      detail: { code: found.code },
    })
    return ok({ step })
  })
}
