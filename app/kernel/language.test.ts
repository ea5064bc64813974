import { expect, test } from "vitest"
import { clockOptions, dayInWords, type Language, localeOf } from "#app/kernel/language.ts"

const noon = new Date("2026-12-03T12:00:00Z")
const clock = (language: Language, at: string) =>
  new Intl.DateTimeFormat(localeOf(language), { ...clockOptions(language), timeZone: "UTC" })
    .format(new Date(at))
    .replace(/\s/g, " ")

test("a day stands in a sentence of each language", () => {
  expect(dayInWords(noon, "en")).toBe("Thursday 3 December")
  expect(dayInWords(noon, "easy-read")).toBe("Thursday 3 December")
  expect(dayInWords(noon, "cy")).toBe("dydd Iau 3 Rhagfyr")
})

test("a clock in Welsh says the part of the day", () => {
  expect(clock("en", "2026-12-03T10:30:00Z")).toBe("10:30 am")
  expect(clock("cy", "2026-12-03T10:30:00Z")).toBe("10:30 y bore")
  expect(clock("cy", "2026-12-03T12:00:00Z")).toBe("12:00 canol dydd")
  expect(clock("cy", "2026-12-03T14:05:00Z")).toBe("2:05 y prynhawn")
})

test("the hours after noon and after midnight are twelve, not nought", () => {
  expect(clock("en", "2026-12-03T12:30:00Z")).toBe("12:30 pm")
  expect(clock("easy-read", "2026-12-03T00:05:00Z")).toBe("12:05 am")
  expect(clock("cy", "2026-12-03T12:30:00Z")).toBe("12:30 y prynhawn")
})
