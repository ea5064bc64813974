import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { whereToWrite } from "#app/domain/applications/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { answeredComplaint } from "#app/domain/privacy/store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Tells somebody with e-mail that their complaint has an answer, without its words: whoever answered may not know
 * who they are.
 */
export function tellOfAnswer(ctx: Ctx<SystemActor>, { complaintId }: { readonly complaintId: string }) {
  return inTransaction<{ written: boolean }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    // No event: that it was answered is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const complaint = await answeredComplaint(tx, complaintId)
    if (!providerId || !complaint?.answeredAt) return err({ kind: "not-found" })
    const { applicationId, reference } = complaint
    const page = reference ? `/apply/${reference}/complain` : "/apply"
    const to = await whereToWrite(tx, applicationId)
    if (!to) return ok({ written: false })
    const written = await queueMessage(tx, ctx, {
      providerId,
      to,
      template: "complaint-answered",
      data: { ...(await providerInLetters(tx, providerId)), url: `${env().APP_URL}${page}` },
      dedupeKey: `complaint-answered|${complaintId}`,
      applicationId,
    })
    return ok({ written })
  })
}
