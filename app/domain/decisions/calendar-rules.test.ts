import { describe, expect, test } from "vitest"
import { isReminderDue, newsOf, reminderDue } from "#app/domain/decisions/calendar-rules.ts"

const now = new Date("2026-12-01T12:00:00Z")
const later = new Date("2026-12-03T10:30:00Z")
const latest = new Date("2026-12-04T10:30:00Z")
const past = new Date("2026-11-30T10:30:00Z")
const entry = { sequence: 0, calledOff: false, startsAt: later, toldSequence: null, toldStartsAt: null }

test.each([
  ["new", entry, "set"],
  ["told already", { ...entry, toldSequence: 0, toldStartsAt: later }, null],
  ["changed since", { ...entry, sequence: 2, toldSequence: 0, toldStartsAt: latest }, "moved"],
  ["another place alone", { ...entry, sequence: 1, toldSequence: 0, toldStartsAt: later }, "moved"],
  ["called off", { ...entry, sequence: 1, calledOff: true, toldSequence: 0, toldStartsAt: later }, "off"],
  ["called off before anybody was told", { ...entry, sequence: 1, calledOff: true }, null],
  [
    "called off after it was",
    { ...entry, sequence: 1, calledOff: true, toldSequence: 0, toldStartsAt: past },
    null,
  ],
  ["chosen again after it was off", { ...entry, sequence: 2, toldSequence: 1 }, "set"],
  [
    "another time after the first was missed",
    { ...entry, sequence: 2, toldSequence: 0, toldStartsAt: past },
    "set",
  ],
  ["past before anybody could be told", { ...entry, startsAt: past }, null],
] as const)("%s: %o is %s", (_, told, news) => {
  expect(newsOf(told, now)).toBe(news)
})

describe("a reminder", () => {
  test.each([
    ["in winter", "2026-12-03T10:30:00Z", "2026-12-02T09:00:00Z"],
    ["in summer", "2026-07-03T09:30:00Z", "2026-07-02T08:00:00Z"],
    ["just after midnight in London", "2026-07-02T23:30:00Z", "2026-07-02T08:00:00Z"],
    ["after the night in which clocks go back", "2026-10-25T23:30:00Z", "2026-10-24T08:00:00Z"],
    ["on the day before they go back", "2026-10-26T10:00:00Z", "2026-10-25T09:00:00Z"],
    ["after the night in which they go forward", "2027-03-28T10:00:00Z", "2027-03-27T09:00:00Z"],
    ["on the day after", "2027-03-29T08:00:00Z", "2027-03-28T08:00:00Z"],
  ])("%s goes at nine of the day before", (_, startsAt, due) => {
    expect(reminderDue(new Date(startsAt))).toEqual(new Date(due))
  })

  const due = { startsAt: later, calledOff: false, remindedAt: null, changedAt: past }
  const at = (clock: string) => new Date(`2026-12-0${clock}:00Z`)
  test.each([
    ["at nine", due, at("2T09:00"), true],
    ["before nine", due, at("2T08:59"), false],
    ["late, where nobody was there at nine", due, at("3T10:29"), true],
    ["once it has begun", due, at("3T10:30"), false],
    ["twice", { ...due, remindedAt: at("2T09:00") }, at("2T09:05"), false],
    ["of what is called off", { ...due, calledOff: true }, at("2T09:00"), false],
    ["of what they were told of since", { ...due, changedAt: at("2T09:30") }, at("2T10:00"), false],
  ] as const)("%s", (_, about, when, goes) => {
    expect(isReminderDue(about, when)).toBe(goes)
  })
})
