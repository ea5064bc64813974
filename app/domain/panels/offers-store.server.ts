import { and, asc, desc, eq, inArray } from "drizzle-orm"
import type { SaidToOffer } from "#app/domain/panels/offers.ts"
import type { SeatRow } from "#app/domain/panels/store.server.ts"
import type { Tx } from "#db/ctx.ts"
import { offerAnswers } from "#db/schema/panel-offers.ts"

/** All that a member said to offers, the newest first. */
export function saidToOffers(tx: Tx, seatId: string): Promise<SaidToOffer[]> {
  return tx
    .select({ offer: offerAnswers.offer, answer: offerAnswers.answer })
    .from(offerAnswers)
    .where(eq(offerAnswers.panelMemberId, seatId))
    .orderBy(desc(offerAnswers.id))
}

/** What each of these members said yes to last; none where they have not. */
export async function agreedOffersOf(
  tx: Tx,
  seatIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (seatIds.length === 0) return new Map()
  const rows = await tx
    .select({ seatId: offerAnswers.panelMemberId, offer: offerAnswers.offer })
    .from(offerAnswers)
    .where(and(inArray(offerAnswers.panelMemberId, [...seatIds]), eq(offerAnswers.answer, "yes")))
    .orderBy(asc(offerAnswers.id))
  return new Map(rows.map(({ seatId, offer }) => [seatId, offer]))
}

export async function insertOfferAnswer(tx: Tx, seat: SeatRow, said: SaidToOffer): Promise<void> {
  const { id: panelMemberId, providerId, vacancyId, personId } = seat
  await tx.insert(offerAnswers).values({ panelMemberId, providerId, vacancyId, personId, ...said })
}
