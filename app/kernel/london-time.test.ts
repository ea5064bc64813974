import { expect, test } from "vitest"
import { endOfLondonDay, londonDay } from "#app/kernel/london-time.ts"

test.each([
  ["2026-01-15", "2026-01-15T23:59:00.000Z"],
  ["2026-06-15", "2026-06-15T22:59:00.000Z"],
  // The nights the clocks change.
  ["2026-03-29", "2026-03-29T22:59:00.000Z"],
  ["2026-10-25", "2026-10-25T23:59:00.000Z"],
])("the last minute of %s in London", (day, instant) => {
  expect(endOfLondonDay(day).toISOString()).toBe(instant)
  expect(londonDay(new Date(instant))).toBe(day)
})
