import { and, eq } from "drizzle-orm"
import { maySeeFairScores } from "#app/domain/fairness/policy.ts"
import { readAgreement } from "#app/domain/fairness/read-agreement.server.ts"
import { fairRange, modeFlags, type NoFairScores } from "#app/domain/fairness/rules.ts"
import { bandSizesOf, modeEffectsOf, newestFit, scoresOfFit } from "#app/domain/fairness/store.server.ts"
import { fitStages } from "#app/domain/fairness/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export type FairScores = NonNullable<Awaited<ReturnType<typeof readFairScores>>>
export type FairStage = FairScores["stages"][number]

type Which = { readonly slug: string; readonly applicationIds: readonly string[] }

/**
 * Fair scores of some of a vacancy's applications, stage by stage, with why there are none where there are none;
 * and what ways of answering were scored differently.
 * @returns null for whoever may not see them
 */
export function readFairScores(ctx: Ctx<StaffActor>, { slug, applicationIds }: Which) {
  return reading(ctx, async (tx) => {
    const vacancyId = await vacancySeen(tx, ctx, slug)
    if (vacancyId === null) return null
    const stages = []
    for (const stage of fitStages) {
      const fit = await newestFit(tx, vacancyId, stage)
      const fitted = fit?.outcome === "fitted"
      const scores = fitted ? await scoresOfFit(tx, fit.id, applicationIds) : []
      const bands = fitted ? await bandSizesOf(tx, fit.id) : new Map<number, number>()
      const none: NoFairScores | null = !fit ? "not-yet" : fit.outcome === "fitted" ? null : fit.outcome
      stages.push({
        stage,
        none,
        modes: modeFlags(fit ? await modeEffectsOf(tx, fit.id) : []),
        applications: scores.map((score) => ({
          ...score,
          ...fairRange(score),
          /** How many lie in the same band, itself among them. */
          together: bands.get(score.band) ?? 1,
          last: score.band === Math.max(...bands.keys()),
        })),
      })
    }
    return { stages }
  })
}

/** How far a vacancy's panel agrees on each question; null for whoever may not see it. */
export function readPanelAgreement(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const vacancyId = await vacancySeen(tx, ctx, slug)
    return vacancyId === null ? null : readAgreement(tx, vacancyId)
  })
}

async function vacancySeen(tx: Tx, { actor }: Ctx<StaffActor>, slug: string): Promise<string | null> {
  if (!maySeeFairScores(actor)) return null
  const [vacancy] = await tx
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(and(eq(vacancies.providerId, actor.providerId), eq(vacancies.slug, slug)))
  return vacancy?.id ?? null
}
