import type { Design } from "#app/kernel/statistics/facets-design.ts"
import { categories, type Layout, Scale, steps } from "#app/kernel/statistics/facets-scale.ts"

/** What the scores say when each application may lie anywhere, weighed by how likely that is. */
export type Weighed = {
  /** Where each application lies in the mean, and the variance of that. */
  readonly means: Float64Array
  readonly variances: Float64Array
  /** The slope of the likelihood, applications taken out of it, along each narrow parameter. */
  readonly slope: Float64Array
}

const nodes = 121
const widest = 6
const heightOf = (node: number) => -widest + (2 * widest * node) / (nodes - 1)

/**
 * Weighs each application over a grid of heights. Taking one best height for each instead would draw all
 * differences towards nothing, those of members most of all.
 */
export function weigh(design: Design, layout: Layout, narrow: Float64Array, variance: number): Weighed {
  const { application, category, size } = design
  const { cells, cellOf } = cellsOf(design)
  const tables = tablesOf(cells, layout, narrow)
  const n = design.applications.length
  const weights = new Float64Array(n * nodes)
  for (let row = 0; row < size; row++) {
    const from = (cellOf[row]! * categories + category[row]!) * nodes
    const to = application[row]! * nodes
    for (let node = 0; node < nodes; node++) weights[to + node]! += tables.logs[from + node]!
  }
  const means = new Float64Array(n)
  const variances = new Float64Array(n)
  for (let place = 0; place < n; place++) {
    const own = weights.subarray(place * nodes, (place + 1) * nodes)
    for (let node = 0; node < nodes; node++) own[node]! -= heightOf(node) ** 2 / (2 * variance)
    const most = own.reduce((top, value) => Math.max(top, value), Number.NEGATIVE_INFINITY)
    let [total, sum, squares] = [0, 0, 0]
    for (let node = 0; node < nodes; node++) {
      const weight = Math.exp(own[node]! - most)
      own[node] = weight
      total += weight
      sum += weight * heightOf(node)
      squares += weight * heightOf(node) ** 2
    }
    for (let node = 0; node < nodes; node++) own[node]! /= total
    means[place] = sum / total
    variances[place] = squares / total - (sum / total) ** 2
  }
  const shares = new Float64Array(cells.length * nodes)
  for (let row = 0; row < size; row++) {
    const to = cellOf[row]! * nodes
    const from = application[row]! * nodes
    for (let node = 0; node < nodes; node++) shares[to + node]! += weights[from + node]!
  }
  return { means, variances, slope: slopeOf(design, layout, cells, cellOf, tables, shares) }
}

/** What scores of the same question, member and mode have in common. */
type Cell = { readonly question: number; readonly member: number; readonly mode: number }

function cellsOf({ questions, members, question, member, mode, size }: Design) {
  const numbers = new Map<number, number>()
  const cells: Cell[] = []
  const cellOf = new Int32Array(size)
  for (let row = 0; row < size; row++) {
    const [q, m, way] = [question[row]!, member[row]!, mode[row]!]
    const key = ((way + 1) * members.length + m) * questions.length + q
    let cell = numbers.get(key)
    if (cell === undefined) {
      cell = cells.push({ question: q, member: m, mode: way }) - 1
      numbers.set(key, cell)
    }
    cellOf[row] = cell
  }
  return { cells, cellOf }
}

type Tables = {
  /** Logarithm of the chance of each category, by cell, category and node. */
  readonly logs: Float64Array
  /** Expected category, and chance of reaching each step, by cell and node. */
  readonly expected: Float64Array
  readonly reached: Float64Array
}

function tablesOf(cells: readonly Cell[], layout: Layout, narrow: Float64Array): Tables {
  const tables: Tables = {
    logs: new Float64Array(cells.length * categories * nodes),
    expected: new Float64Array(cells.length * nodes),
    reached: new Float64Array(cells.length * nodes * steps),
  }
  const scale = new Scale()
  const stepHeights = narrow.subarray(layout.step)
  cells.forEach(({ question, member, mode }, cell) => {
    const lower =
      narrow[question]! + narrow[layout.member + member]! + (mode < 0 ? 0 : narrow[layout.mode + mode]!)
    for (let node = 0; node < nodes; node++) {
      scale.at(heightOf(node) - lower, stepHeights)
      for (let k = 0; k < categories; k++) {
        const chance = Math.max(scale.chance[k]!, Number.MIN_VALUE)
        tables.logs[(cell * categories + k) * nodes + node] = Math.log(chance)
      }
      tables.expected[cell * nodes + node] = scale.expected
      tables.reached.set(scale.reached, (cell * nodes + node) * steps)
    }
  })
  return tables
}

function slopeOf(
  { category, size }: Design,
  layout: Layout,
  cells: readonly Cell[],
  cellOf: Int32Array,
  tables: Tables,
  shares: Float64Array,
): Float64Array {
  const slope = new Float64Array(layout.narrow)
  const along = ({ question, member, mode }: Cell, above: number) => {
    slope[question]! -= above
    slope[layout.member + member]! -= above
    if (mode >= 0) slope[layout.mode + mode]! -= above
  }
  for (let row = 0; row < size; row++) {
    along(cells[cellOf[row]!]!, category[row]!)
    for (let j = 0; j < category[row]!; j++) slope[layout.step + j]! -= 1
  }
  cells.forEach((cell, number) => {
    for (let node = 0; node < nodes; node++) {
      const share = shares[number * nodes + node]!
      along(cell, -share * tables.expected[number * nodes + node]!)
      for (let j = 0; j < steps; j++) {
        slope[layout.step + j]! += share * tables.reached[(number * nodes + node) * steps + j]!
      }
    }
  })
  return slope
}
