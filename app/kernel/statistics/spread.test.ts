import { expect, test } from "vitest"
import { spreadOf } from "#app/kernel/statistics/spread.ts"

test("the spread of scores", () => {
  expect(spreadOf([2, 5, 5])).toEqual({ count: 3, mean: 4, lowest: 2, highest: 5 })
  expect(spreadOf([])).toBeNull()
})
