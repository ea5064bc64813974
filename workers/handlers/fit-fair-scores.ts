import { fitFairScores } from "#app/domain/fairness/index.server.ts"
import { fitFairScoresJob, fitMeetingScoresJob } from "#app/domain/fairness/jobs.ts"
import type { FitStage } from "#app/domain/fairness/vocabulary.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { handle, type Outcome } from "#workers/runtime/handler.ts"

type Told = { readonly about: string; readonly stage: FitStage }

async function fit(ctx: Ctx<SystemActor>, told: Told): Promise<Outcome> {
  const fitted = await fitFairScores(ctx, told)
  // Whatever is refused has nothing to be tried again: the last score, or the change, has its own job.
  return { outcome: fitted.ok ? fitted.value.outcome : fitted.error.kind }
}

export const handleFitFairScores = handle(fitFairScoresJob, fit)
export const handleFitMeetingScores = handle(fitMeetingScoresJob, fit)
