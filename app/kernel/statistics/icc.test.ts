import { expect, test } from "vitest"
import { randomFrom } from "#app/kernel/random.ts"
import { icc, judgesFor, type Rating, type VarianceParts, varianceParts } from "#app/kernel/statistics/icc.ts"

// Shrout and Fleiss, Psychological Bulletin 86 (1979), table 2: six targets rated by four judges.
const sixByFour = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

function ratingsOf(table: readonly (readonly (number | null)[])[]): Rating[] {
  return table.flatMap((row, target) =>
    row.flatMap((points, judge) =>
      points === null ? [] : [{ target: `t${target}`, judge: `j${judge}`, points }],
    ),
  )
}

function partsOf(ratings: readonly Rating[]): VarianceParts {
  const parts = varianceParts(ratings)
  if (!parts.ok) throw new Error(parts.error.kind)
  return parts.value
}

// Their table 4.
test.each([
  ["any-judges", 1, 0.17],
  ["absolute", 1, 0.29],
  ["consistent", 1, 0.71],
  ["any-judges", 4, 0.44],
  ["absolute", 4, 0.62],
  ["consistent", 4, 0.91],
] as const)("agrees with Shrout and Fleiss: %s, mean of %i", (form, k, published) => {
  expect(icc(partsOf(ratingsOf(sixByFour)), form, k)).toBeCloseTo(published, 2)
})

test("judges who did not rate everything are judged by what they did rate", () => {
  const random = randomFrom(5)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const judges = Array.from({ length: 60 }, () => 0.6 * normal())
  const table = Array.from({ length: 1500 }, () => {
    const target = normal()
    return judges.map((severity) => (random() < 0.1 ? target + severity + 0.8 * normal() : null))
  })
  const parts = partsOf(ratingsOf(table))
  expect(parts.targets).toBeCloseTo(1, 0)
  expect(Math.abs(parts.judges - 0.36)).toBeLessThan(0.12)
  expect(Math.abs(parts.rest - 0.64)).toBeLessThan(0.05)
})

test("says how many are enough", () => {
  const parts = partsOf(ratingsOf(sixByFour))
  expect(judgesFor(parts, 0.6, 9)).toBe(4)
  expect(judgesFor(parts, 0.7, 9)).toBe(6)
  expect(judgesFor(parts, 0.95, 9)).toBeNull()
})

test.each([
  ["nothing", [], "too-few"],
  ["one judge", [[1], [3], [5]], "too-few"],
  ["one target", [[1, 3, 5]], "too-few"],
  [
    "judges who never met",
    [
      [1, null],
      [2, null],
      [null, 4],
    ],
    "too-few",
  ],
  [
    "the same points for all",
    [
      [4, 4],
      [4, 4],
    ],
    "all-the-same",
  ],
] as const)("says why there is none: %s", (_, table, kind) => {
  expect(varianceParts(ratingsOf(table))).toEqual({ ok: false, error: { kind } })
})
