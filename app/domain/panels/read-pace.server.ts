import { restAfter } from "#app/domain/panels/pace.ts"
import { paceOf, scoredSince } from "#app/domain/panels/store.server.ts"
import { findSeatToPress } from "#app/domain/panels/supporters-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { days } from "#app/kernel/durations.ts"
import { endOfLondonDay, londonDay } from "#app/kernel/london-time.ts"
import { reading } from "#db/ctx.ts"

/**
 * How much whose seat it is scored today, with the rest that the pace they chose asks for now. Whoever presses for
 * them keeps to their pace, as far as the scores that a supporter may see show it.
 */
export function readPace(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const seat = (await findSeatToPress(tx, ctx.actor.personId, slug))?.seat
    const personId = seat?.personId ?? ctx.actor.personId
    const pace = await paceOf(tx, personId)
    const yesterday = londonDay(new Date(endOfLondonDay(londonDay(ctx.now())).getTime() - days(1)))
    const today = await scoredSince(tx, personId, endOfLondonDay(yesterday))
    return { today, rest: pace ? restAfter(today, pace) : null }
  })
}
