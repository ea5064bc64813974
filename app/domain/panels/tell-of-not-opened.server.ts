import { and, eq } from "drizzle-orm"
import { colleagueToWriteTo, providerToWriteTo } from "#app/domain/accounts/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * Writes to whoever chose the hour at which a vacancy was to open that it did not; where they have left, to the
 * contact person.
 */
export function tellOfNotOpened(ctx: Ctx<SystemActor>, { vacancyId }: { readonly vacancyId: string }) {
  return inTransaction<{ written: boolean }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    // No event: that it did not open is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const contact = providerId && (await providerToWriteTo(tx, providerId))
    if (!providerId || !contact) return err({ kind: "not-found" })
    const [vacancy] = await tx
      .select()
      .from(vacancies)
      .where(and(eq(vacancies.providerId, providerId), eq(vacancies.id, vacancyId)))
    if (!vacancy) return err({ kind: "not-found" })
    const { slug, title, opensAt, opensBy, notOpenedWhy } = vacancy
    // Somebody opened it, or chose another hour, before the letter was written.
    if (!notOpenedWhy || !opensAt || !opensBy) return ok({ written: false })
    const to = (await colleagueToWriteTo(tx, providerId, opensBy)) ?? contact
    const written = await queueMessage(tx, ctx, {
      providerId,
      to: { email: to.email },
      template: "vacancy-not-opened",
      data: {
        name: to.name,
        job: title,
        why: notOpenedWhy,
        url: `${env().APP_URL}/provider/${contact.slug}/vacancies/${slug}/publish`,
      },
      dedupeKey: `vacancy-not-opened|${vacancyId}|${opensAt.toISOString()}`,
    })
    return ok({ written })
  })
}
