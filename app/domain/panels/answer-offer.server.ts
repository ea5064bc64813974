import { panelOfferOf } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { type OfferAnswerRefusal, offerStanding, sameWords } from "#app/domain/panels/offers.ts"
import { insertOfferAnswer, saidToOffers } from "#app/domain/panels/offers-store.server.ts"
import { findSeat } from "#app/domain/panels/store.server.ts"
import type { OfferAnswerKind } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type Answered = { readonly slug: string; readonly answer: OfferAnswerKind; readonly seen: string }

/**
 * A member says yes to what is offered now, or keeps what they said yes to before.
 * @param seen the offer as they read it
 */
export function answerOffer(ctx: Ctx<PersonActor>, { slug, answer, seen }: Answered) {
  return inTransaction<null, OfferAnswerRefusal>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return err({ kind: "not-found" })
    const { providerId, id } = found.seat
    const offer = await panelOfferOf(tx, providerId)
    if (!sameWords(offer, seen)) return err({ kind: "changed-since-seen" })
    const said = await saidToOffers(tx, id)
    const { agreed } = offerStanding(offer, said)
    // Pressed twice, or there is nothing to choose between.
    if (offer === "" || agreed === offer || (said[0]?.offer === offer && said[0].answer === answer)) {
      return ok(null)
    }
    await insertOfferAnswer(tx, found.seat, { offer, answer })
    await record(tx, ctx, { event: "panel-offer.answered", providerId, subjectId: id, detail: { answer } })
    return ok(null)
  })
}

/** Whether the asker is to be told that something else is offered since they said yes. */
export function readOfferAsks(ctx: Ctx<PersonActor>, slug: string): Promise<boolean> {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return false
    const offer = await panelOfferOf(tx, found.seat.providerId)
    return offerStanding(offer, await saidToOffers(tx, found.seat.id)).asks
  })
}
