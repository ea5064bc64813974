import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  type AnswerKey,
  scenarioScore,
  scoreBestAndWorst,
  scoreOrdering,
  scoreRatings,
} from "#app/domain/scenarios/rules.ts"

const rating = fc.constantFrom(1, 2, 3, 4, 5)
const key = { a: 1, b: 4, c: 2, d: 5 }
const ids = ["a", "b", "c", "d", "e"]
const anyKey = fc
  .array(rating, { minLength: 3, maxLength: ids.length })
  .map((points): AnswerKey => Object.fromEntries(points.map((one, place) => [ids[place], one])))

describe("scoreRatings", () => {
  it.each([
    ["all as agreed", { a: 1, b: 4, c: 2, d: 5 }, 16],
    ["each one step away", { a: 2, b: 3, c: 1, d: 4 }, 8],
    ["each two steps away", { a: 3, b: 2, c: 4, d: 3 }, 4],
    ["all in the middle", { a: 3, b: 3, c: 3, d: 3 }, 6],
    ["turned upside down", { a: 5, b: 1, c: 5, d: 1 }, 0],
    ["only one rated, as agreed", { b: 4 }, 4],
    ["nothing rated", {}, 0],
    ["an option nobody knows", { z: 5 }, 0],
  ] as const)("gives for %s", (_, ratings, points) => {
    expect(scoreRatings(ratings, key)).toEqual({ points, outOf: 16 })
  })

  it("never gives more for a rating that is further away", () => {
    fc.assert(
      fc.property(rating, rating, rating, (agreed, one, other) => {
        const near = Math.abs(one - agreed) <= Math.abs(other - agreed)
        const [a, b] = [scoreRatings({ a: one }, { a: agreed }), scoreRatings({ a: other }, { a: agreed })]
        return near ? a.points >= b.points : a.points <= b.points
      }),
    )
  })
})

describe("scoreBestAndWorst", () => {
  it.each([
    ["both as agreed", "d", "a", 16],
    ["the best only", "d", "d", 8],
    ["the next best", "b", "a", 12],
    ["the next worst", "d", "c", 12],
    ["turned upside down", "a", "d", 0],
    ["one of the two", "d", null, 8],
    ["nothing", null, null, 0],
    ["options nobody knows", "y", "z", 0],
  ] as const)("gives for %s", (_, best, worst, points) => {
    expect(scoreBestAndWorst({ best, worst }, key)).toEqual({ points, outOf: 16 })
  })

  it("is full for the key alone, and for either of two that are as good", () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom(...ids), fc.constantFrom(...ids), (any, best, worst) => {
        const agreed = Object.values(any)
        const { points, outOf } = scoreBestAndWorst({ best, worst }, any)
        const asAgreed = any[best] === Math.max(...agreed) && any[worst] === Math.min(...agreed)
        return (points === outOf) === asAgreed
      }),
    )
  })

  it("never gives less for a choice that is nearer", () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom(...ids), fc.constantFrom(...ids), (any, one, other) => {
        const [better, worse] = (any[one] ?? 0) >= (any[other] ?? 0) ? [one, other] : [other, one]
        const by = (best: string) => scoreBestAndWorst({ best, worst: null }, any).points
        return by(better) >= by(worse)
      }),
    )
  })

  it("does not depend on the order in which the key is listed", () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom(...ids), fc.constantFrom(...ids), (any, best, worst) => {
        const turned = Object.fromEntries(Object.entries(any).reverse())
        expect(scoreBestAndWorst({ best, worst }, turned)).toEqual(scoreBestAndWorst({ best, worst }, any))
      }),
    )
  })
})

/** A key with every order of its options as likely as any other. */
const keyAndOrder = anyKey.chain((any) => {
  const known = Object.keys(any)
  return fc.tuple(fc.constant(any), fc.shuffledSubarray(known, { minLength: known.length }))
})

describe("scoreOrdering", () => {
  it.each([
    ["as agreed", ["d", "b", "c", "a"], 16],
    ["the first two turned", ["b", "d", "c", "a"], 13],
    ["the middle two turned", ["d", "c", "b", "a"], 11],
    ["turned upside down", ["a", "c", "b", "d"], 0],
    ["the best put last", ["b", "c", "a", "d"], 2],
    ["only two placed", ["d", "a"], 1],
    ["nothing placed", [], 0],
    ["options nobody knows", ["x", "y"], 0],
  ] as const)("gives for %s", (_, ordering, points) => {
    expect(scoreOrdering(ordering, key)).toEqual({ points, outOf: 16 })
  })

  it("lets two that are as good stand either way", () => {
    const tied = { a: 5, b: 5, c: 1 }
    expect(scoreOrdering(["a", "b", "c"], tied)).toEqual({ points: 16, outOf: 16 })
    expect(scoreOrdering(["b", "a", "c"], tied)).toEqual({ points: 16, outOf: 16 })
    expect(scoreOrdering(["a", "b"], { a: 3, b: 3 })).toEqual({ points: 0, outOf: 0 })
  })

  it("is full for an order as agreed and for no other", () => {
    fc.assert(
      fc.property(keyAndOrder, ([any, ordering]) => {
        const { points, outOf } = scoreOrdering(ordering, any)
        const falls = ordering.every((id, at) => at === 0 || (any[ordering[at - 1]!] ?? 0) >= (any[id] ?? 0))
        return outOf === 0 || (points === outOf) === falls
      }),
    )
  })

  it("never gives less when two neighbours are put right", () => {
    fc.assert(
      fc.property(keyAndOrder, fc.nat(), ([any, ordering], n) => {
        const at = n % (ordering.length - 1)
        const [one, other] = [ordering[at]!, ordering[at + 1]!]
        if ((any[one] ?? 0) >= (any[other] ?? 0)) return true
        const mended = ordering.with(at, other).with(at + 1, one)
        return scoreOrdering(mended, any).points >= scoreOrdering(ordering, any).points
      }),
    )
  })

  it("does not depend on the order in which the key is listed", () => {
    fc.assert(
      fc.property(keyAndOrder, ([any, ordering]) => {
        const turned = Object.fromEntries(Object.entries(any).reverse())
        expect(scoreOrdering(ordering, turned)).toEqual(scoreOrdering(ordering, any))
      }),
    )
  })
})

describe("scenarioScore", () => {
  const nothing = { ratings: null, bestAndWorst: null, ordering: null }

  it("adds the questions up, those left out too", () => {
    expect(
      scenarioScore([
        { ...nothing, kind: "rate-options", ratings: { a: 1, b: 4 }, key: { a: 1, b: 5 } },
        { ...nothing, kind: "rate-options", key: { a: 3 } },
        { ...nothing, kind: "best-and-worst", bestAndWorst: { best: "d", worst: "a" }, key },
        { ...nothing, kind: "put-in-order", ordering: ["d", "b", "c", "a"], key },
        { ...nothing, kind: "put-in-order", key },
      ]),
    ).toEqual({ points: 38, outOf: 60 })
  })

  it("is nothing out of nothing without questions", () => {
    expect(scenarioScore([])).toEqual({ points: 0, outOf: 0 })
  })
})
