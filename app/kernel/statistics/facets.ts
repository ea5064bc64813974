import { err, ok, type Result } from "#app/kernel/result.ts"
import { varianceWith } from "#app/kernel/statistics/cholesky.ts"
import { type Design, designOf, type NoFit, type Observation } from "#app/kernel/statistics/facets-design.ts"
import { type Fitted, settle } from "#app/kernel/statistics/facets-fit.ts"
import { heightAt, Scale, steps } from "#app/kernel/statistics/facets-scale.ts"
import { apartAmong, widenedBy } from "#app/kernel/statistics/quantiles.ts"

export type { NoFit, Observation } from "#app/kernel/statistics/facets-design.ts"

export type FairScore = {
  readonly application: string
  /** Mean of the points given, 1 to 5. */
  readonly rawMean: number
  /** Expected mean points over all questions from a member of average severity, with its standard error. */
  readonly fairMean: number
  readonly fairError: number
  /** 1: strongest. Those in one band cannot be told apart from the strongest of it. */
  readonly band: number
}

export type Severity = {
  readonly member: string
  /** Points lower (+) or higher (-) than a member of average severity would give, with its standard error. */
  readonly severity: number
  readonly severityError: number
  /** The same on the model's own scale. */
  readonly logits: number
  readonly logitsError: number
}

/** How much lower (+) or higher (-) answers given in one way are scored than in the others, in logits. */
export type ModeEffect = { readonly mode: string; readonly effect: number; readonly error: number }

export type FacetFit = {
  /** Strongest first. */
  readonly applications: readonly FairScore[]
  readonly members: readonly Severity[]
  readonly modes: readonly ModeEffect[]
}

/**
 * Fits `logit = application - question - member - mode - step` to a panel's scores: the rating scale model
 * with many facets, its steps shared by all questions, for a question has too few scores to have its own.
 *
 * Parameters are held near zero as much as they turn out to differ (their variances are estimated with them),
 * so that a panel without differences in severity is left as it is. Without randomness: the same scores give
 * the same fit, in whatever order they come.
 */
export function fitFacets(observations: readonly Observation[]): Result<FacetFit, NoFit> {
  const design = designOf(observations)
  if (!design.ok) return design
  const fitted = settle(design.value)
  if (!fitted) return err({ kind: "not-converged" })
  const together = togetherness(fitted)
  const applications = fairScoresOf(fitted, together)
  const members = severitiesOf(fitted, together)
  const numbers = [...applications.map((each) => each.fairError), ...members.map((each) => each.severity)]
  if (!numbers.every(Number.isFinite)) return err({ kind: "not-converged" })
  return ok({ applications, members, modes: modesOf(fitted) })
}

/** A fair mean with what is needed to tell it apart from another one. */
type Placed = Omit<FairScore, "band" | "fairError"> & { readonly own: number; readonly shared: Float64Array }

function fairScoresOf(fitted: Fitted, { effect, wider }: Together): FairScore[] {
  const placed = placedOf(fitted, effect).sort(
    (a, b) => b.fairMean - a.fairMean || (a.application < b.application ? -1 : 1),
  )
  const error = (own: number, shared: Float64Array) =>
    wider * Math.sqrt(own + varianceOf(fitted, shared, effect))
  const apart = apartAmong(placed.length)
  let band = 0
  let strongest: Placed | undefined
  return placed.map((each) => {
    const { application, rawMean, fairMean, own, shared } = each
    const between = strongest
      ? error(
          strongest.own + own,
          shared.map((value, at) => value - strongest!.shared[at]!),
        )
      : 0
    if (!strongest || strongest.fairMean - fairMean > apart * between) {
      band++
      strongest = each
    }
    return { application, rawMean, fairMean, fairError: error(own, shared), band }
  })
}

/** Of a sum of narrow parameters; with what it would move by if it were not held, for that may be the truth. */
function varianceOf({ layout, doubt }: Fitted, weights: Float64Array, effect: number): number {
  const drift = weights.reduce((sum, weight, at) => sum + weight * doubt.drift[at]!, 0)
  return effect * varianceWith(doubt.narrow, layout.narrow, weights) + drift ** 2
}

function placedOf(fitted: Fitted, effect: number): Placed[] {
  const { design, layout, at, information, penalty } = fitted
  const { narrow: p } = layout
  const [questions, members] = [design.questions.length, design.members.length]
  const average = averageSeverity(fitted)
  const modes = modesOfAnswers(design)
  const raw = rawMeansOf(design)
  const scale = new Scale()
  return design.applications.map((application, place) => {
    let [points, wide] = [0, 0]
    const shared = new Float64Array(p)
    for (let question = 0; question < questions; question++) {
      const mode = modes[place * questions + question]!
      const modeHeight = mode < 0 ? 0 : at.narrow[layout.mode + mode]!
      scale.at(at.wide[place]! - at.narrow[question]! - average - modeHeight, at.narrow.subarray(layout.step))
      points += (scale.expected + 1) / questions
      wide += scale.variance / questions
      shared[question]! -= scale.variance / questions
      if (mode >= 0) shared[layout.mode + mode]! -= scale.variance / questions
      for (let member = 0; member < members; member++) {
        shared[layout.member + member]! -= scale.variance / questions / members
      }
      for (let j = 0; j < steps; j++) shared[layout.step + j]! -= scale.along[j]! / questions
    }
    const known = information.wide[place]!
    for (let i = 0; i < p; i++) shared[i]! -= (wide * information.between[place * p + i]!) / known
    const own = wide ** 2 / ((known - penalty.wide) / effect + penalty.wide)
    return { application, rawMean: raw[place]!, fairMean: points, own, shared }
  })
}

