import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf } from "#app/domain/applications/index.server.ts"
import { lockEntry } from "#app/domain/decisions/entries-store.server.ts"
import { mayComeAgain } from "#app/domain/decisions/times-store.server.ts"
import { queueMessage, queueText } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isLanguage } from "#app/kernel/language.ts"
import { ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Asks somebody who did not come whether they would like another time, before anything is decided. Once for each time
 * that was missed; not where it was said since that they came, or the panel has its order.
 */
export function tellOfMissed(ctx: Ctx<SystemActor>, { applicationId }: { readonly applicationId: string }) {
  return inTransaction<{ written: number }, never>(ctx, async (tx) => {
    // No event: that they did not come is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const entry = providerId ? await lockEntry(tx, providerId, applicationId) : undefined
    const contact = entry && (await contactOf(tx, applicationId))
    if (!providerId || !entry || !contact || !(await mayComeAgain(tx, applicationId))) {
      return ok({ written: 0 })
    }
    const language = isLanguage(entry.language) ? entry.language : "en"
    const message = {
      providerId,
      applicationId,
      template: "meeting-missed",
      data: {
        ...(await providerInLetters(tx, providerId)),
        job: entry.job,
        url: `${env().APP_URL}/apply/${entry.reference}/meet`,
      },
      dedupeKey: `meeting-missed|${entry.entryId}|${entry.startsAt.toISOString()}`,
    } as const
    const { email, phone } = contact
    if (email)
      return ok({ written: Number(await queueMessage(tx, ctx, { ...message, to: { email, language } })) })
    if (!phone || !sendsTexts()) return ok({ written: 0 })
    return ok({ written: Number(await queueText(tx, ctx, { ...message, to: { phone, language } })) })
  })
}
