import { solveWith, varianceWith } from "#app/kernel/statistics/cholesky.ts"
import type { Design } from "#app/kernel/statistics/facets-design.ts"
import { weigh } from "#app/kernel/statistics/facets-grid.ts"
import { type Information, informationAt, type Penalty } from "#app/kernel/statistics/facets-information.ts"
import { type Layout, layoutOf, type Parameters } from "#app/kernel/statistics/facets-scale.ts"

export type Fitted = {
  readonly design: Design
  readonly layout: Layout
  readonly at: Parameters
  readonly information: Information
  readonly penalty: Penalty
  readonly doubt: Doubt
}

/**
 * How sure the narrow parameters are. How much members and questions differ is itself found from few of them, so
 * errors are those of parameters that are hardly held at all.
 */
type Doubt = {
  /** Cholesky triangle of the information, held as little as parameters ever are. */
  readonly narrow: Float64Array
  /** How far each parameter would go if it were held no more than that. */
  readonly drift: Float64Array
}

/** How much applications, questions and members differ. */
type Variances = { readonly wide: number; readonly question: number; readonly member: number }

const atFirst: Variances = { wide: 1, question: 0.25, member: 0.25 }
/** What is thought of variances before any score is seen; it weighs as much as one application or member does. */
const beforehand = { wide: 1, narrow: 0.1 }
/** Scores without any noise would let variances grow for ever: so widely do neither people nor members differ. */
const widest: Variances = { wide: 4, question: 2.25, member: 2.25 }
const modeVariance = 0.25
const stepVariance = 9

const mostRounds = 200
const settled = 1e-3
/** No parameter moves farther in one round, so that a bad beginning does not throw the rest about. */
const farthest = 1
/** Where moves do not get shorter they overshoot: from then on they go a part of the way. */
const slower = 0.9
const slowest = 0.3

/**
 * Finds the shared parameters of the penalised marginal likelihood by Newton's way, and the variances with
 * them, until neither moves; null where they do not settle.
 */
export function settle(design: Design): Fitted | null {
  const layout = layoutOf(design)
  let variances = atFirst
  let narrow = new Float64Array(layout.narrow)
  let [pace, before] = [1, Number.POSITIVE_INFINITY]
  for (let round = 0; round < mostRounds; round++) {
    const penalty = penaltyOf(layout, variances)
    const weighed = weigh(design, layout, narrow, variances.wide)
    const at: Parameters = { wide: weighed.means, narrow }
    const information = informationAt(design, layout, penalty, at)
    if (!information) return null
    const slope = weighed.slope.map((value, place) => value - penalty.narrow[place]! * narrow[place]!)
    const move = solveWith(information.narrow, layout.narrow, slope)
    const longest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    if (!Number.isFinite(longest)) return null
    const next = variancesFrom(layout, narrow, information, weighed)
    if (longest < settled && changeBetween(variances, next) < settled * 10) {
      const doubt = doubtOf(design, layout, { variances, penalty, at })
      return doubt && { design, layout, at, information, penalty, doubt }
    }
    if (longest > before * 0.9) pace = Math.max(slowest, pace * slower)
    before = longest
    const share = pace * Math.min(1, farthest / longest)
    narrow = narrow.map((value, place) => value + share * move[place]!)
    variances = next
  }
  return null
}

function doubtOf(
  design: Design,
  layout: Layout,
  { variances, penalty, at }: { variances: Variances; penalty: Penalty; at: Parameters },
): Doubt | null {
  const loose = penaltyOf(layout, { ...widest, wide: variances.wide })
  const information = informationAt(design, layout, loose, at)
  if (!information) return null
  const held = at.narrow.map((value, place) => (penalty.narrow[place]! - loose.narrow[place]!) * value)
  return { narrow: information.narrow, drift: solveWith(information.narrow, layout.narrow, held) }
}

function penaltyOf(layout: Layout, { wide, question, member }: Variances): Penalty {
  const narrow = new Float64Array(layout.narrow).fill(1 / stepVariance)
  narrow.fill(1 / question, 0, layout.member)
  narrow.fill(1 / member, layout.member, layout.mode)
  narrow.fill(1 / modeVariance, layout.mode, layout.step)
  return { wide: 1 / wide, narrow }
}

/** How much parameters of a kind differ: by what was found of each and by what is not known of it. */
function variancesFrom(
  layout: Layout,
  narrow: Float64Array,
  information: Information,
  { means, variances }: { readonly means: Float64Array; readonly variances: Float64Array },
): Variances {
  const kind = (from: number, to: number) => {
    let sum = beforehand.narrow
    for (let place = from; place < to; place++) {
      const unit = new Float64Array(layout.narrow)
      unit[place] = 1
      sum += narrow[place]! ** 2 + varianceWith(information.narrow, layout.narrow, unit)
    }
    return sum / (to - from + 1)
  }
  const spread = means.reduce((sum, mean, place) => sum + mean ** 2 + variances[place]!, beforehand.wide)
  return {
    wide: Math.min(widest.wide, spread / (means.length + 1)),
    question: Math.min(widest.question, kind(0, layout.member)),
    member: Math.min(widest.member, kind(layout.member, layout.mode)),
  }
}

function changeBetween(before: Variances, after: Variances): number {
  return Math.max(
    Math.abs(Math.log(after.wide / before.wide)),
    Math.abs(Math.log(after.question / before.question)),
    Math.abs(Math.log(after.member / before.member)),
  )
}
