import { describe, expect, it } from "vitest"
import {
  decideAskRecovery,
  decideCode,
  decideUseRecovery,
  maySpareWay,
  secondStepOf,
  stateOfRecovery,
  stepsAround,
  typedCode,
} from "#app/domain/accounts/second-step-rules.ts"
import { sessionWays } from "#app/domain/accounts/vocabulary.ts"

const now = new Date("2026-11-22T10:00:00Z")
const later = new Date("2026-11-23T10:00:00Z")
const before = new Date("2026-11-21T10:00:00Z")

describe("a second step", () => {
  const nothing = { secondStepAt: null, hasApp: false, hasPasskey: false }

  it.each(sessionWays)("is asked of staff who come %s, unless that proves enough", (way) => {
    const exempt = way === "passkey" || way === "demo"
    const state = (more: object) => secondStepOf({ way, isStaff: true, ...nothing, ...more })
    expect(state({})).toBe(exempt ? "not-asked" : "to-set-up")
    expect(state({ hasApp: true })).toBe(exempt ? "not-asked" : "asked")
    expect(state({ hasPasskey: true })).toBe(exempt ? "not-asked" : "asked")
    expect(state({ hasApp: true, secondStepAt: now })).toBe(exempt ? "not-asked" : "given")
    expect(secondStepOf({ way, isStaff: false, ...nothing, hasApp: true })).toBe("not-asked")
  })
})

describe("a code", () => {
  it("is taken half a minute early or late, and no more", () => {
    const step = now.getTime() / 30_000
    expect([...stepsAround(now)].sort()).toEqual([step - 1, step, step + 1])
    expect([...stepsAround(new Date(now.getTime() + 29_999))].sort()).toEqual([step - 1, step, step + 1])
  })

  it.each([
    [undefined, null, "code-wrong"],
    [undefined, 7, "code-wrong"],
    [7, null, "ok"],
    [7, 6, "ok"],
    [7, 7, "code-used"],
    [6, 7, "code-used"],
  ])("of step %s after %s: %s", (step, last, said) => {
    const decision = decideCode(step, last)
    expect(decision.ok ? "ok" : decision.error.kind).toBe(said)
  })

  it.each([
    ["123 456", { kind: "app", code: "123456" }],
    ["123-456", { kind: "app", code: "123456" }],
    ["ABCD efgh-2345", { kind: "spare", code: "abcdefgh2345" }],
    ["abcd 0fgh 8jkl", { kind: "spare", code: "abcdofghbjkl" }],
    ["12345", { kind: "spare", code: "12345" }],
    ["", { kind: "spare", code: "" }],
  ])("%j is understood", (text, code) => {
    expect(typedCode(text)).toEqual(code)
  })
})

it("staff keep one way; anybody else may have none", () => {
  expect(maySpareWay({ isStaff: true, others: 0 })).toBe(false)
  expect(maySpareWay({ isStaff: true, others: 1 })).toBe(true)
  expect(maySpareWay({ isStaff: false, others: 0 })).toBe(true)
})

describe("a recovery", () => {
  it.each([
    [{ isStaff: false, hasSecondStep: true, alone: 0 }, "not-staff"],
    [{ isStaff: true, hasSecondStep: false, alone: 0 }, "nothing-lost"],
    [{ isStaff: true, hasSecondStep: true, alone: 1 }, "no-second-owner"],
    [{ isStaff: true, hasSecondStep: true, alone: 0 }, "ok"],
  ])("%j: %s", (asked, said) => {
    const decision = decideAskRecovery(asked)
    expect(decision.ok ? "ok" : decision.error.kind).toBe(said)
  })

  const asked = { opensAt: null, expiresAt: later, usedAt: null, stoppedAt: null }
  it.each([
    [asked, "asked", "recovery-waits"],
    [{ ...asked, opensAt: later }, "waiting", "recovery-waits"],
    [{ ...asked, opensAt: now }, "open", "ok"],
    [{ ...asked, opensAt: before, usedAt: before }, "used", "recovery-over"],
    [{ ...asked, opensAt: before, stoppedAt: before }, "stopped", "recovery-over"],
    [{ ...asked, opensAt: before, expiresAt: now }, "late", "recovery-over"],
  ])("stands and works as it should", (recovery, state, said) => {
    expect(stateOfRecovery(recovery, now)).toBe(state)
    const use = decideUseRecovery(recovery, now)
    expect(use.ok ? "ok" : use.error.kind).toBe(said)
  })
})
