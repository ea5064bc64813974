import { awardedAtOnce, sortForAward } from "#app/domain/training/award-many-rules.ts"
import { workersAssessed } from "#app/domain/training/award-many-store.server.ts"
import { maySignOff } from "#app/domain/training/policy.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** Who can be awarded by whoever asks, and who of those that are nearly there cannot, with why. */
export function readForAward(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const limit = awardedAtOnce
    const ready = await workersAssessed(tx, providerId, { signedOff: true, limit: limit + 1 })
    const waiting = await workersAssessed(tx, providerId, { signedOff: false, limit })
    const who = { by, may: maySignOff(ctx.actor) }
    return {
      ...sortForAward([...ready.slice(0, limit), ...waiting], who),
      more: ready.length > limit,
    }
  })
}
