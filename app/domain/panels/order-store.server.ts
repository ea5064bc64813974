import { asc, desc, eq, sql } from "drizzle-orm"
import type { MeansOf, Place } from "#app/domain/panels/order-rules.ts"
import type { Tx } from "#db/ctx.ts"
import { panelOrderAgreements, panelOrderPlaces, panelOrders } from "#db/schema/panel-order.ts"
import type { panelMembers } from "#db/schema/panels.ts"

/** The newest order of a vacancy's panel, with its places. */
export async function newestOrder(tx: Tx, vacancyId: string) {
  const [order] = await tx
    .select({
      id: panelOrders.id,
      number: panelOrders.number,
      madeAt: panelOrders.madeAt,
      agreedAt: panelOrders.agreedAt,
    })
    .from(panelOrders)
    .where(eq(panelOrders.vacancyId, vacancyId))
    .orderBy(desc(panelOrders.number))
    .limit(1)
  if (!order) return null
  const places: Place[] = await tx
    .select({
      applicationId: panelOrderPlaces.applicationId,
      place: panelOrderPlaces.place,
      proposedPlace: panelOrderPlaces.proposedPlace,
      reason: panelOrderPlaces.reason,
    })
    .from(panelOrderPlaces)
    .where(eq(panelOrderPlaces.panelOrderId, order.id))
    .orderBy(asc(panelOrderPlaces.place))
  return { ...order, places }
}

/** One member at a time makes an order of one panel; the others wait for a moment. */
export async function holdOrder(tx: Tx, vacancyId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`panel-order ${vacancyId}`}, 0))`)
}

type NewOrder = {
  readonly providerId: string
  readonly vacancyId: string
  readonly number: number
  readonly madeBy: string
  readonly madeAt: Date
  readonly places: readonly Place[]
}

export async function insertOrder(tx: Tx, { places, ...order }: NewOrder): Promise<string> {
  const [row] = await tx.insert(panelOrders).values(order).returning({ id: panelOrders.id })
  const { providerId, vacancyId } = order
  const panelOrderId = row!.id
  await tx
    .insert(panelOrderPlaces)
    .values(places.map((place) => ({ providerId, vacancyId, panelOrderId, ...place })))
  return panelOrderId
}

/** Seats that agree to one order. */
export async function agreementsTo(tx: Tx, orderId: string): Promise<string[]> {
  const rows = await tx
    .select({ seatId: panelOrderAgreements.panelMemberId })
    .from(panelOrderAgreements)
    .where(eq(panelOrderAgreements.panelOrderId, orderId))
  return rows.map(({ seatId }) => seatId)
}

/** The vacancies of somebody's panels whose newest order is not agreed and has not their own word yet. */
export async function ordersToAgreeTo(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.execute<{ vacancyId: string }>(sql`
    select o.vacancy_id as "vacancyId"
    from panel_members m
    join panel_orders o on o.vacancy_id = m.vacancy_id and o.agreed_at is null
    where m.person_id = ${personId} and m.joined_at is not null and m.left_at is null
      and not exists (select from panel_orders n where n.vacancy_id = o.vacancy_id and n.number > o.number)
      and not exists (
        select from panel_order_agreements a where a.panel_order_id = o.id and a.panel_member_id = m.id)`)
  return rows.map(({ vacancyId }) => vacancyId)
}

type Seat = Pick<typeof panelMembers.$inferSelect, "id" | "providerId" | "vacancyId" | "personId">

/** @returns false where this seat had agreed to it already */
export async function insertOrderAgreement(tx: Tx, seat: Seat, panelOrderId: string, agreedAt: Date) {
  const { id: panelMemberId, providerId, vacancyId, personId } = seat
  const made = await tx
    .insert(panelOrderAgreements)
    .values({ providerId, vacancyId, panelOrderId, panelMemberId, personId, agreedAt })
    .onConflictDoNothing()
    .returning({ id: panelOrderAgreements.id })
  return made.length > 0
}

/** What all scores of each person met come to; nothing before the asker has sent theirs of everybody. */
export async function meansOfPeopleMet(tx: Tx, vacancyId: string): Promise<MeansOf[]> {
  return tx.execute<MeansOf>(sql`
    select application_id as "applicationId", meeting_mean as "meetingMean", answers_mean as "answersMean",
      members, may_score as "mayScore"
    from means_of_people_met(${vacancyId}::uuid)`)
}
