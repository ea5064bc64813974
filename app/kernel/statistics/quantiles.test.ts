import { expect, test } from "vitest"
import { apartAmong, normalQuantile, studentQuantile, widenedBy } from "#app/kernel/statistics/quantiles.ts"

test.each([
  [0.9, 1.2816],
  [0.95, 1.6449],
  [0.975, 1.96],
  [0.995, 2.5758],
  [0.9995, 3.2905],
])("the normal table: %d", (chance, value) => {
  expect(Math.abs(normalQuantile(chance) - value)).toBeLessThan(5e-4)
})

test.each([
  [2, 4.3027],
  [3, 3.1824],
  [4, 2.7764],
  [6, 2.4469],
  [10, 2.2281],
  [30, 2.0423],
  [120, 1.9799],
])("the table of Student’s t at 0.975: %d degrees of freedom", (freedom, value) => {
  expect(Math.abs(studentQuantile(0.975, freedom) / value - 1)).toBeLessThan(0.01)
})

// q(0.05; n, infinite) of the studentized range, from the published tables, over the root of two.
test.each([
  [2, 2.772],
  [3, 3.314],
  [4, 3.633],
  [6, 4.03],
  [12, 4.622],
  [20, 5.012],
])("beside the studentized range: %d", (things, range) => {
  const apart = apartAmong(things)
  expect(apart).toBeGreaterThan(range / Math.SQRT2 - 1e-3)
  expect(apart).toBeLessThan((range / Math.SQRT2) * (1 + 1 / 30))
})

test("an error found from much is left as it is", () => {
  expect(widenedBy(1000)).toBeLessThan(1.01)
  expect(widenedBy(3)).toBeGreaterThan(1.6)
})
