import { err, ok, type Result } from "#app/kernel/result.ts"

/** What one judge gave one target. A judge gives a target one rating at most. */
export type Rating = { readonly target: string; readonly judge: string; readonly points: number }

/** How much of ratings comes from what is rated, from who rates, and from neither, as variances. */
export type VarianceParts = {
  readonly targets: number
  readonly judges: number
  readonly rest: number
  /** Of two ratings of one target, and what is left between targets, when nobody asks who rated. */
  readonly withinTargets: number
  readonly betweenTargets: number
}

/** The ratings of one target hardly ever meet those of another: too little to tell parts apart. */
export type NoParts = { readonly kind: "too-few" } | { readonly kind: "all-the-same" }

/**
 * Variance parts by the method of moments over pairs of ratings, so that judges need not have rated every
 * target. Where they have, the parts are those of the analysis of variance in P. E. Shrout and J. L. Fleiss,
 * Intraclass correlations, Psychological Bulletin 86 (1979).
 */
export function varianceParts(ratings: readonly Rating[]): Result<VarianceParts, NoParts> {
  const all = pairsWithin([ratings])
  const sameTarget = pairsWithin(groupsBy(ratings, "target"))
  const sameJudge = pairsWithin(groupsBy(ratings, "judge"))
  const neither = {
    pairs: all.pairs - sameTarget.pairs - sameJudge.pairs,
    squares: all.squares - sameTarget.squares - sameJudge.squares,
  }
  const otherTarget = { pairs: all.pairs - sameTarget.pairs, squares: all.squares - sameTarget.squares }
  if (sameTarget.pairs === 0 || sameJudge.pairs === 0 || neither.pairs <= 0) return err({ kind: "too-few" })
  if (all.squares === 0) return err({ kind: "all-the-same" })
  const half = ({ pairs, squares }: Pairs) => squares / pairs / 2
  // Two ratings that share the target differ by judges and rest; that share the judge, by targets and rest.
  const [judgesAndRest, targetsAndRest, everything] = [half(sameTarget), half(sameJudge), half(neither)]
  return ok({
    targets: everything - judgesAndRest,
    judges: everything - targetsAndRest,
    rest: judgesAndRest + targetsAndRest - everything,
    withinTargets: judgesAndRest,
    betweenTargets: half(otherTarget) - judgesAndRest,
  })
}

/**
 * Which differences count: `any-judges`, each target has judges of its own (case 1 of Shrout and Fleiss);
 * `absolute`, judges are some of many and their severity counts (case 2); `consistent`, these very judges,
 * whose severity does not count (case 3).
 */
export type IccForm = "any-judges" | "absolute" | "consistent"

/** The intraclass correlation of the mean of `k` judges' ratings; 1: all that differs is what is rated. */
export function icc(parts: VarianceParts, form: IccForm, k: number): number {
  const targets = form === "any-judges" ? parts.betweenTargets : parts.targets
  const noise = {
    "any-judges": parts.withinTargets,
    absolute: parts.judges + parts.rest,
    consistent: parts.rest,
  }[form]
  return targets / (targets + noise / k)
}

/** The least number of judges whose mean reaches an intraclass correlation; null where no number up to `most` does. */
export function judgesFor(parts: VarianceParts, reach: number, most: number): number | null {
  for (let k = 1; k <= most; k++) if (icc(parts, "absolute", k) >= reach) return k
  return null
}

type Pairs = { readonly pairs: number; readonly squares: number }

/** Pairs of ratings inside each group, and the sum of their squared differences. */
function pairsWithin(groups: Iterable<readonly Rating[]>): Pairs {
  let [pairs, squares] = [0, 0]
  for (const group of groups) {
    const mean = group.reduce((sum, { points }) => sum + points, 0) / group.length
    pairs += (group.length * (group.length - 1)) / 2
    squares += group.length * group.reduce((sum, { points }) => sum + (points - mean) ** 2, 0)
  }
  return { pairs, squares }
}

function groupsBy(ratings: readonly Rating[], by: "target" | "judge"): Iterable<readonly Rating[]> {
  const groups = new Map<string, Rating[]>()
  for (const rating of ratings) {
    const group = groups.get(rating[by])
    if (group) group.push(rating)
    else groups.set(rating[by], [rating])
  }
  return groups.values()
}
