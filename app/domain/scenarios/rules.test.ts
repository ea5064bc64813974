import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scenarioScore, scoreRatings } from "#app/domain/scenarios/rules.ts"

const rating = fc.constantFrom(1, 2, 3, 4, 5)
const key = { a: 1, b: 4, c: 2, d: 5 }

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

describe("scenarioScore", () => {
  it("adds the questions up, those left out too", () => {
    expect(
      scenarioScore([
        { ratings: { a: 1, b: 4 }, key: { a: 1, b: 5 } },
        { ratings: null, key: { a: 3 } },
      ]),
    ).toEqual({ points: 6, outOf: 12 })
  })

  it("is nothing out of nothing without questions", () => {
    expect(scenarioScore([])).toEqual({ points: 0, outOf: 0 })
  })
})
