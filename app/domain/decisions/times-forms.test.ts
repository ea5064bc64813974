import { expect, test } from "vitest"
import { TimeForm } from "#app/domain/decisions/times-forms.ts"

const typed = {
  "on-day": "3",
  "on-month": "12",
  "on-year": "2026",
  time: "10:30",
  minutes: "45",
  way: "in-person",
  place: "12 Chapel Road",
}
const timeOf = (time: string) => TimeForm.safeParse({ ...typed, time }).data?.time

test.each([
  ["10:30", "10:30"],
  ["9.05", "09:05"],
  ["14", "14:00"],
  ["2pm", "14:00"],
  ["2:30 PM", "14:30"],
  ["12 am", "00:00"],
  ["12.15 p.m.", "12:15"],
  ["24:00", undefined],
  ["13pm", undefined],
  ["10:75", undefined],
  ["soon", undefined],
])("%s is read as %s", (said, read) => {
  expect(timeOf(said)).toBe(read)
})

test("a day that is none is refused where the day is typed", () => {
  const parsed = TimeForm.safeParse({ ...typed, "on-day": "31", "on-month": "11" })
  expect(parsed.error?.issues.map(({ path }) => path)).toEqual([["on-day"]])
})
