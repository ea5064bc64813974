import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { whereToWrite } from "#app/domain/applications/index.server.ts"
import { applicationToDecide, newestDecisionOn } from "#app/domain/decisions/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Writes to an applicant with e-mail what was decided and why; whoever has none reads it on their page.
 * Whoever decided may not know who the applicant is, so this is done for them.
 */
export function tellDecision(ctx: Ctx<SystemActor>, { applicationId }: { applicationId: string }) {
  return inTransaction<{ written: boolean }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    // No event: the decision is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const application = providerId ? await applicationToDecide(tx, providerId, applicationId) : undefined
    const decision = application && (await newestDecisionOn(tx, applicationId))
    if (!application || !decision) return err({ kind: "not-found" })
    // A job may come late. An appointment is told by its offer, never by a letter that turns somebody down.
    if (decision.outcome === "appoint") return ok({ written: false })
    const to = await whereToWrite(tx, applicationId)
    if (!to) return ok({ written: false })
    const about = {
      ...(await providerInLetters(tx, application.providerId)),
      job: application.vacancyTitle,
    }
    const letter = {
      providerId,
      to,
      dedupeKey: `decision:${decision.id}`,
      applicationId,
    }
    if (decision.outcome === "shortlist") {
      const url = `${env().APP_URL}/apply/${application.reference}`
      await queueMessage(tx, ctx, { ...letter, template: "shortlisted", data: { ...about, url } })
    } else {
      const { reason } = decision
      await queueMessage(tx, ctx, { ...letter, template: "decision-made", data: { ...about, reason } })
    }
    return ok({ written: true })
  })
}
