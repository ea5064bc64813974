import { describe, expect, test } from "vitest"
import {
  byWhoseStep,
  decideDecision,
  decideKeepingTheSay,
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

describe("a decision after the meeting", () => {
  const met = { scores: 3, livedExperience: 1 }
  const panel = {
    final: false,
    ordered: true,
    stayedAway: false,
    met,
    scorers: 3,
    against: null,
    letsAppoint: true,
  }
  const easy = { reason: "She starts sooner.", easyReason: "She can start on Monday." }
  const asked = { panel, quorum: 1, explanation: null }

  test.each([
    ["a panel from before", "appoint", { panel: null }, null],
    ["the panel's choice", "appoint", {}, null],
    ["the panel's choice, explained for nothing", "appoint", { explanation: easy }, null],
    ["another, explained", "appoint", { panel: { ...panel, against: "a" }, explanation: easy }, "a"],
    [
      "a no to the next, explained",
      "not-appoint",
      { panel: { ...panel, against: "a" }, explanation: easy },
      "a",
    ],
    [
      "a no to whoever stayed away",
      "not-appoint",
      { panel: { ...panel, stayedAway: true, ordered: false, met: { scores: 0, livedExperience: 0 } } },
      null,
    ],
  ] as const)("passes: %s", (_, outcome, over, value) => {
    expect(decideKeepingTheSay(outcome, { ...asked, ...over })).toEqual({ ok: true, value })
  })

  test.each([
    ["not-met-yet", { panel: { ...panel, met: { scores: 2, livedExperience: 1 } } }],
    ["not-met-yet", { panel: { ...panel, met: { scores: 3, livedExperience: 0 } } }],
    ["not-met-yet", { panel: { ...panel, stayedAway: true, met: { scores: 0, livedExperience: 0 } } }],
    ["no-order-yet", { panel: { ...panel, ordered: false } }],
    ["panel-has-final-say", { panel: { ...panel, final: true, letsAppoint: false }, explanation: easy }],
    ["explanation-missing", { panel: { ...panel, against: "a" } }],
    ["explanation-missing", { panel: { ...panel, against: "a" }, explanation: { ...easy, easyReason: " " } }],
    [
      "explanation-too-hard",
      { panel: { ...panel, against: "a" }, explanation: { ...easy, easyReason: "Her qualifications." } },
    ],
  ] as const)("is refused: %s", (kind, over) => {
    expect(decideKeepingTheSay("appoint", { ...asked, ...over })).toMatchObject({
      ok: false,
      error: { kind },
    })
  })
})

describe("a decision", () => {
  const heard = { livedExperience: 1, quorum: 1, scores: 3, scorers: 3 }

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
        heard: { ...heard, quorum: 2 },
        reason: "Because.",
      } as const
      expect(decideDecision(outcome, early)).toEqual({
        ok: false,
        error: { kind: "not-heard-yet", heard: 1, quorum: 2 },
      })
    },
  )

  test("waits until as many have scored as were sealed, or as may", () => {
    const of = (scores: number, scorers: number) =>
      decideDecision("shortlist", {
        status: "submitted",
        heard: { ...heard, scores, scorers },
        reason: "So.",
      })
    expect(of(2, 3)).toEqual({ ok: false, error: { kind: "too-few-scores", scores: 2, scorers: 3 } })
    expect(of(2, 2).ok).toBe(true)
  })

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
    waitsFor: null,
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
    [{ waitsFor: "final-say" }, "panel-has-final-say"],
    [{ waitsFor: "unanswered" }, "offer-ahead-unanswered"],
    [{ waitsFor: "unexplained" }, "choice-has-no-offer"],
  ] as const)("with %o", (over, kind) => {
    const decision = decideOffer({ ...offer, ...over })
    expect(decision.ok ? null : decision.error.kind).toBe(kind)
  })

  test("is answered once", () => {
    expect(decideOfferAnswer("made", true)).toEqual({ ok: true, value: "accepted" })
    expect(decideOfferAnswer("made", false)).toEqual({ ok: true, value: "declined" })
    expect(decideOfferAnswer("declined", true).ok).toBe(false)
  })
})

test("vacancies are in the order of whose step it is, and of who is promised an answer soonest", () => {
  const rows = [
    { name: "open", standing: "open", hearBy: "2026-12-01" },
    { name: "ready later", standing: "ready", hearBy: "2026-12-09" },
    { name: "with the panel", standing: "scoring", hearBy: "2026-12-01" },
    { name: "ready", standing: "ready", hearBy: "2026-12-07" },
    { name: "draft", standing: "draft", hearBy: "2027-01-01" },
  ] as const
  expect(byWhoseStep(rows).map(({ name }) => name)).toEqual([
    "ready",
    "ready later",
    "draft",
    "with the panel",
    "open",
  ])
})
