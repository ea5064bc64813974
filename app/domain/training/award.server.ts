import { record } from "#app/domain/audit/index.server.ts"
import { maySignOff } from "#app/domain/training/policy.ts"
import { type AwardOneRefusal, decideAward } from "#app/domain/training/rules.ts"
import {
  accreditationOf,
  insertAccreditations,
  lockEmployment,
  planOf,
} from "#app/domain/training/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Awards the accreditation. Its certificate and its reward follow as jobs (workers/reactions.ts). */
export function award(ctx: Ctx<StaffActor>, { employmentId }: { employmentId: string }) {
  return inTransaction<{ accreditationId: string }, AwardOneRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const worker = maySignOff(ctx.actor) ? await lockEmployment(tx, providerId, employmentId) : undefined
    if (!worker) return err({ kind: "not-found" })
    const decision = decideAward({
      records: await planOf(tx, employmentId),
      awarded: (await accreditationOf(tx, employmentId)) !== null,
      by,
      workerId: worker.personId,
    })
    if (!decision.ok) return decision
    const [accreditationId] = await insertAccreditations(tx, [
      {
        providerId,
        employmentId,
        personId: worker.personId,
        holderName: worker.name,
        awardedAt: ctx.now(),
        awardedBy: by,
      },
    ])
    // Awarded meanwhile in another of their jobs here, which has a lock of its own.
    if (accreditationId === undefined) return err({ kind: "already-awarded" })
    await record(tx, ctx, { event: "accreditation.awarded", providerId, subjectId: accreditationId })
    return ok({ accreditationId })
  })
}
