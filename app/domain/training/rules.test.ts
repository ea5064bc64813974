import { describe, expect, test } from "vitest"
import {
  decideAward,
  decideMarking,
  openSteps,
  othersToChoose,
  progressOf,
  type StandardRecord,
} from "#app/domain/training/rules.ts"

const record = (over: Partial<StandardRecord> = {}): StandardRecord => ({
  number: 1,
  knownBy: null,
  seenBy: null,
  signedOffBy: null,
  ...over,
})
const ada = { by: "ada", workerId: "wyn" }

describe("marking a standard", () => {
  test.each([
    ["known", record(), null],
    ["seen", record(), null],
    ["signed-off", record({ knownBy: "bo", seenBy: "bo" }), null],
    ["known", record({ knownBy: "bo" }), "already-marked"],
    ["signed-off", record({ knownBy: "bo" }), "not-known-and-seen-yet"],
    ["signed-off", record({ knownBy: "bo", seenBy: "ada" }), "needs-a-second-person"],
    ["signed-off", record({ knownBy: "ada", seenBy: "bo" }), "needs-a-second-person"],
  ] as const)("%s on %o", (step, before, refusal) => {
    const decision = decideMarking(step, before, ada)
    expect(decision.ok ? null : decision.error.kind).toBe(refusal)
  })

  test.each(["known", "seen", "signed-off"] as const)("nobody marks their own learning as %s", (step) => {
    const own = decideMarking(step, record({ knownBy: "bo", seenBy: "bo" }), { by: "wyn", workerId: "wyn" })
    expect(own).toEqual({ ok: false, error: { kind: "own-learning" } })
  })
})

describe("an award", () => {
  const done = record({ knownBy: "bo", seenBy: "bo", signedOffBy: "ada" })
  test.each([
    [{ records: [done] }, null],
    [{ records: [done, record({ number: 12 })] }, { kind: "standards-open", open: [12] }],
    [{ records: [] }, { kind: "standards-open", open: [] }],
    [{ records: [done], awarded: true }, { kind: "already-awarded" }],
    [{ records: [done], by: "wyn" }, { kind: "own-learning" }],
  ])("with %o", (over, refusal) => {
    const decision = decideAward({ awarded: false, ...ada, ...over })
    expect(decision.ok ? null : decision.error).toEqual(refusal)
  })
})

test("how far a plan is", () => {
  expect(progressOf([record({ knownBy: "bo" }), record({ knownBy: "bo", seenBy: "bo" }), record()])).toEqual({
    of: 3,
    known: 2,
    seen: 1,
    signedOff: 0,
  })
})

test.each([
  [record(), ["known", "seen"], ["known", "seen"]],
  [record({ knownBy: "bo" }), ["known", "seen", "signed-off"], ["seen"]],
  [record({ knownBy: "bo", seenBy: "bo" }), ["known", "seen", "signed-off"], ["signed-off"]],
  [record({ knownBy: "bo", seenBy: "ada" }), ["known", "seen", "signed-off"], []],
  [record({ knownBy: "bo", seenBy: "bo" }), ["known", "seen"], []],
] as const)("open steps on %o for somebody who may take %o", (before, may, open) => {
  expect(openSteps(before, { ...ada, may })).toEqual(open)
})

describe("training of which a worker has exactly one", () => {
  const tier = (code: string) => ({ code, title: `Title of ${code}`, choice: "tier" })
  const alone = { code: "fire", title: "Fire", choice: null }
  const all = [tier("one"), alone, tier("two"), { code: "first-aid", title: "First aid", choice: null }]

  test("names what else could be chosen", () => {
    expect(othersToChoose(all, tier("one"))).toEqual(["Title of two"])
    expect(othersToChoose(all, tier("two"))).toEqual(["Title of one"])
  })

  test("names nothing where there is no choice", () => {
    expect(othersToChoose(all, alone)).toEqual([])
  })
})
