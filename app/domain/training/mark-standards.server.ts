import { record } from "#app/domain/audit/index.server.ts"
import { mayAssess, maySignOff } from "#app/domain/training/policy.ts"
import { decideMarking, type MarkStandardsRefusal, type MarkStep } from "#app/domain/training/rules.ts"
import { lockEmployment, planOf, saveMark } from "#app/domain/training/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Marks = {
  readonly employmentId: string
  readonly step: MarkStep
  readonly standards: readonly number[]
}

/** Says that standards are known, were seen in practice, or are signed off: all of them or none. */
export function markStandards(ctx: Ctx<StaffActor>, { employmentId, step, standards }: Marks) {
  return inTransaction<{ marked: number }, MarkStandardsRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const may = step === "signed-off" ? maySignOff(ctx.actor) : mayAssess(ctx.actor)
    const worker = may ? await lockEmployment(tx, providerId, employmentId) : undefined
    if (!worker) return err({ kind: "not-found" })
    const plan = await planOf(tx, employmentId)
    for (const number of standards) {
      const line = plan.find((each) => each.number === number)
      if (!line) return err({ kind: "not-found" })
      const decision = decideMarking(step, line, { by, workerId: worker.personId })
      if (!decision.ok) return err({ kind: "standard-refused", standard: number, why: decision.error })
      const recordId = await saveMark(tx, {
        providerId,
        employmentId,
        standardNumber: number,
        step,
        by,
        now: ctx.now(),
      })
      await record(tx, ctx, {
        event: `standard.${step}`,
        providerId,
        subjectId: recordId,
        detail: { number },
      })
    }
    return ok({ marked: standards.length })
  })
}
