import { describe, expect, it, test } from "vitest"
import { applicationMoves } from "#app/domain/applications/rules.ts"
import {
  bandOf,
  figuresOf,
  lookedBackSince,
  type Standing,
  stagesUnderWay,
  waysOut,
} from "#app/domain/decisions/standing-figures.ts"

const today = "2026-11-23"
const one = (status: Standing["status"], movedFrom: Standing["status"], since: string, applications = 1) => ({
  status,
  movedFrom,
  since,
  applications,
})

test.each([
  [0, "two-days"],
  [2, "two-days"],
  [3, "week"],
  [7, "week"],
  [8, "two-weeks"],
  [14, "two-weeks"],
  [15, "longer"],
  [400, "longer"],
])("%i days are in the band %s", (days, band) => {
  expect(bandOf(days)).toBe(band)
})

describe("what the counters say", () => {
  it("puts who waits into bands by the day, over all jobs, and says how long the longest", () => {
    const { stages } = figuresOf(
      [
        one("submitted", "draft", "2026-11-23", 2),
        one("submitted", "draft", "2026-11-16", 3),
        one("submitted", "draft", "2026-11-01"),
        one("accepted", "offered", "2026-11-10"),
      ],
      today,
    )
    expect(stages).toEqual([
      {
        stage: "submitted",
        applications: 6,
        waiting: { "two-days": 2, week: 3, "two-weeks": 0, longer: 1 },
        longest: 22,
      },
      {
        stage: "shortlisted",
        applications: 0,
        waiting: { "two-days": 0, week: 0, "two-weeks": 0, longer: 0 },
        longest: null,
      },
      {
        stage: "offered",
        applications: 0,
        waiting: { "two-days": 0, week: 0, "two-weeks": 0, longer: 0 },
        longest: null,
      },
      {
        stage: "accepted",
        applications: 1,
        waiting: { "two-days": 0, week: 0, "two-weeks": 1, longer: 0 },
        longest: 13,
      },
    ])
  })

  it("counts calendar days over a night on which the clocks change", () => {
    const { stages } = figuresOf([one("submitted", "draft", "2026-10-24")], "2026-10-26")
    expect(stages[0]?.longest).toBe(2)
  })

  it("is not before the day somebody came, where their clock is ahead of the database's", () => {
    const { stages } = figuresOf([one("submitted", "draft", "2026-11-24")], today)
    expect(stages[0]?.longest).toBe(0)
  })

  it("says at which stage people left, and whose step it was", () => {
    const { left, started } = figuresOf(
      [
        one("withdrawn", "submitted", "2026-11-01", 2),
        one("withdrawn", "shortlisted", "2026-10-01"),
        one("not-shortlisted", "submitted", "2026-11-01", 5),
        one("not-appointed", "accepted", "2026-09-01"),
        one("declined", "offered", "2026-09-01"),
        one("declined", "accepted", "2026-09-01", 3),
        one("started", "accepted", "2026-09-01", 4),
      ],
      today,
    )
    expect(started).toBe(4)
    expect(left).toEqual([
      { stage: "submitted", ours: 5, theirs: 2 },
      { stage: "shortlisted", ours: 0, theirs: 1 },
      { stage: "offered", ours: 0, theirs: 1 },
      { stage: "accepted", ours: 1, theirs: 3 },
    ])
  })
})

test.each([
  ["2026-11-23", "2025-12-01"],
  ["2026-12-31", "2026-01-01"],
  ["2027-01-01", "2026-02-01"],
])("on %s it looks back to %s", (day, since) => {
  expect(lookedBackSince(day)).toBe(since)
})

test("every move of a sent application goes on to the next stage, to a start, or is a way out", () => {
  const further = [...stagesUnderWay, "started"]
  const out = applicationMoves
    .filter(({ from, to }) => from !== "draft" && !further.some((one) => one === to))
    .map(({ from, to }) => ({ stage: from, to }))
  const told = waysOut.map(({ stage, to }) => ({ stage, to }))
  expect(told).toHaveLength(out.length)
  expect(told).toEqual(expect.arrayContaining(out))
})
