import { findMeetingSeat, peopleToMeet } from "#app/domain/panels/meeting-day-store.server.ts"
import { decideProposing } from "#app/domain/panels/order-rules.ts"
import { agreementsTo, meansOfPeopleMet, newestOrder } from "#app/domain/panels/order-store.server.ts"
import { agreementOf, fellowMembersOf } from "#app/domain/panels/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** The panel's order as a member sees it, or what it still waits for. Null for whoever has not joined. */
export function readOrder(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findMeetingSeat(tx, ctx.actor.personId, slug)
    if (!found) return null
    const { seat, own } = found
    const people = await peopleToMeet(tx, seat.vacancyId)
    const means = own ? await meansOfPeopleMet(tx, seat.vacancyId) : []
    const agreement = await agreementOf(tx, seat.vacancyId)
    const order = await newestOrder(tx, seat.vacancyId)
    const agreed = order ? await agreementsTo(tx, order.id) : []
    const members = (await fellowMembersOf(tx, seat.vacancyId)).filter(({ joined }) => joined)
    const toMeet = people.filter(({ status, came }) => status === "shortlisted" && came !== false)
    const ready = decideProposing(means, agreement?.scorers ?? 1)
    return {
      vacancyId: seat.vacancyId,
      own,
      say: agreement?.say ?? null,
      /** Why no order can be made yet; null where one can. */
      waits:
        toMeet.length > 0 && means.length === 0
          ? ("own-scores" as const)
          : ready.ok
            ? null
            : ready.error.kind,
      order: order && {
        number: order.number,
        agreedAt: order.agreedAt,
        iAgree: agreed.includes(seat.id),
        agree: agreed.length,
        members: members.length,
        places: order.places.map((place) => ({
          ...place,
          name: people.find(({ applicationId }) => applicationId === place.applicationId)?.name ?? null,
        })),
      },
      means,
    }
  })
}
