import { findSeat } from "#app/domain/panels/store.server.ts"
import { supportedSeats, supportersOf } from "#app/domain/panels/supporters-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** Who supports the asker on one panel. Null for anybody without a seat of their own, or before they joined. */
export function readMySupporters(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return null
    return (await supportersOf(tx, found.seat.id)).map(({ id, called, acceptedAt }) => ({
      id,
      called,
      accepted: acceptedAt !== null,
    }))
  })
}

/** Whom the asker supports, or is asked to support. */
export function readWhomISupport(ctx: Ctx<PersonActor>) {
  return reading(ctx, supportedSeats)
}
