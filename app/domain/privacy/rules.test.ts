import { describe, expect, it } from "vitest"
import {
  complaintDue,
  daysLeft,
  decideAnswer,
  decideComplaint,
  decideErasing,
  decideGoing,
  mayBeAskedEquality,
  type Standing,
  whenItGoes,
} from "#app/domain/privacy/rules.ts"

const standing = (over: Partial<Standing>): Standing => ({
  status: "withdrawn",
  submittedAt: new Date("2026-01-05T10:00:00Z"),
  movedAt: new Date("2026-02-01T10:00:00Z"),
  vacancyClosedAt: new Date("2026-01-31T23:59:00Z"),
  complaintOpen: false,
  ...over,
})

describe("when an application's data goes", () => {
  it.each([
    ["12 months after the decision", { status: "not-shortlisted" }, { kind: "goes", on: "2027-02-01" }],
    ["12 months after the second decision", { status: "not-appointed" }, { kind: "goes", on: "2027-02-01" }],
    ["12 months after saying no to an offer", { status: "declined" }, { kind: "goes", on: "2027-02-01" }],
    ["12 months after taking it back", { status: "withdrawn" }, { kind: "goes", on: "2027-02-01" }],
    [
      "by London's day: half past midnight in June is the day before elsewhere",
      { movedAt: new Date("2026-06-30T23:30:00Z") },
      { kind: "goes", on: "2027-07-01" },
    ],
    [
      "by London's day in winter",
      { movedAt: new Date("2026-11-30T23:30:00Z") },
      { kind: "goes", on: "2027-11-30" },
    ],
    [
      "on the last of February for a leap day",
      { movedAt: new Date("2028-02-29T12:00:00Z") },
      { kind: "goes", on: "2029-02-28" },
    ],
    [
      "30 days after closing, where it was never sent",
      { status: "draft", submittedAt: null },
      { kind: "goes", on: "2026-03-02" },
    ],
    [
      "over the night the clocks change",
      { status: "draft", submittedAt: null, vacancyClosedAt: new Date("2026-03-15T23:59:00Z") },
      { kind: "goes", on: "2026-04-14" },
    ],
    [
      "30 days after closing, where it was taken back before it was sent",
      { status: "withdrawn", submittedAt: null },
      { kind: "goes", on: "2026-03-02" },
    ],
    [
      "not while a complaint is open",
      { status: "not-shortlisted", complaintOpen: true },
      { kind: "held", on: "2027-02-01" },
    ],
    [
      "24 months after closing, where nobody decides",
      { status: "submitted" },
      { kind: "undecided", on: "2028-01-31" },
    ],
    [
      "24 months after closing, where nobody says what came of meeting",
      { status: "shortlisted" },
      { kind: "undecided", on: "2028-01-31" },
    ],
    [
      "not by itself while nobody decides and a complaint is open",
      { status: "submitted", complaintOpen: true },
      { kind: "undecided", on: null },
    ],
    ["not while an offer waits for its answer", { status: "offered" }, { kind: "undecided", on: null }],
    ["by another clock once an offer is accepted", { status: "accepted" }, { kind: "hired" }],
    ["by another clock once they have started", { status: "started" }, { kind: "hired" }],
  ] satisfies [string, Partial<Standing>, unknown][])("%s", (_, over, keeping) => {
    expect(whenItGoes(standing(over))).toEqual(keeping)
  })

  it.each([
    ["2027-01-31T23:59:00Z", false],
    ["2027-02-01T00:00:00Z", true],
    ["2030-01-01T00:00:00Z", true],
  ])("at %s: %s", (now, goes) => {
    expect(decideGoing(standing({}), new Date(now))).toBe(goes)
  })

  it("is never by the clock while a complaint is open, or they are at work there", () => {
    const late = new Date("2040-01-01T00:00:00Z")
    expect(decideGoing(standing({ complaintOpen: true }), late)).toBe(false)
    expect(decideGoing(standing({ status: "submitted", complaintOpen: true }), late)).toBe(false)
    expect(decideGoing(standing({ status: "offered" }), late)).toBe(false)
    expect(decideGoing(standing({ status: "started" }), late)).toBe(false)
  })
})

describe("erasing at the applicant's word", () => {
  it.each([
    ["draft", { ok: true, value: "withdraw-first" }],
    ["submitted", { ok: true, value: "withdraw-first" }],
    ["shortlisted", { ok: true, value: "withdraw-first" }],
    ["not-shortlisted", { ok: true, value: "erase" }],
    ["not-appointed", { ok: true, value: "erase" }],
    ["declined", { ok: true, value: "erase" }],
    ["withdrawn", { ok: true, value: "erase" }],
    ["offered", { ok: false, error: { kind: "offer-stands" } }],
    ["accepted", { ok: false, error: { kind: "offer-stands" } }],
    ["started", { ok: false, error: { kind: "offer-stands" } }],
  ] as const)("from %s", (status, decision) => {
    expect(decideErasing(status)).toEqual(decision)
  })
})

describe("a complaint", () => {
  it("has words, and not too many", () => {
    const limit = 10
    expect(decideComplaint("  Nobody rang. ", { tooLong: false, limit })).toEqual({
      ok: true,
      value: "Nobody rang.",
    })
    expect(decideComplaint(" \n ", { tooLong: false, limit })).toMatchObject({
      error: { kind: "complaint-missing" },
    })
    expect(decideComplaint("x", { tooLong: true, limit })).toMatchObject({
      error: { kind: "complaint-too-long", limit },
    })
  })

  it("is answered once", () => {
    const given = { answered: false, tooLong: false, limit: 10 }
    expect(decideAnswer(" Sorry. ", given)).toEqual({ ok: true, value: "Sorry." })
    expect(decideAnswer("", given)).toMatchObject({ error: { kind: "answer-missing" } })
    expect(decideAnswer("x", { ...given, tooLong: true })).toMatchObject({
      error: { kind: "answer-too-long" },
    })
    expect(decideAnswer("x", { ...given, answered: true })).toMatchObject({
      error: { kind: "answered-already" },
    })
  })

  it.each([
    ["2026-03-01T09:00:00Z", "2026-03-01T09:00:00Z", 30],
    // Summer time begins on 29 March: the days are counted, not the hours.
    ["2026-03-01T09:00:00Z", "2026-03-30T23:30:00Z", 0],
    ["2026-03-01T09:00:00Z", "2026-03-31T08:00:00Z", 0],
    ["2026-03-01T09:00:00Z", "2026-04-02T08:00:00Z", -2],
  ])("made %s has at %s %i days left", (made, now, left) => {
    expect(daysLeft(complaintDue(new Date(made)), new Date(now))).toBe(left)
  })
})

it("asks about equality only after sending", () => {
  expect(mayBeAskedEquality({ submittedAt: null })).toBe(false)
  expect(mayBeAskedEquality({ submittedAt: new Date(0) })).toBe(true)
})
