import { describe, expect, it } from "vitest"
import { barParts, columnsOf } from "#app/ui/charts/geometry.ts"

describe("bars", () => {
  it("are as long as their counts on one scale", () => {
    expect(barParts([[20], [5], [0]]).map(([part]) => part?.width)).toEqual([100, 25, 0])
  })

  it("stay to be seen where somebody stands beside thousands", () => {
    expect(barParts([[4_000], [1]])[1]?.[0]?.width).toBeGreaterThan(1)
  })

  it("have parts beside one another, never over one another and never wider than the chart", () => {
    for (const counts of [
      [18, 4],
      [1, 3_999],
      [0, 7],
      [7, 0],
    ]) {
      const parts = barParts([counts, [1, 0]])[0]!
      const drawn = parts.filter(({ width }) => width > 0)
      for (const [index, part] of drawn.entries()) {
        const before = drawn[index - 1]
        if (before) expect(part.x).toBeGreaterThan(before.x + before.width)
        expect(part.x + part.width).toBeLessThanOrEqual(100.02)
      }
      expect(drawn.length).toBe(counts.filter((count) => count > 0).length)
    }
  })

  it("are not drawn where there is nobody at all", () => {
    expect(barParts([[0], [0]]).flat()).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ])
  })
})

describe("columns", () => {
  it("stand beside one another in their own part of the width", () => {
    const columns = columnsOf([1, 2, 0, 4], 4)
    expect(columns.map(({ height }) => height)).toEqual([25, 50, 0, 100])
    for (const [index, { x, width, middle }] of columns.entries()) {
      expect(x).toBeGreaterThanOrEqual(index * 25)
      expect(x + width).toBeLessThanOrEqual((index + 1) * 25)
      expect(middle).toBeCloseTo(x + width / 2)
    }
  })

  it("are on the scale they are given, so that charts beside one another can be compared", () => {
    expect(columnsOf([2], 8)[0]?.height).toBe(25)
  })
})
