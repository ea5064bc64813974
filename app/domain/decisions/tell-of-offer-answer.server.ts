import { colleagueToWriteTo, providerToWriteTo } from "#app/domain/accounts/index.server.ts"
import { applicationToDecide, offerOn } from "#app/domain/decisions/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Writes to whoever made an offer that it was answered, or that somebody says no after all; where they have left, to
 * the contact person. Who answered does not travel: it stands on their page.
 */
export function tellOfOfferAnswer(ctx: Ctx<SystemActor>, { applicationId }: { applicationId: string }) {
  return inTransaction<{ written: boolean }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    // No event: the answer is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const contact = providerId && (await providerToWriteTo(tx, providerId))
    const application = providerId ? await applicationToDecide(tx, providerId, applicationId) : undefined
    const offer = application && (await offerOn(tx, applicationId))
    if (!providerId || !contact || !application || !offer) return err({ kind: "not-found" })
    const { status, answeredAt, madeBy } = offer
    // Something else has become of it before the letter was written.
    if (!answeredAt || (status !== "accepted" && status !== "declined")) return ok({ written: false })
    const to = (await colleagueToWriteTo(tx, providerId, madeBy)) ?? contact
    const written = await queueMessage(tx, ctx, {
      providerId,
      to: { email: to.email },
      template: "offer-answered",
      data: {
        name: to.name,
        job: application.vacancyTitle,
        answer: status,
        url: `${env().APP_URL}/provider/${contact.slug}/applications/${applicationId}`,
      },
      dedupeKey: `offer-answered|${offer.id}|${status}`,
    })
    return ok({ written })
  })
}
