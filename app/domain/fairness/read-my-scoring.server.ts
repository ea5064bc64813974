import { and, eq, isNull } from "drizzle-orm"
import { maySeeScoringManner } from "#app/domain/fairness/policy.ts"
import { readAgreement } from "#app/domain/fairness/read-agreement.server.ts"
import { mannerOf } from "#app/domain/fairness/rules.ts"
import { newestFit, ownSeverity } from "#app/domain/fairness/store.server.ts"
import { fitStages } from "#app/domain/fairness/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { panelMembers } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * How the asker scores beside their panel, and how far the panel agrees on each question; of scores that are
 * all in. Null for whoever has no seat on it. Nobody is told how another member scores.
 */
export function readMyScoring(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const { personId } = ctx.actor
    const [seat] = await tx
      .select({ vacancyId: panelMembers.vacancyId, personId: panelMembers.personId })
      .from(panelMembers)
      .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
      .where(and(eq(vacancies.slug, slug), eq(panelMembers.personId, personId), isNull(panelMembers.leftAt)))
    if (!seat || !maySeeScoringManner(ctx.actor, seat)) return null
    const manners = []
    for (const stage of fitStages) {
      const fit = await newestFit(tx, seat.vacancyId, stage)
      const own = fit?.outcome === "fitted" ? await ownSeverity(tx, fit.id, personId) : undefined
      if (own) manners.push({ stage, manner: mannerOf(own) })
    }
    const { questions } = await readAgreement(tx, seat.vacancyId)
    return { manners, questions }
  })
}