type Together = { readonly effect: number; readonly wider: number }

/**
 * Scores of one answer hang together beyond what the applicant is like in general, so that they say less than
 * as many scores of different answers would: by `effect`, 1 or more, found from what the model leaves over. Errors
 * get `wider` the fewer answers that is found from; one answer each tells nothing of it.
 */
function togetherness({ design, layout, at }: Fitted): Together {
  const questions = design.questions.length
  const left = new Float64Array(design.applications.length * questions)
  const chance = new Float64Array(left.length)
  const scale = new Scale()
  const stepHeights = at.narrow.subarray(layout.step)
  for (let row = 0; row < design.size; row++) {
    scale.at(heightAt(design, layout, at, row), stepHeights)
    const answer = design.application[row]! * questions + design.question[row]!
    left[answer]! += design.category[row]! - scale.expected
    chance[answer]! += scale.variance
  }
  let [found, byChance, freedom] = [0, 0, 0]
  for (let place = 0; place < design.applications.length; place++) {
    const answers = [...chance.subarray(place * questions, (place + 1) * questions)].filter(Boolean)
    if (answers.length < 2) continue
    // An application's own height takes up one answer's worth of what is left over.
    freedom += answers.length - 1
    byChance += answers.reduce((sum, value) => sum + value, 0) * (1 - 1 / answers.length)
    for (const value of left.subarray(place * questions, (place + 1) * questions)) found += value ** 2
  }
  if (freedom === 0) return { effect: 1, wider: 1 }
  // Heights of questions take up one application's worth of it.
  const rest = 1 - 1 / design.applications.length
  return { effect: Math.max(1, found / (byChance * rest)), wider: widenedBy(freedom * rest) }
}

function severitiesOf(fitted: Fitted, { effect, wider }: Together): Severity[] {
  const { design, layout, at } = fitted
  const average = averageSeverity(fitted)
  const stepHeights = at.narrow.subarray(layout.step)
  const scale = new Scale()
  return design.members.map((member, place) => {
    const logits = at.narrow[layout.member + place]! - average
    let [severity, slope] = [0, 0]
    for (let row = 0; row < design.size; row++) {
      const own = at.narrow[layout.member + design.member[row]!]!
      const height = heightAt(design, layout, at, row) + own - average
      scale.at(height, stepHeights)
      severity += scale.expected / design.size
      scale.at(height - logits, stepHeights)
      severity -= scale.expected / design.size
      slope += scale.variance / design.size
    }
    const contrast = new Float64Array(layout.narrow)
    contrast.fill(-1 / design.members.length, layout.member, layout.mode)
    contrast[layout.member + place]! += 1
    const logitsError = wider * Math.sqrt(varianceOf(fitted, contrast, effect))
    return { member, severity, severityError: slope * logitsError, logits, logitsError }
  })
}

function modesOf({ design, layout, at, information }: Fitted): ModeEffect[] {
  const { narrow: p } = layout
  return design.modes.map((mode, place) => {
    const others = design.modes.length - 1
    const contrast = new Float64Array(p)
    contrast.fill(-1 / others, layout.mode, layout.step)
    contrast[layout.mode + place] = 1
    const effect = contrast.reduce((sum, weight, i) => sum + weight * at.narrow[i]!, 0)
    return { mode, effect, error: Math.sqrt(varianceWith(information.narrow, p, contrast)) }
  })
}

function averageSeverity({ design, layout, at }: Fitted): number {
  return (
    at.narrow.subarray(layout.member, layout.mode).reduce((sum, value) => sum + value, 0) /
    design.members.length
  )
}

function modesOfAnswers({ applications, questions, size, application, question, mode }: Design): Int32Array {
  const modes = new Int32Array(applications.length * questions.length).fill(-1)
  for (let row = 0; row < size; row++)
    modes[application[row]! * questions.length + question[row]!] = mode[row]!
  return modes
}

function rawMeansOf({ applications, size, application, category }: Design): Float64Array {
  const sums = new Float64Array(applications.length)
  const counts = new Float64Array(applications.length)
  for (let row = 0; row < size; row++) {
    sums[application[row]!]! += category[row]! + 1
    counts[application[row]!]!++
  }
  return sums.map((sum, place) => sum / counts[place]!)
}
