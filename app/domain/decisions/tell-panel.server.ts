import { and, eq } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { membersToWriteTo } from "#app/domain/panels/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"
import { panelExplanations } from "#db/schema/panel-order.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** Writes to a panel's members that they can read why their choice was not taken. Once each, however often. */
export function tellPanelWhy(ctx: Ctx<SystemActor>, { explanationId }: { explanationId: string }) {
  return inTransaction<{ written: number }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    // No event: that it was explained is recorded already, and each letter records itself.
    const { providerId } = ctx.actor
    const [about] = providerId
      ? await tx
          .select({ vacancyId: vacancies.id, slug: vacancies.slug, job: vacancies.title })
          .from(panelExplanations)
          .innerJoin(vacancies, eq(vacancies.id, panelExplanations.vacancyId))
          .where(and(eq(panelExplanations.providerId, providerId), eq(panelExplanations.id, explanationId)))
      : []
    if (!about || !providerId) return err({ kind: "not-found" })
    const provider = await providerInLetters(tx, providerId)
    let written = 0
    for (const { id, name, email, language } of await membersToWriteTo(tx, about.vacancyId)) {
      const isNew = await queueMessage(tx, ctx, {
        providerId,
        to: { email, language },
        template: "panel-explained",
        data: { ...provider, name, job: about.job, url: `${env().APP_URL}/panel/${about.slug}/explained` },
        dedupeKey: `panel-explained|${explanationId}|${id}`,
      })
      if (isNew) written += 1
    }
    return ok({ written })
  })
}
