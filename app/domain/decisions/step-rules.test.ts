import { describe, expect, it } from "vitest"
import { decideInStep, decideUndo, undoMs } from "#app/domain/decisions/step-rules.ts"
import { after as instantAfter } from "#app/kernel/durations.ts"

const heard = { livedExperience: 1, quorum: 1, scores: 3, scorers: 3 }
const ready = { status: "submitted", heard, typedForThem: false, looked: true, inStep: false } as const
const no = (kind: string, more = {}) => ({ ok: false, error: { kind, ...more } })

describe("a step for many", () => {
  it.each([
    ["all is there", ready, { ok: true, value: "not-shortlist" }],
    ["nobody opened the answers", { ...ready, looked: false }, no("nobody-looked")],
    ["another step is for them", { ...ready, inStep: true }, no("in-another-step")],
    [
      "they were decided about",
      { ...ready, status: "shortlisted" },
      no("wrong-moment", { status: "shortlisted" }),
    ],
    ["somebody typed it for them", { ...ready, typedForThem: true }, no("typed-for-them")],
    [
      "too few have scored",
      { ...ready, heard: { ...heard, scores: 2 } },
      no("too-few-scores", { scores: 2, scorers: 3 }),
    ],
    [
      "no one who draws on support was heard",
      { ...ready, heard: { ...heard, livedExperience: 0 } },
      no("not-heard-yet", { heard: 0, quorum: 1 }),
    ],
  ] as const)("%s", (_, one, decided) => {
    expect(decideInStep("not-shortlist", one, "Because.")).toEqual(decided)
  })

  it("has a reason", () => {
    expect(decideInStep("shortlist", ready, " ")).toEqual(no("reason-missing"))
  })
})

describe("undoing it", () => {
  const made = new Date("2026-11-22T10:00:00Z")
  const dueAt = instantAfter(made, undoMs)
  const step = { dueAt, undoneAt: null, doneAt: null }
  it.each([
    ["at once", step, made, { ok: true, value: "undone" }],
    ["a moment before", step, instantAfter(dueAt, -1), { ok: true, value: "undone" }],
    ["on time", step, dueAt, no("too-late")],
    ["once it is carried out", { ...step, doneAt: dueAt }, made, no("too-late")],
    ["twice", { ...step, undoneAt: made }, dueAt, { ok: true, value: "undone-already" }],
  ])("%s", (_, kept, now, decided) => {
    expect(decideUndo(kept, now)).toEqual(decided)
  })
})
