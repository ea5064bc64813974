import type { FitOutcome, ModeEffect } from "#app/domain/fairness/vocabulary.ts"
import { icc, judgesFor, type Rating, type VarianceParts, varianceParts } from "#app/kernel/statistics/icc.ts"
import { goodAlpha, krippendorffAlpha, leastAlpha } from "#app/kernel/statistics/krippendorff.ts"

/** Standard errors beyond which something is more than chance: 19 times in 20. */
const beyondChance = 1.96

/** How a member's scores lie beside those of a member of average severity. */
export type ScoringManner =
  | "cannot-tell"
  | "like-others"
  | "little-higher"
  | "higher"
  | "little-lower"
  | "lower"

const leastThatIsSaid = 0.25
const much = 0.75
const tooUnsure = 0.5

/** What a member is told of their own scoring. A small difference, or one that may be chance, is none. */
export function mannerOf({
  severity,
  severityError,
}: {
  readonly severity: number
  readonly severityError: number
}): ScoringManner {
  const size = Math.abs(severity)
  if (size < leastThatIsSaid || size < beyondChance * severityError) {
    return severityError > tooUnsure ? "cannot-tell" : "like-others"
  }
  if (severity < 0) return size < much ? "little-higher" : "higher"
  return size < much ? "little-lower" : "lower"
}

/** The points between which a fair mean lies 19 times in 20, inside the scale. */
export function fairRange({
  fairMean,
  fairError,
}: {
  readonly fairMean: number
  readonly fairError: number
}) {
  const reach = beyondChance * fairError
  return { low: Math.max(1, fairMean - reach), high: Math.min(5, fairMean + reach) }
}

/** How far the scores of one question agree. `differ` is said and never held against anybody. */
export type Agreement = "cannot-tell" | "differ" | "mostly" | "well"

/** One member's points for one answer to one question. */
export type GivenPoints = {
  readonly questionId: string
  readonly answerId: string
  readonly memberId: string
  readonly points: number
}

const leastAnswers = 3

/** Agreement on one question's answers, by ordinal alpha. @param alpha null where there is none */
export function agreementOf(given: readonly GivenPoints[]): { alpha: number | null; agreement: Agreement } {
  const units = groupsOf(given, ({ answerId }) => answerId).map((scores) =>
    scores.map(({ points }) => points),
  )
  const found = krippendorffAlpha(units, "ordinal")
  if (!found.ok || found.value.units < leastAnswers) return { alpha: null, agreement: "cannot-tell" }
  const { alpha } = found.value
  return { alpha, agreement: alpha >= goodAlpha ? "well" : alpha >= leastAlpha ? "mostly" : "differ" }
}

/** Whether as many members as score each answer are enough for another such panel to come to much the same. */
export type PanelSize =
  | { readonly kind: "cannot-tell" }
  | { readonly kind: "enough" | "too-few-to-rest-on"; readonly scorers: number }
  /** So many would be. */
  | { readonly kind: "more-would-help"; readonly scorers: number; readonly wanted: number }

const reliable = 0.7
const mostMembers = 12

/** By the intraclass correlation of the mean of as many scores as an answer has. */
export function panelSizeOf(given: readonly GivenPoints[]): PanelSize {
  const parts = groupsOf(given, ({ questionId }) => questionId).flatMap((scores) => {
    const found = varianceParts(scores.map(ratingOf))
    return found.ok && new Set(scores.map(({ answerId }) => answerId)).size >= leastAnswers
      ? [found.value]
      : []
  })
  if (parts.length === 0) return { kind: "cannot-tell" }
  const pooled = pooledParts(parts)
  const answers = new Set(given.map(({ answerId }) => answerId)).size
  const scorers = Math.round(given.length / answers)
  if (pooled.targets <= 0) return { kind: "too-few-to-rest-on", scorers }
  if (icc(pooled, "absolute", scorers) >= reliable) return { kind: "enough", scorers }
  const wanted = judgesFor(pooled, reliable, mostMembers)
  return wanted === null
    ? { kind: "too-few-to-rest-on", scorers }
    : { kind: "more-would-help", scorers, wanted }
}

function ratingOf({ answerId, memberId, points }: GivenPoints): Rating {
  return { target: answerId, judge: memberId, points }
}

/** Parts of questions with few scores can fall below nothing by chance; taken together they hardly do. */
function pooledParts(parts: readonly VarianceParts[]): VarianceParts {
  const mean = (of: (part: VarianceParts) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0) / parts.length
  return {
    targets: mean(({ targets }) => targets),
    judges: Math.max(
      0,
      mean(({ judges }) => judges),
    ),
    rest: Math.max(
      0,
      mean(({ rest }) => rest),
    ),
    withinTargets: mean(({ withinTargets }) => withinTargets),
    betweenTargets: mean(({ betweenTargets }) => betweenTargets),
  }
}

function groupsOf<T>(items: readonly T[], by: (item: T) => string): (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(by(item))
    if (group) group.push(item)
    else groups.set(by(item), [item])
  }
  return [...groups.values()]
}

const widestModeEffect = 0.2

/** Ways of answering that were scored differently from the others, each with whether that may be chance. */
export function modeFlags(effects: readonly ModeEffect[]) {
  return effects
    .filter(({ effect }) => Math.abs(effect) > widestModeEffect)
    .map(({ mode, effect, error }) => ({
      mode,
      lower: effect > 0,
      mayBeChance: Math.abs(effect) < beyondChance * error,
    }))
}

/** Why there are no fair scores; null where there are. */
export type NoFairScores = Exclude<FitOutcome, "fitted"> | "not-yet"
