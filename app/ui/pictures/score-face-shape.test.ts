import { expect, test } from "vitest"
import { browsOf, mouthOf } from "#app/ui/pictures/score-face-shape.ts"

/** How far the middle of a mouth hangs below its corners. */
const hangs = (points: 1 | 2 | 3 | 4 | 5) => {
  const { from, bend } = mouthOf(points)
  return (bend.down - from.down) / 2
}

test("the middle face is neutral, and each step away from it is plain to see", () => {
  expect(hangs(3)).toBe(0)
  for (const points of [1, 2, 3, 4] as const) {
    expect(hangs((points + 1) as 2) - hangs(points)).toBeGreaterThanOrEqual(0.055)
  }
  expect(hangs(2)).toBeLessThan(0)
  expect(hangs(4)).toBeGreaterThan(0)
})

test("the ends of the scale are told by more than the bend of the mouth", () => {
  expect([1, 2, 3, 4, 5].map((points) => browsOf(points as 1).length)).toEqual([2, 0, 0, 0, 0])
  expect([1, 2, 3, 4, 5].map((points) => mouthOf(points as 1).open)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ])
})
