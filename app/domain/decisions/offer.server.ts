import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf, whereToWrite } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { moveDecided } from "#app/domain/decisions/move.server.ts"
import { offerAfter } from "#app/domain/decisions/offer-moves.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import {
  type AnswerOfferRefusal,
  decideOffer,
  decideOfferAnswer,
  type MakeOfferRefusal,
} from "#app/domain/decisions/rules.ts"
import {
  applicationToDecide,
  insertOffer,
  isAppointed,
  lockApplications,
  lockOffer,
  panelsWordOn,
  saveOfferAnswer,
  waitForTheSay,
} from "#app/domain/decisions/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"

type Offer = {
  readonly applicationId: string
  readonly payPencePerHour: number
  /** `YYYY-MM-DD` */
  readonly startOn: string
  readonly conditions: string
}

/** Makes a conditional offer to somebody it was decided to appoint. */
export function makeOffer(ctx: Ctx<StaffActor>, offer: Offer) {
  return inTransaction<{ offerId: string }, MakeOfferRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const { applicationId } = offer
    const application = mayDecide(ctx.actor)
      ? await applicationToDecide(tx, providerId, applicationId)
      : undefined
    const [locked] = application ? await lockApplications(tx, application.vacancyId, [applicationId]) : []
    if (!application || !locked) return err({ kind: "not-found" })
    if (locked.status !== "shortlisted") return err({ kind: "offered-already" })
    await waitForTheSay(tx, application.vacancyId)
    const word = await panelsWordOn(tx, applicationId, "appoint")
    const contact = await contactOf(tx, applicationId)
    const decision = decideOffer({
      ...offer,
      appointed: await isAppointed(tx, applicationId),
      waitsFor: word?.offerWaits ?? null,
      identityShown: contact !== null,
      advertisedPence: application.advertisedPence,
      today: londonDay(ctx.now()),
    })
    if (!decision.ok) return decision
    const offerId = await insertOffer(tx, { ...offer, providerId, madeBy: personId })
    await moveDecided(tx, applicationId, "offer")
    await record(tx, ctx, { event: "offer.made", providerId, subjectId: applicationId })
    const to = contact && (await whereToWrite(tx, applicationId))
    if (to) {
      await queueMessage(tx, ctx, {
        providerId,
        to,
        template: "offer-made",
        data: {
          ...(await providerInLetters(tx, providerId)),
          job: application.vacancyTitle,
          url: `${env().APP_URL}/apply/${application.reference}`,
        },
        dedupeKey: `offer-made|${offerId}`,
        applicationId,
      })
    }
    return ok({ offerId })
  })
}

/** An applicant who said yes to an offer says no after all, until they start. Nobody has to say why. */
export function stepBack(ctx: Ctx<ApplicantActor>) {
  return inTransaction<null, { readonly kind: "not-found" } | AnswerOfferRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const offer = await lockOffer(tx, applicationId)
    if (!offer) return err({ kind: "not-found" })
    const to = offerAfter(offer.status, "step-back")
    if (!to) return err({ kind: "already-answered", status: offer.status })
    await saveOfferAnswer(tx, offer.id, to, ctx.now())
    await moveDecided(tx, applicationId, "decline")
    await record(tx, ctx, {
      event: "offer.declined",
      providerId,
      subjectId: applicationId,
      detail: { from: offer.status },
    })
    return ok(null)
  })
}

/** The applicant says yes or no to the offer made to them. */
export function answerOffer(ctx: Ctx<ApplicantActor>, { accept }: { accept: boolean }) {
  return inTransaction<null, { readonly kind: "not-found" } | AnswerOfferRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const offer = await lockOffer(tx, applicationId)
    if (!offer) return err({ kind: "not-found" })
    const decision = decideOfferAnswer(offer.status, accept)
    if (!decision.ok) return decision
    await saveOfferAnswer(tx, offer.id, decision.value, ctx.now())
    await moveDecided(tx, applicationId, accept ? "accept" : "decline")
    await record(tx, ctx, {
      event: accept ? "offer.accepted" : "offer.declined",
      providerId,
      subjectId: applicationId,
    })
    return ok(null)
  })
}
