import { and, asc, eq, isNotNull } from "drizzle-orm"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { applicationToDecide, panelsWordOn } from "#app/domain/decisions/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { reading } from "#db/ctx.ts"
import { applicantContacts, applications } from "#db/schema/applications.ts"
import { panelOrderPlaces, panelOrders, panelVoiceCounters } from "#db/schema/panel-order.ts"

/**
 * The panel's order beside a decision after the meeting, and whose turn it is. Names only where the asker has looked.
 * Null before the meeting, for a panel that was sealed before panels made an order, and for whoever may not decide.
 */
export function readPanelChoice(
  ctx: Ctx<StaffActor>,
  applicationId: string,
  outcome: "appoint" | "not-appoint",
) {
  return reading(ctx, async (tx) => {
    const application =
      mayChoose(ctx.actor) && isId(applicationId)
        ? await applicationToDecide(tx, ctx.actor.providerId, applicationId)
        : undefined
    const word = application && (await panelsWordOn(tx, applicationId, outcome))
    if (!application || !word) return null
    const places = await tx
      .select({
        id: panelOrderPlaces.applicationId,
        place: panelOrderPlaces.place,
        status: applications.status,
        name: applicantContacts.name,
      })
      .from(panelOrderPlaces)
      .innerJoin(applications, eq(applications.id, panelOrderPlaces.applicationId))
      .leftJoin(applicantContacts, eq(applicantContacts.applicationId, applications.id))
      .innerJoin(panelOrders, eq(panelOrders.id, panelOrderPlaces.panelOrderId))
      .where(and(eq(panelOrders.vacancyId, application.vacancyId), isNotNull(panelOrders.agreedAt)))
      .orderBy(asc(panelOrderPlaces.place))
    const order = places.map(({ name, ...one }) => ({
      ...one,
      name: name ?? anonymousName(one.id),
      isNext: one.id === word.nextChoice,
      isThis: one.id === applicationId,
    }))
    return {
      ordered: word.ordered,
      order,
      /** It is said that they stayed away, before the panel agreed whom it would have. */
      stayedAway: word.stayedAway && !word.ordered,
      /** Whom the panel would have had; null where this is its choice. */
      against:
        word.against && (order.find(({ id }) => id === word.against)?.name ?? anonymousName(word.against)),
      /** What an offer waits for, of those ahead in the order; null for nothing. */
      offersWait: word.offerWaits,
      refused: outcome === "appoint" && word.final && !word.letsAppoint && word.ordered,
    }
  })
}

export type PanelChoice = NonNullable<Awaited<ReturnType<typeof readPanelChoice>>>

/** How a provider takes its panels' choices, for anybody; all zero where nobody was appointed yet. */
export function readPanelVoice(ctx: Ctx, providerId: string) {
  return reading(ctx, async (tx) => {
    const [row] = await tx
      .select({
        appointed: panelVoiceCounters.appointed,
        asChosen: panelVoiceCounters.asChosen,
        explained: panelVoiceCounters.explained,
        enough: panelVoiceCounters.enough,
        notEnough: panelVoiceCounters.notEnough,
      })
      .from(panelVoiceCounters)
      .where(eq(panelVoiceCounters.providerId, providerId))
    return row ?? { appointed: 0, asChosen: 0, explained: 0, enough: 0, notEnough: 0 }
  })
}
