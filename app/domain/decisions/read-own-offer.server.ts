import { newestDecisionOn, offerOn } from "#app/domain/decisions/store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** The offer made to whoever asks; null where none was made. */
export function readOwnOffer(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, (tx) => offerOn(tx, ctx.actor.applicationId))
}

/** Why it was decided as it was, for whoever is not taken further; null for anybody else. */
export function readOwnReason(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => {
    const decision = await newestDecisionOn(tx, ctx.actor.applicationId)
    const turnedDown = decision?.outcome === "not-shortlist" || decision?.outcome === "not-appoint"
    return turnedDown ? decision.reason : null
  })
}
