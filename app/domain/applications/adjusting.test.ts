import { describe, expect, it, test } from "vitest"
import {
  adjustmentState,
  decideAsking,
  decideDelivering,
  decideHappened,
} from "#app/domain/applications/adjusting.ts"
import { applicationStatuses } from "#app/domain/applications/vocabulary.ts"

const now = new Date("2027-05-01T12:00:00Z")
const nothing = { deliveredAt: null, confirmedAt: null, notYetAt: null }
const delivered = { ...nothing, deliveredAt: now }
const notYet = { ...delivered, notYetAt: now }
const confirmed = { ...delivered, confirmedAt: now }

test.each([
  ["asked", nothing],
  ["delivered", delivered],
  ["not-yet", notYet],
  ["confirmed", confirmed],
] as const)("an adjustment is %s", (state, steps) => {
  expect(adjustmentState(steps)).toBe(state)
})

describe("asking", () => {
  const open = { vacancyStatus: "published", vacancyClosesAt: new Date("2027-05-02T12:00:00Z") } as const
  const closed = { vacancyStatus: "closed", vacancyClosesAt: new Date("2027-04-02T12:00:00Z") } as const
  const taken = (purpose: "applying" | "meeting", vacancy: typeof open | typeof closed) =>
    applicationStatuses.filter((status) => decideAsking(purpose, { status, ...vacancy }, now).ok)

  it("for applying, ends when applications close", () => {
    expect(taken("applying", open)).toEqual(["draft", "submitted"])
    expect(taken("applying", closed)).toEqual([])
  })

  it("for meeting, goes on until work begins", () => {
    expect(taken("meeting", open)).toEqual(["draft", "submitted", "shortlisted", "offered", "accepted"])
    expect(taken("meeting", closed)).toEqual(["submitted", "shortlisted", "offered", "accepted"])
  })
})

test("it is delivered again until the applicant agrees", () => {
  for (const steps of [nothing, delivered, notYet]) expect(decideDelivering(steps).ok).toBe(true)
  expect(decideDelivering(confirmed)).toEqual({ ok: false, error: { kind: "confirmed-already" } })
})

test("the applicant says how it was once there is something to say", () => {
  expect(decideHappened(nothing, true)).toEqual({ ok: false, error: { kind: "not-delivered-yet" } })
  expect(decideHappened(delivered, false)).toEqual({ ok: true, value: "not-yet" })
  expect(decideHappened(notYet, true)).toEqual({ ok: true, value: "confirmed" })
})
