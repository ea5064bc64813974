import { randomFrom } from "#app/kernel/random.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** What may be said of two values: only whether they differ, which is more, or also by how much. */
export type Level = "nominal" | "ordinal" | "interval"

/** The ratings of one thing that was rated; null or absent where somebody did not rate it. Who rated is not needed. */
export type Unit = readonly (number | null | undefined)[]

/** Least agreement on which tentative conclusions may rest, and on which firm ones may (Krippendorff). */
export const leastAlpha = 0.667
export const goodAlpha = 0.8

export type NoAlpha =
  /** No thing has ratings from two people. */
  | { readonly kind: "nothing-to-compare" }
  /** Every rating is the same: nothing shows whether people can tell things apart. */
  | { readonly kind: "all-the-same" }

export type Alpha = {
  /** 1: full agreement; 0: no better than chance; below: they differ systematically. */
  readonly alpha: number
  /** How many things had ratings from two people or more, and how many ratings those were. */
  readonly units: number
  readonly ratings: number
}

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement, for any number of raters and missing ratings.
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011.
 */
export function krippendorffAlpha(data: readonly Unit[], level: Level): Result<Alpha, NoAlpha> {
  const pairable = pairableOf(data)
  const ratings = pairable.reduce((sum, unit) => sum + unit.length, 0)
  if (ratings === 0) return err({ kind: "nothing-to-compare" })
  const alpha = alphaOf(pairable, level)
  return alpha === null ? err({ kind: "all-the-same" }) : ok({ alpha, units: pairable.length, ratings })
}

export type AlphaInterval = {
  readonly low: number
  readonly high: number
  /** Share of resamplings whose alpha is below the least that is asked for. */
  readonly under: number
}

type Bootstrap = {
  readonly seed: number
  readonly resamples?: number
  /** Share of resamplings that lie inside the interval. */
  readonly confidence?: number
  readonly least?: number
}

/**
 * How sure alpha is: the percentile interval of alpha over things drawn again with replacement, always the
 * same for the same seed; null where things are too few, or too alike, to tell.
 *
 * Whole things are drawn, not pairs of ratings as in Krippendorff's own bootstrap: ratings of one thing hang
 * together, and drawing them as if they did not makes the interval too narrow.
 */
export function bootstrapAlpha(
  data: readonly Unit[],
  level: Level,
  { seed, resamples = 1000, confidence = 0.95, least = leastAlpha }: Bootstrap,
): AlphaInterval | null {
  const pairable = pairableOf(data)
  if (pairable.length < 2) return null
  const random = randomFrom(seed)
  const alphas: number[] = []
  for (let run = 0; run < resamples; run++) {
    const alpha = alphaOf(
      pairable.map(() => pairable[Math.floor(random() * pairable.length)]!),
      level,
    )
    if (alpha !== null) alphas.push(alpha)
  }
  // Where most draws hold a single value, the rest say little of what another panel would give.
  if (alphas.length * 2 < resamples) return null
  alphas.sort((a, b) => a - b)
  const tail = (1 - confidence) / 2
  return {
    low: alphas[Math.floor(tail * (alphas.length - 1))]!,
    high: alphas[Math.ceil((1 - tail) * (alphas.length - 1))]!,
    under: alphas.filter((alpha) => alpha < least).length / alphas.length,
  }
}

function pairableOf(data: readonly Unit[]): number[][] {
  return data
    .map((unit) => unit.filter((value) => value !== null && value !== undefined))
    .filter((unit) => unit.length > 1)
}

function alphaOf(units: readonly (readonly number[])[], level: Level): number | null {
  const all = units.flat()
  const disagreement = level === "nominal" ? countsApart : squaresApart
  const place = level === "ordinal" ? middlesOf(all) : (value: number) => value
  const expected = disagreement(all.map(place)) / (all.length - 1)
  if (expected === 0) return null
  const observed = units.reduce((sum, unit) => sum + disagreement(unit.map(place)) / (unit.length - 1), 0)
  return 1 - observed / expected
}

/**
 * Where each value lies when all ratings stand in a row: the ordinal distance of two values is how many
 * ratings lie from the middle of one to the middle of the other.
 */
function middlesOf(all: readonly number[]): (value: number) => number {
  const middles = new Map<number, number>()
  let before = 0
  for (const [value, count] of [...countsOf(all)].sort(([a], [b]) => a - b)) {
    middles.set(value, before + count / 2)
    before += count
  }
  return (value) => middles.get(value)!
}

/** Sum over ordered pairs of the squared difference. */
function squaresApart(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/** How many ordered pairs differ. */
function countsApart(values: readonly number[]): number {
  return [...countsOf(values).values()].reduce((sum, count) => sum + count * (values.length - count), 0)
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
