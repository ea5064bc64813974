import { eq } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { giveBackUpcoming, withoutTime } from "#app/domain/decisions/times-store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isLanguage } from "#app/kernel/language.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

type NotFound = { readonly kind: "not-found" }

/** Tells those shortlisted, with e-mail and without a time, that they can choose one; once, however many follow. */
export function tellOfTimes(ctx: Ctx<SystemActor>, { vacancyId }: { readonly vacancyId: string }) {
  return inTransaction<{ written: number }, NotFound>(ctx, async (tx) => {
    // No event: that times are offered is recorded already, and each letter records itself.
    const { providerId } = ctx.actor
    const [vacancy] = await tx
      .select({ title: vacancies.title, providerId: vacancies.providerId })
      .from(vacancies)
      .where(eq(vacancies.id, vacancyId))
    if (!vacancy || vacancy.providerId !== providerId) return err({ kind: "not-found" })
    const about = { ...(await providerInLetters(tx, vacancy.providerId)), job: vacancy.title }
    let written = 0
    for (const { applicationId, reference, email, language } of await withoutTime(tx, vacancyId)) {
      if (!email) continue
      const isNew = await queueMessage(tx, ctx, {
        providerId,
        to: { email, ...(isLanguage(language) && { language }) },
        template: "times-to-meet",
        data: { ...about, url: `${env().APP_URL}/apply/${reference}/meet` },
        dedupeKey: `times-to-meet|${applicationId}`,
        applicationId,
      })
      if (isNew) written += 1
    }
    return ok({ written })
  })
}

/** Whoever took their application back, or was not chosen, does not come: their time is free for others. */
export function freeTime(ctx: Ctx<SystemActor>, { applicationId }: { readonly applicationId: string }) {
  return inTransaction<{ freed: number }, never>(ctx, async (tx) => {
    const freed = await giveBackUpcoming(tx, applicationId)
    if (freed > 0) {
      const { providerId } = ctx.actor
      await record(tx, ctx, { event: "meeting-time.freed", providerId, subjectId: applicationId })
    }
    return ok({ freed })
  })
}
