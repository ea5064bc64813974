import { describe, expect, test } from "vitest"
import {
  decideDecision,
  decideOffer,
  decideOfferAnswer,
  decideReveal,
  standingOf,
} from "#app/domain/decisions/rules.ts"

test.each([
  ["draft", 0, 0, "draft"],
  ["open", 3, 0, "open"],
  ["scoring", 3, 2, "scoring"],
  ["scoring", 3, 3, "ready"],
  ["scoring", 0, 0, "closed"],
] as const)(
  "a vacancy at %s with %i undecided, %i of them heard, is %s",
  (stage, submitted, heard, standing) => {
    expect(standingOf(stage, { submitted, heard })).toBe(standing)
  },
)

describe("a decision", () => {
  const heard = { livedExperience: 1, quorum: 1 }

  test.each([
    ["shortlist", "submitted"],
    ["not-shortlist", "submitted"],
    ["appoint", "shortlisted"],
    ["not-appoint", "shortlisted"],
  ] as const)("%s is made about an application that is %s", (outcome, status) => {
    expect(decideDecision(outcome, { status, heard, reason: "Because." })).toEqual({
      ok: true,
      value: outcome,
    })
  })

  test.each(["shortlist", "not-shortlist"] as const)(
    "%s waits until enough members who draw on support have scored",
    (outcome) => {
      const early = {
        status: "submitted",
        heard: { livedExperience: 1, quorum: 2 },
        reason: "Because.",
      } as const
      expect(decideDecision(outcome, early)).toEqual({
        ok: false,
        error: { kind: "not-heard-yet", heard: 1, quorum: 2 },
      })
    },
  )

  test("needs its reason", () => {
    const mute = { status: "submitted", heard, reason: "  \n" } as const
    expect(decideDecision("shortlist", mute)).toEqual({ ok: false, error: { kind: "reason-missing" } })
  })

  test("is left to a colleague by whoever typed the application", () => {
    const theirs = { status: "submitted", heard, reason: "Because.", typedForThem: true } as const
    expect(decideDecision("shortlist", theirs)).toEqual({ ok: false, error: { kind: "typed-for-them" } })
  })

  test("is not made twice", () => {
    const again = { status: "shortlisted", heard, reason: "Because." } as const
    expect(decideDecision("shortlist", again)).toMatchObject({ error: { kind: "wrong-moment" } })
    const appointed = { ...again, appointmentDecided: true }
    expect(decideDecision("appoint", appointed)).toMatchObject({ error: { kind: "decided-already" } })
    expect(decideDecision("not-appoint", appointed)).toMatchObject({ error: { kind: "decided-already" } })
  })
})

test.each([
  ["draft", false],
  ["submitted", false],
  ["not-shortlisted", false],
  ["withdrawn", false],
  ["shortlisted", true],
  ["offered", true],
] as const)("who somebody is: %s, may be shown: %s", (status, shown) => {
  expect(decideReveal(status).ok).toBe(shown)
})

describe("an offer", () => {
  const offer = {
    appointed: true,
    identityShown: true,
    payPencePerHour: 1345,
    advertisedPence: 1345,
    startOn: "2026-12-01",
    today: "2026-11-22",
  }
  test.each([
    [{}, null],
    [{ appointed: false }, "not-appointed-yet"],
    [{ identityShown: false }, "identity-not-shown"],
    [{ payPencePerHour: 1344 }, "pays-less-than-advertised"],
    [{ startOn: "2026-11-21" }, "starts-in-the-past"],
  ])("with %o", (over, kind) => {
    const decision = decideOffer({ ...offer, ...over })
    expect(decision.ok ? null : decision.error.kind).toBe(kind)
  })

  test("is answered once", () => {
    expect(decideOfferAnswer("made", true)).toEqual({ ok: true, value: "accepted" })
    expect(decideOfferAnswer("made", false)).toEqual({ ok: true, value: "declined" })
    expect(decideOfferAnswer("declined", true).ok).toBe(false)
  })
})
