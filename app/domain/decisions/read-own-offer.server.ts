import { offerOn } from "#app/domain/decisions/store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** The offer made to whoever asks; null where none was made. */
export function readOwnOffer(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, (tx) => offerOn(tx, ctx.actor.applicationId))
}
