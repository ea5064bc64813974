import { record } from "#app/domain/audit/index.server.ts"
import { versionsAskedIn } from "#app/domain/scenarios/bank-store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Says of each question of a vacancy that has opened that it is used: what its authors are thanked by.
 * A job's: delivered twice, the first run has done it.
 */
export function noteQuestionsUsed(ctx: Ctx<SystemActor>, { vacancyId }: { readonly vacancyId: string }) {
  return inTransaction<{ questions: number }, never>(ctx, async (tx) => {
    const asked = await versionsAskedIn(tx, vacancyId)
    for (const subjectId of asked) {
      await record(tx, ctx, {
        event: "question.used",
        providerId: ctx.actor.providerId,
        subjectId,
        detail: { vacancy: vacancyId },
      })
    }
    return ok({ questions: asked.length })
  })
}
