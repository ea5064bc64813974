import { recordEach } from "#app/domain/audit/index.server.ts"
import { type AwardManyRefusal, sortForAward } from "#app/domain/training/award-many-rules.ts"
import { lockForAward } from "#app/domain/training/award-many-store.server.ts"
import { maySignOff } from "#app/domain/training/policy.ts"
import { insertAccreditations } from "#app/domain/training/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Awards all who are chosen, by the rules of one award: all of them or none. Whoever was awarded meanwhile, by
 * somebody else or in another of their jobs here, is left as they are. Certificates and rewards follow as jobs.
 */
export function awardMany(ctx: Ctx<StaffActor>, { chosen }: { readonly chosen: readonly string[] }) {
  return inTransaction<{ awarded: number; meanwhile: number }, AwardManyRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const found = maySignOff(ctx.actor) ? await lockForAward(tx, providerId, chosen) : []
    if (found.length === 0 || found.length !== new Set(chosen).size) return err({ kind: "not-found" })
    const { can, cannot } = sortForAward(found, { by, may: true })
    const inTheWay = cannot.find(({ why }) => why.kind !== "already-awarded")
    if (inTheWay) return err({ kind: "worker-refused", name: inTheWay.worker.name, why: inTheWay.why })
    const awardedAt = ctx.now()
    const ids = await insertAccreditations(
      tx,
      can.map(({ employmentId, personId, name }) => ({
        providerId,
        employmentId,
        personId,
        holderName: name,
        awardedAt,
        awardedBy: by,
      })),
    )
    await recordEach(
      tx,
      ctx,
      ids.map((subjectId) => ({ event: "accreditation.awarded", providerId, subjectId })),
    )
    return ok({ awarded: ids.length, meanwhile: found.length - ids.length })
  })
}
