import { eq } from "drizzle-orm"
import { newestFit, scoresOfFit } from "#app/domain/fairness/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * Fair scores of what people said when they met the panel, from which it proposes its order; empty where they
 * could not be worked out, and for whoever does not sit on it.
 */
export function readFairOrder(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const [vacancy] = await tx.select({ id: vacancies.id }).from(vacancies).where(eq(vacancies.slug, slug))
    const fit = vacancy && (await newestFit(tx, vacancy.id, "meeting"))
    if (fit?.outcome !== "fitted") return []
    const scores = await scoresOfFit(tx, fit.id)
    return scores.map(({ applicationId, fairMean, band }) => ({ applicationId, fairMean, band }))
  })
}
