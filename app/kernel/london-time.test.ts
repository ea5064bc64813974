import { expect, test } from "vitest"
import { endOfLondonDay, isShownTwice, londonDay, londonInstant } from "#app/kernel/london-time.ts"

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

test.each([
  ["2026-12-03", "10:30", "2026-12-03T10:30:00.000Z"],
  ["2026-07-03", "10:30", "2026-07-03T09:30:00.000Z"],
  // Clocks go forward: half past one is skipped, half past two is an hour after half past midnight.
  ["2026-03-29", "00:30", "2026-03-29T00:30:00.000Z"],
  ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
  // Clocks go back: half past one comes twice, and the first is meant.
  ["2026-10-25", "01:30", "2026-10-25T00:30:00.000Z"],
  ["2026-10-25", "02:30", "2026-10-25T02:30:00.000Z"],
])("on %s at %s by London’s clocks", (day, time, instant) => {
  expect(londonInstant(day, time)?.toISOString()).toBe(instant)
})

test("no clock in London shows half past one on the night they go forward", () => {
  expect(londonInstant("2026-03-29", "01:30")).toBeNull()
})

test.each([
  ["2026-10-25", "01:30", true],
  ["2026-10-25", "00:30", false],
  ["2026-10-25", "02:30", false],
  ["2026-03-29", "02:30", false],
  ["2026-07-03", "10:30", false],
])("on %s at %s comes twice: %s", (day, time, twice) => {
  expect(isShownTwice(londonInstant(day, time)!)).toBe(twice)
})
