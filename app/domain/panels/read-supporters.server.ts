import { findSeat } from "#app/domain/panels/store.server.ts"
import {
  endedSupportOf,
  supportEndedForMe,
  supportedSeats,
  supportersOf,
} from "#app/domain/panels/supporters-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { days } from "#app/kernel/durations.ts"
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

/** For so long a member reads who no longer supports them. */
const toldFor = days(14)

/** Who supported the asker on one panel, or was asked to, and lately does no longer. */
export function readEndedSupport(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return []
    const now = await supportersOf(tx, found.seat.id)
    const ended = await endedSupportOf(tx, found.seat.id, new Date(ctx.now().getTime() - toldFor))
    return ended
      .filter(({ personId }) => !now.some((one) => one.personId === personId))
      .map(({ id, called, acceptedAt, endedAt, endedBy }) => ({
        id,
        called,
        accepted: acceptedAt !== null,
        endedAt,
        endedBy,
      }))
  })
}

/** Whom the asker supports, or is asked to support. */
export function readWhomISupport(ctx: Ctx<PersonActor>) {
  return reading(ctx, supportedSeats)
}

/** Whom the asker supported, or was asked to, until that member ended it lately. */
export function readSupportEndedForMe(ctx: Ctx<PersonActor>) {
  return reading(ctx, supportEndedForMe)
}
