import { describe, expect, it } from "vitest"
import { median, percentile, rounded, spread, timesThePeer } from "./arithmetic.ts"

describe("median", () => {
  it("is the middle, whatever the order", () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  it("is between the two middle numbers of an even count", () => {
    expect(median([4, 1, 2, 9])).toBe(3)
  })

  it("is not moved by one wild run", () => {
    expect(median([0.5, 0.52, 40])).toBe(0.52)
  })

  it("refuses nothing", () => {
    expect(() => median([])).toThrow()
  })
})

describe("percentile", () => {
  const hundred = Float64Array.from({ length: 100 }, (_, i) => i + 1)

  it("is a value that was measured", () => {
    expect(percentile(hundred, 0.5)).toBe(50)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile(hundred, 0.99)).toBe(99)
    expect(percentile(hundred, 1)).toBe(100)
  })

  it("of one is that one, and of none is 0", () => {
    expect(percentile([7], 0.99)).toBe(7)
    expect(percentile([], 0.5)).toBe(0)
  })
})

it("says how far runs lie apart", () => {
  expect(spread([100, 125, 110])).toBe(1.25)
})

it("rounds to what is worth reading", () => {
  expect(rounded(0.123456)).toBe(0.12)
  expect(rounded(0.123456, 3)).toBe(0.123)
})

describe("times the peer", () => {
  it("is our share of the limit over the peer's", () => {
    expect(timesThePeer(0.5, { rps: 25 }, { rps: 2500 })).toBeCloseTo(50)
  })

  it("does not depend on how fast the machine of the anchors was", () => {
    const slow = timesThePeer(0.5, { rps: 10 }, { rps: 1000 })
    const fast = timesThePeer(0.5, { rps: 40 }, { rps: 4000 })
    expect(slow).toBeCloseTo(fast)
  })
})
