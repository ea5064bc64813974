import { panelOfferOf } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { offerStanding } from "#app/domain/panels/offers.ts"
import { saidToOffers } from "#app/domain/panels/offers-store.server.ts"
import { findSeat } from "#app/domain/panels/store.server.ts"
import { involvementOf, saveInvolvement } from "#app/domain/panels/taking-part-store.server.ts"
import type { InvolvementChoice } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { payRates } from "#db/schema/vacancies.ts"

type NotFound = { readonly kind: "not-found" }

type Choice = {
  readonly slug: string
  readonly choice: InvolvementChoice
  readonly capPence: number | null
  readonly groupName: string
  readonly adviceSeenAt: Date
}

/** A member chooses what they would like for taking part at a provider, once advice on benefits was offered. */
export function chooseInvolvement(ctx: Ctx<PersonActor>, { slug, adviceSeenAt, ...chosen }: Choice) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const { personId } = ctx.actor
    const found = await findSeat(tx, personId, slug)
    if (!found) return err({ kind: "not-found" })
    const { providerId } = found.seat
    const chosenAt = ctx.now()
    const seen = adviceSeenAt < chosenAt ? adviceSeenAt : chosenAt
    const subjectId = await saveInvolvement(tx, {
      providerId,
      personId,
      ...chosen,
      adviceSeenAt: seen,
      chosenAt,
    })
    // What was chosen is between the member and the owner: the audit says only that it was.
    await record(tx, ctx, { event: "involvement.chosen", providerId, subjectId })
    return ok(null)
  })
}

/**
 * What the provider offers in its own words, what the asker said yes to, what an hour is at least, and what they
 * chose. Null for anybody without a seat.
 */
export function readInvolvement(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found) return null
    const { seat, vacancy } = found
    const chosen = await involvementOf(tx, seat.providerId, seat.personId)
    const today = londonDay(ctx.now())
    const floor = (await tx.select().from(payRates))
      .filter(
        ({ kind, region, validFrom, validTo }) =>
          kind === "real-living-wage" &&
          region === vacancy.payRegion &&
          validFrom <= today &&
          (validTo === null || today <= validTo),
      )
      .map(({ pencePerHour }) => pencePerHour)
    const offer = await panelOfferOf(tx, seat.providerId)
    return {
      offer,
      ...offerStanding(offer, await saidToOffers(tx, seat.id)),
      leastPencePerHour: floor.length > 0 ? Math.max(...floor) : null,
      chosen: chosen
        ? { choice: chosen.choice, capPence: chosen.capPence, groupName: chosen.groupName }
        : null,
    }
  })
}
