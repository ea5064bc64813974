import { describe, expect, it } from "vitest"
import {
  decideConfirming,
  decideEnding,
  decidePutOff,
  offerAfter,
  offerMoves,
  offerWordsLimit,
} from "#app/domain/decisions/offer-moves.ts"
import { offerEvents, offerStatuses } from "#app/domain/decisions/vocabulary.ts"

const reason = "We lost the contract for this service."
const none = { reason: "", easyReason: "" }
const told = { reason: "The service closes.", easyReason: "We must close. So there is no job." }

it("the table of offers reaches every status, and nothing happens after a start", () => {
  expect(new Set(["made", ...offerMoves.map(({ to }) => to)])).toEqual(new Set(offerStatuses))
  for (const last of ["declined", "withdrawn", "conditions-not-met", "started"] as const) {
    for (const event of offerEvents) expect(offerAfter(last, event)).toBeNull()
  }
})

describe("ending an offer", () => {
  const end = (more = {}, offer = {}) =>
    decideEnding(
      { event: "take-back", reason, ...more },
      { status: "accepted", owesPanel: false, explanation: none, ...offer },
    )
  it.each([
    ["without a reason", { reason: " " }, {}, "reason-missing"],
    ["with more than anybody reads", { reason: "x".repeat(offerWordsLimit + 1) }, {}, "words-too-long"],
    ["after a start", {}, { status: "started" }, "offer-moved-on"],
    ["without a word to the panel", {}, { owesPanel: true }, "explanation-missing"],
    [
      "with a word that is too hard",
      {},
      { owesPanel: true, explanation: { ...told, easyReason: "Unfortunately circumstances intervened." } },
      "explanation-too-hard",
    ],
    [
      "over a condition before they said yes",
      { event: "not-meet", condition: "health", said: "x" },
      { status: "made" },
      "offer-moved-on",
    ],
    ["over no condition", { event: "not-meet", condition: null, said: "x" }, {}, "condition-missing"],
    ["over a condition, unheard", { event: "not-meet", condition: "health", said: "" }, {}, "said-missing"],
  ])("is refused %s", (_, more, offer, kind) => {
    expect(end(more, offer)).toMatchObject({ ok: false, error: { kind } })
  })

  it("tells the panel why it is taken back, and nothing of a check", () => {
    expect(end()).toEqual({ ok: true, value: { to: "withdrawn", tellsPanel: false } })
    expect(end({}, { owesPanel: true, explanation: told })).toMatchObject({ value: { tellsPanel: true } })
    expect(
      end({ event: "not-meet", condition: "right-to-work", said: "It ran out." }, { owesPanel: true }),
    ).toEqual({ ok: true, value: { to: "conditions-not-met", tellsPanel: false } })
  })
})

it("a first day is put off to another day that is to come, with a reason", () => {
  const put = (change = {}, status: "made" | "started" = "made") =>
    decidePutOff(
      { reason, startOn: "2027-02-01", ...change },
      { status, startOn: "2027-01-10", today: "2027-01-02" },
    )
  expect(put()).toEqual({ ok: true, value: "2027-02-01" })
  expect(put({ reason: "" })).toMatchObject({ error: { kind: "reason-missing" } })
  expect(put({ startOn: "2027-01-01" })).toMatchObject({ error: { kind: "day-has-passed" } })
  expect(put({ startOn: "2027-01-10" })).toMatchObject({ error: { kind: "same-day" } })
  expect(put({}, "started")).toMatchObject({ error: { kind: "offer-moved-on", status: "started" } })
})

it("an offer is confirmed once nothing is missing", () => {
  expect(decideConfirming("accepted", [])).toEqual({ ok: true, value: "unconditional" })
  expect(decideConfirming("accepted", ["health"])).toMatchObject({
    error: { kind: "not-all-in-place", missing: ["health"] },
  })
  expect(decideConfirming("made", [])).toMatchObject({ error: { kind: "offer-moved-on" } })
})
