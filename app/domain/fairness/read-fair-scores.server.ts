import { and, eq } from "drizzle-orm"
import { maySeeFairScores } from "#app/domain/fairness/policy.ts"
import { readAgreement } from "#app/domain/fairness/read-agreement.server.ts"
import { fairRange, modeFlags, type NoFairScores } from "#app/domain/fairness/rules.ts"
import { modeEffectsOf, newestFit, scoresOfFit } from "#app/domain/fairness/store.server.ts"
import { fitStages } from "#app/domain/fairness/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export type FairScores = NonNullable<Awaited<ReturnType<typeof readFairScores>>>
export type FairStage = FairScores["stages"][number]

/**
 * Fair scores of a vacancy's applications, stage by stage, with why there are none where there are none; how
 * far the panel agrees on each question; and what ways of answering were scored differently.
 * @returns null for whoever may not see them
 */
export function readFairScores(ctx: Ctx<StaffActor>, { slug }: { readonly slug: string }) {
  return reading(ctx, async (tx) => {
    if (!maySeeFairScores(ctx.actor)) return null
    const [vacancy] = await tx
      .select({ id: vacancies.id })
      .from(vacancies)
      .where(and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug)))
    if (!vacancy) return null
    const stages = []
    for (const stage of fitStages) {
      const fit = await newestFit(tx, vacancy.id, stage)
      const scores = fit?.outcome === "fitted" ? await scoresOfFit(tx, fit.id) : []
      const none: NoFairScores | null = !fit ? "not-yet" : fit.outcome === "fitted" ? null : fit.outcome
      const inBand = (band: number) => scores.filter((score) => score.band === band).length
      stages.push({
        stage,
        none,
        modes: modeFlags(fit ? await modeEffectsOf(tx, fit.id) : []),
        applications: scores.map((score) => ({
          ...score,
          ...fairRange(score),
          /** How many lie in the same band, itself among them. */
          together: inBand(score.band),
          last: score.band === scores.at(-1)!.band,
        })),
      })
    }
    return { stages, ...(await readAgreement(tx, vacancy.id)) }
  })
}
