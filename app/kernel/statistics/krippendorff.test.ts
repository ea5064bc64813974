import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { randomFrom } from "#app/kernel/random.ts"
import {
  bootstrapAlpha,
  krippendorffAlpha,
  type Level,
  type Unit,
} from "#app/kernel/statistics/krippendorff.ts"

/** Raters in rows, as papers print them, turned into things in rows; a full stop is a rating not given. */
function unitsFrom(...raters: readonly string[]): Unit[] {
  const rows = raters.map((row) => row.split(" "))
  const codes = [...new Set(rows.flat())].filter((code) => code !== ".").sort()
  const ratingOf = (code: string) =>
    code === "." ? null : /\d/.test(code) ? Number(code) : codes.indexOf(code)
  return rows[0]!.map((_, unit) => rows.map((row) => ratingOf(row[unit]!)))
}

// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): examples A, B and C/D.
const twoObserversTwoValues = unitsFrom("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")
const twoObserversFiveValues = unitsFrom("a a b b d c c c e d d a", "b a b b b c c c e d d d")
const fourObserversTwelveUnits = unitsFrom(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
)
// Wikipedia, "Krippendorff's alpha": three coders, fifteen units.
const threeCodersFifteenUnits = unitsFrom(
  ". . . . . 3 4 1 2 1 1 3 3 . 3",
  "1 . 2 1 3 3 4 3 . . . . . . .",
  ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
)

function alpha(units: readonly Unit[], level: Level): number {
  const found = krippendorffAlpha(units, level)
  if (!found.ok) throw new Error(found.error.kind)
  return found.value.alpha
}

test.each([
  ["two observers, two values", twoObserversTwoValues, "nominal", 0.095],
  ["two observers, five values", twoObserversFiveValues, "nominal", 0.692],
  ["four observers, missing ratings", fourObserversTwelveUnits, "nominal", 0.743],
  ["four observers, missing ratings", fourObserversTwelveUnits, "ordinal", 0.815],
  ["four observers, missing ratings", fourObserversTwelveUnits, "interval", 0.849],
  ["three coders, many missing", threeCodersFifteenUnits, "nominal", 0.691],
  ["three coders, many missing", threeCodersFifteenUnits, "interval", 0.811],
] as const)("agrees with what is published: %s, %#", (_, units, level, published) => {
  expect(alpha(units, level)).toBeCloseTo(published, 3)
})

test("a thing with one rating is not compared", () => {
  const found = krippendorffAlpha(fourObserversTwelveUnits, "ordinal")
  expect(found).toMatchObject({ ok: true, value: { units: 11, ratings: 40 } })
})

test.each([
  ["nothing at all", [], "nothing-to-compare"],
  ["nobody rated what another rated", [[1], [null, 2], [undefined]], "nothing-to-compare"],
  [
    "everything has the same points",
    [
      [4, 4],
      [4, 4, 4],
    ],
    "all-the-same",
  ],
] as const)("says why there is none: %s", (_, units, kind) => {
  for (const level of ["nominal", "ordinal", "interval"] as const) {
    expect(krippendorffAlpha(units, level)).toEqual({ ok: false, error: { kind } })
  }
})

const ratings = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { maxLength: 6 }), {
  maxLength: 12,
})

describe("for any ratings", () => {
  test("alpha is a number of at most 1, and neither the order of things nor of raters matters", () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom<Level>("nominal", "ordinal", "interval"), (units, level) => {
        const found = krippendorffAlpha(units, level)
        if (!found.ok) return
        expect(found.value.alpha).toBeLessThanOrEqual(1)
        const turned = units.map((unit) => [...unit].reverse()).reverse()
        expect(alpha(turned, level)).toBeCloseTo(found.value.alpha, 10)
      }),
    )
  })

  test("only the order of points counts for ordinal alpha", () => {
    fc.assert(
      fc.property(ratings, (units) => {
        const found = krippendorffAlpha(units, "ordinal")
        if (!found.ok) return
        const stretched = units.map((unit) => unit.map((points) => points && points ** 3))
        expect(alpha(stretched, "ordinal")).toBeCloseTo(found.value.alpha, 10)
      }),
    )
  })
})

describe("how sure alpha is", () => {
  test("the same seed gives the same interval, and it holds alpha", () => {
    const first = bootstrapAlpha(fourObserversTwelveUnits, "ordinal", { seed: 7 })
    expect(bootstrapAlpha(fourObserversTwelveUnits, "ordinal", { seed: 7 })).toEqual(first)
    expect(bootstrapAlpha(fourObserversTwelveUnits, "ordinal", { seed: 8 })).not.toEqual(first)
    expect(first!.low).toBeLessThan(0.815)
    expect(first!.high).toBeGreaterThan(0.815)
    expect(first!.high).toBeLessThanOrEqual(1)
    expect(first!.under).toBeGreaterThan(0)
    expect(first!.under).toBeLessThan(0.5)
  })

  test("more things make it narrower", () => {
    const random = randomFrom(3)
    const width = (things: number) => {
      const units = Array.from({ length: things }, () => {
        const good = 1 + Math.floor(random() * 4)
        return [good, good, random() < 0.5 ? good : good + 1]
      })
      const interval = bootstrapAlpha(units, "ordinal", { seed: 1 })!
      return interval.high - interval.low
    }
    expect(width(120)).toBeLessThan(width(12) / 2)
  })

  test("there is none for one thing, nor where nearly all is the same", () => {
    expect(bootstrapAlpha([[1, 2, 3]], "ordinal", { seed: 1 })).toBeNull()
    expect(
      bootstrapAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        "ordinal",
        { seed: 1 },
      ),
    ).toBeNull()
  })

  test("nineteen intervals in twenty hold the alpha of all the things they were drawn from", () => {
    const random = randomFrom(11)
    const drawn = (things: number) =>
      Array.from({ length: things }, () => {
        const good = 1 + Math.floor(random() * 5)
        const heard = () => Math.min(5, Math.max(1, good + Math.round((random() - 0.5) * 3)))
        return [heard(), heard(), heard()]
      })
    const truth = alpha(drawn(20_000), "ordinal")
    const held = Array.from({ length: 200 }, (_, run) =>
      bootstrapAlpha(drawn(40), "ordinal", { seed: run, resamples: 300 }),
    ).filter((interval) => interval!.low <= truth && truth <= interval!.high)
    expect(held.length / 200).toBeGreaterThan(0.88)
  })
})
