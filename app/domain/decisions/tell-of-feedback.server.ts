import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { whereToWrite } from "#app/domain/applications/index.server.ts"
import { feedbackOf } from "#app/domain/decisions/feedback-store.server.ts"
import { applicationToDecide } from "#app/domain/decisions/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Tells an applicant with e-mail that their feedback is there, without its words. Whoever wrote it may not know
 * who they are, so this is done for them.
 */
export function tellOfFeedback(ctx: Ctx<SystemActor>, { applicationId }: { readonly applicationId: string }) {
  return inTransaction<{ written: boolean }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    // No event: that it was sent is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const application = providerId ? await applicationToDecide(tx, providerId, applicationId) : undefined
    const sent = application && (await feedbackOf(tx, { providerId: application.providerId, applicationId }))
    if (!application || !sent?.sentAt) return err({ kind: "not-found" })
    const to = await whereToWrite(tx, applicationId)
    if (!to) return ok({ written: false })
    const written = await queueMessage(tx, ctx, {
      providerId: application.providerId,
      to,
      template: "feedback-ready",
      data: {
        ...(await providerInLetters(tx, application.providerId)),
        job: application.vacancyTitle,
        url: `${env().APP_URL}/apply/${application.reference}/feedback`,
      },
      dedupeKey: `feedback-ready|${sent.id}`,
      applicationId,
    })
    return ok({ written })
  })
}
