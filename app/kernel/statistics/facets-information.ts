import { choleskyOf } from "#app/kernel/statistics/cholesky.ts"
import type { Design } from "#app/kernel/statistics/facets-design.ts"
import { heightAt, type Layout, type Parameters, Scale, steps } from "#app/kernel/statistics/facets-scale.ts"

/** What holds parameters near zero: one over the variance of each. */
export type Penalty = { readonly wide: number; readonly narrow: Float64Array }

/** What the scores say about the parameters, with applications taken out of the narrow part. */
export type Information = {
  /** About each application. */
  readonly wide: Float64Array
  /** About each application together with each narrow parameter, in rows. */
  readonly between: Float64Array
  /** Cholesky triangle of the narrow part. */
  readonly narrow: Float64Array
}

type Sums = { readonly wide: Float64Array; readonly between: Float64Array; readonly narrow: Float64Array }

/** Null where the scores, held as they are, do not say enough about some parameter. */
export function informationAt(
  design: Design,
  layout: Layout,
  penalty: Penalty,
  at: Parameters,
): Information | null {
  const { narrow: p } = layout
  const n = design.applications.length
  const sums: Sums = {
    wide: new Float64Array(n).fill(penalty.wide),
    between: new Float64Array(n * p),
    narrow: new Float64Array(p * p),
  }
  for (let place = 0; place < p; place++) sums.narrow[place * p + place] = penalty.narrow[place]!
  const scale = new Scale()
  const stepHeights = at.narrow.subarray(layout.step)
  for (let row = 0; row < design.size; row++) {
    scale.at(heightAt(design, layout, at, row), stepHeights)
    addRow(sums, design, layout, row, scale)
  }
  return withoutWide(sums, p)
}

function addRow(sums: Sums, design: Design, layout: Layout, row: number, scale: Scale): void {
  const { narrow: p } = layout
  const { variance, along, reached } = scale
  const application = design.application[row]!
  const mode = design.mode[row]!
  const places = [design.question[row]!, layout.member + design.member[row]!]
  if (mode >= 0) places.push(layout.mode + mode)
  sums.wide[application]! += variance
  for (const place of places) {
    sums.between[application * p + place]! -= variance
    for (const other of places) sums.narrow[place * p + other]! += variance
  }
  for (let j = 0; j < steps; j++) {
    const place = layout.step + j
    sums.between[application * p + place]! -= along[j]!
    for (const other of places) {
      sums.narrow[place * p + other]! += along[j]!
      sums.narrow[other * p + place]! += along[j]!
    }
    for (let i = 0; i < steps; i++) {
      sums.narrow[place * p + layout.step + i]! += reached[Math.max(i, j)]! - reached[i]! * reached[j]!
    }
  }
}

/** Takes out what has to be known of applications first (the Schur complement): they are many, but each on its own. */
function withoutWide({ wide, between, narrow }: Sums, p: number): Information | null {
  const left = Float64Array.from(narrow)
  for (let application = 0; application < wide.length; application++) {
    const row = between.subarray(application * p, (application + 1) * p)
    for (let i = 0; i < p; i++) {
      if (row[i] === 0) continue
      const share = row[i]! / wide[application]!
      for (let j = 0; j < p; j++) left[i * p + j]! -= share * row[j]!
    }
  }
  const triangle = choleskyOf(left, p)
  return triangle && { wide, between, narrow: triangle }
}
