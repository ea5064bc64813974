import { record } from "#app/domain/audit/index.server.ts"
import {
  type FitToKeep,
  insertFit,
  type KeptScore,
  lockFits,
  newestFit,
  scoresOfFit,
} from "#app/domain/fairness/store.server.ts"
import type { FitStage } from "#app/domain/fairness/vocabulary.ts"
import { type ScoresToFit, scoresOfAnswers, scoresOfMeetings } from "#app/domain/panels/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import type { FacetFit, NoFit } from "#app/kernel/statistics/facets.ts"
import { type Fit, fitInThread } from "#app/platform/fit-scores.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

export type FitRefusal =
  /** Some scores are still to be given. */
  | { readonly kind: "scores-to-come" }
  /** What holds is of these very scores. */
  | { readonly kind: "already-fitted" }
  /** A score changed meanwhile; its own job follows. */
  | { readonly kind: "scores-changed" }

/** `about`: a seat of the panel, one of its scores, or an application. */
type Asked = { readonly about: string; readonly stage: FitStage }

/** Works out a panel's fair scores and keeps them beside those of before. The newest hold; they decide nothing. */
export async function fitFairScores(ctx: Ctx<SystemActor>, asked: Asked, work: Fit = fitInThread) {
  const { providerId } = ctx.actor
  const panel = await reading(ctx, (tx) => scoresOf(tx, asked))
  if (!panel || providerId === null) return err<FitRefusal>({ kind: "scores-to-come" })
  const found = await work(observationsOf(panel))
  return inTransaction<{ outcome: FitToKeep["outcome"] }, FitRefusal>(ctx, async (tx) => {
    const { vacancyId } = panel
    const { stage } = asked
    await lockFits(tx, { vacancyId, stage })
    const now = await scoresOf(tx, asked)
    if (JSON.stringify(now?.scores) !== JSON.stringify(panel.scores)) return err({ kind: "scores-changed" })
    const kept = toKeep({ providerId, stage, panel, found })
    const before = await newestFit(tx, vacancyId, stage)
    const same =
      before?.outcome === kept.outcome &&
      before.scores === kept.scores &&
      isSame(await scoresOfFit(tx, before.id), kept.applications)
    if (same) return err({ kind: "already-fitted" })
    await insertFit(tx, kept)
    const detail = { stage, outcome: kept.outcome, scores: kept.scores }
    await record(tx, ctx, { event: "fair-scores.fitted", providerId, subjectId: vacancyId, detail })
    return ok({ outcome: kept.outcome })
  })
}

function scoresOf(tx: Tx, { about, stage }: Asked): Promise<ScoresToFit | null> {
  return stage === "sift" ? scoresOfAnswers(tx, about) : scoresOfMeetings(tx, about)
}

function observationsOf({ scores }: ScoresToFit) {
  return scores.map(({ applicationId, questionId, memberId, mode, points }) => ({
    application: applicationId,
    question: questionId,
    member: memberId,
    mode,
    points,
  }))
}

type ToKeep = {
  readonly providerId: string
  readonly stage: FitStage
  readonly panel: ScoresToFit
  readonly found: Result<FacetFit, NoFit>
}

function toKeep({ providerId, stage, panel, found }: ToKeep): FitToKeep {
  const fit = found.ok ? found.value : { applications: [], members: [], modes: [] }
  return {
    providerId,
    vacancyId: panel.vacancyId,
    stage,
    outcome: found.ok ? "fitted" : found.error.kind,
    scores: panel.scores.length,
    modeEffects: fit.modes,
    applications: fit.applications.map(({ application, ...score }) => ({
      applicationId: application,
      ...score,
    })),
    members: fit.members.map(({ member, severity, severityError }) => ({
      panelMemberId: member,
      personId: panel.people.get(member)!,
      severity,
      severityError,
    })),
  }
}

function isSame(kept: readonly KeptScore[], found: readonly KeptScore[]): boolean {
  const text = ({ applicationId, rawMean, fairMean, fairError, band }: KeptScore) =>
    [applicationId, rawMean, fairMean, fairError, band].join(" ")
  return kept.map(text).sort().join("\n") === found.map(text).sort().join("\n")
}
