import {
  cardConfirmers,
  hasComeInByCard,
  openNewCard,
  ownNewCards,
} from "#app/domain/panels/new-card-store.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { findSeat } from "#app/domain/panels/store.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** The cards that colleagues made for the asker since they came in. Nothing for anybody without a seat. */
export function readMyNewCards(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    return found ? ownNewCards(tx, found.seat.vacancyId) : []
  })
}

/**
 * What a card for a member takes: `known`, they have come in before; `asked`, a card waits to be confirmed;
 * `onlyAsks`, pressing now asks a colleague, and makes nothing.
 */
export function readCardToMake(ctx: Ctx<StaffActor>, memberId: string) {
  return reading(ctx, async (tx) => {
    if (!mayArrangePanel(ctx.actor) || !(await hasComeInByCard(tx, memberId)))
      return { known: false, onlyAsks: false } as const
    const open = await openNewCard(tx, memberId)
    const second = (await cardConfirmers(tx, memberId)) > 0
    return {
      known: true,
      second,
      onlyAsks: second && (!open || open.askedBy === ctx.actor.personId),
      asked: open
        ? { reason: open.reason, at: open.askedAt, byYou: open.askedBy === ctx.actor.personId }
        : null,
    } as const
  })
}
