import type { Design } from "#app/kernel/statistics/facets-design.ts"

export const categories = 5
export const steps = categories - 1

/**
 * Where each facet stands among the "narrow" parameters, which all lower the points: questions, members,
 * modes, steps. Applications are the "wide" ones: many, and each on its own, so that they are solved one by one.
 */
export type Layout = {
  readonly member: number
  readonly mode: number
  readonly step: number
  readonly narrow: number
}

export function layoutOf({ questions, members, modes }: Design): Layout {
  const member = questions.length
  const mode = member + members.length
  const step = mode + modes.length
  return { member, mode, step, narrow: step + steps }
}

export type Parameters = { readonly wide: Float64Array; readonly narrow: Float64Array }

/** Chances of the five points at a height above the scale, and what follows from them. Reused, not kept. */
export class Scale {
  readonly chance = new Float64Array(categories)
  /** Chance of reaching each step. */
  readonly reached = new Float64Array(steps)
  /** How reaching each step goes with the points. */
  readonly along = new Float64Array(steps)
  expected = 0
  variance = 0

  at(height: number, stepHeights: Float64Array): void {
    const { chance, reached, along } = this
    let [power, most] = [0, 0]
    for (let k = 1; k < categories; k++) {
      power += height - stepHeights[k - 1]!
      chance[k] = power
      most = Math.max(most, power)
    }
    let total = Math.exp(-most)
    chance[0] = total
    for (let k = 1; k < categories; k++) total += chance[k] = Math.exp(chance[k]! - most)
    let squares = 0
    this.expected = 0
    for (let k = 0; k < categories; k++) {
      chance[k]! /= total
      this.expected += k * chance[k]!
      squares += k * k * chance[k]!
    }
    this.variance = squares - this.expected ** 2
    let [tail, points] = [0, 0]
    for (let k = categories - 1; k > 0; k--) {
      tail += chance[k]!
      points += k * chance[k]!
      reached[k - 1] = tail
      along[k - 1] = points - this.expected * tail
    }
  }
}

export function heightAt(design: Design, layout: Layout, { wide, narrow }: Parameters, row: number): number {
  const mode = design.mode[row]!
  return (
    wide[design.application[row]!]! -
    narrow[design.question[row]!]! -
    narrow[layout.member + design.member[row]!]! -
    (mode < 0 ? 0 : narrow[layout.mode + mode]!)
  )
}
