import { expect, test } from "vitest"
import { applicationStatuses } from "#app/domain/applications/vocabulary.ts"
import {
  decideWorkHistory,
  mayTellWorkHistory,
  workHistoryLimit,
} from "#app/domain/decisions/work-history.ts"

const history = { work: "A bakery, then a school kitchen.", gaps: "" }
const telling = { history, tooLong: undefined, sent: false, send: true }

test("work history is asked from the offer on", () => {
  expect(applicationStatuses.filter(mayTellWorkHistory)).toEqual(["offered", "accepted", "started"])
})

test("it is saved as it is, and sent once there is something in it", () => {
  expect(decideWorkHistory({ ...telling, send: false, history: { work: "", gaps: "" } })).toEqual({
    ok: true,
    value: "saved",
  })
  expect(decideWorkHistory(telling)).toEqual({ ok: true, value: "sent" })
})

test.each([
  ["sent-already", { ...telling, sent: true }],
  ["work-missing", { ...telling, history: { work: "  ", gaps: "I looked after Mum." } }],
] as const)("refuses: %s", (kind, what) => {
  expect(decideWorkHistory(what)).toEqual({ ok: false, error: { kind } })
})

test("says which part is too long", () => {
  expect(decideWorkHistory({ ...telling, tooLong: "gaps" })).toEqual({
    ok: false,
    error: { kind: "part-too-long", part: "gaps", limit: workHistoryLimit },
  })
})
