import { describe, expect, test } from "vitest"
import {
  type Asked,
  decideNoting,
  decideSaying,
  decideWithReason,
  endsSoonDays,
  isWhole,
  type LearningSaid,
  openLearningSteps,
  type Standing,
  stateOf,
} from "#app/domain/training/learning-rules.ts"

const today = "2026-11-23"

describe("where a worker stands", () => {
  const stands = (over: Partial<Standing> = {}): Standing => ({
    begun: false,
    completedOn: null,
    until: null,
    chosen: null,
    ...over,
  })
  const done = (until: string | null) => stands({ completedOn: "2025-11-23", until })

  test.each<[string, Partial<Asked>, Standing | null, string]>([
    ["nothing noted", {}, null, "not-yet"],
    ["begun", {}, stands({ begun: true }), "in-progress"],
    ["done, and does not end", {}, done(null), "done"],
    ["done for more than 90 days", {}, done("2027-02-22"), "done"],
    ["ends in 90 days", {}, done("2027-02-21"), "ends-soon"],
    ["its last day is today", {}, done("2026-11-23"), "ends-soon"],
    ["its last day was yesterday", {}, done("2026-11-22"), "lapsed"],
    ["ended, and begun again", {}, { ...done("2026-11-22"), begun: true }, "lapsed"],
    ["only where something applies", { onlyWhere: "Where it applies." }, null, "if-needed"],
    ["only where something applies, begun", { onlyWhere: "There." }, stands({ begun: true }), "in-progress"],
    ["their role is not asked", { wanted: false }, null, "not-wanted"],
    ["their role is not asked, and it is done", { wanted: false }, done(null), "done"],
    ["their role is not asked, and it ended", { wanted: false }, done("2026-11-22"), "not-wanted"],
    ["one of two, nobody chose", { choice: "tier", onlyWhere: "Some." }, null, "to-choose"],
    ["one of two, this one", { choice: "tier", onlyWhere: "Some." }, stands({ chosen: true }), "not-yet"],
    ["one of two, the other", { choice: "tier" }, stands({ chosen: false }), "other-chosen"],
    [
      "one of two, the other, though done",
      { choice: "tier" },
      { ...done(null), chosen: false },
      "other-chosen",
    ],
  ])("%s", (_, asked, standing, state) => {
    expect(stateOf({ wanted: true, choice: null, onlyWhere: "", ...asked }, standing, today)).toBe(state)
  })

  test("soon is 90 days", () => {
    expect(endsSoonDays).toBe(90)
  })
})

describe("noting", () => {
  const note = { completedOn: "2026-11-20", taughtBy: "Ada, in the house", evidence: "The list" }
  const known = {
    by: "ada",
    workerId: "wyn",
    today,
    choice: null as string | null,
    chosen: null as boolean | null,
    noted: [] as string[],
  }

  test("of somebody else, up to today", () => {
    expect(decideNoting(note, known)).toEqual({ ok: true, value: "noted" })
    expect(decideNoting({ ...note, completedOn: today }, known).ok).toBe(true)
    expect(decideNoting(note, { ...known, choice: "tier", chosen: true }).ok).toBe(true)
    expect(decideNoting(note, { ...known, noted: ["2025-11-20"] }).ok).toBe(true)
  })

  test.each([
    [{}, { by: "wyn" }, "own-learning"],
    [{ completedOn: "2026-11-24" }, {}, "day-ahead"],
    [{}, { noted: ["2026-11-20"] }, "already-noted"],
    [{}, { choice: "tier" }, "choose-first"],
    [{}, { choice: "tier", chosen: false }, "other-chosen"],
    [{ taughtBy: "a".repeat(201) }, {}, "words-too-long"],
    [{ evidence: "a".repeat(501) }, {}, "words-too-long"],
  ])("refused with %o %o", (words, over, kind) => {
    const decision = decideNoting({ ...note, ...words }, { ...known, ...over })
    expect(decision.ok ? null : decision.error.kind).toBe(kind)
  })
})

describe("saying more of what is noted", () => {
  const said = (over: Partial<LearningSaid> = {}): LearningSaid => ({
    proof: "signed-off",
    assessedBy: null,
    signedOffBy: null,
    takenBack: false,
    ...over,
  })
  const ada = { by: "ada", workerId: "wyn" }

  test.each([
    ["assessed", said(), ada, null],
    ["assessed", said({ proof: "assessed" }), ada, null],
    ["assessed", said({ proof: "taught" }), ada, "changed-meanwhile"],
    ["assessed", said({ assessedBy: "bo" }), ada, "changed-meanwhile"],
    ["assessed", said({ takenBack: true }), ada, "changed-meanwhile"],
    ["assessed", said(), { ...ada, by: "wyn" }, "own-learning"],
    ["signed-off", said({ assessedBy: "bo" }), ada, null],
    ["signed-off", said(), ada, "not-assessed-yet"],
    ["signed-off", said({ assessedBy: "ada" }), ada, "needs-a-second-person"],
    ["signed-off", said({ assessedBy: "bo", signedOffBy: "cy" }), ada, "changed-meanwhile"],
    ["signed-off", said({ proof: "assessed", assessedBy: "bo" }), ada, "changed-meanwhile"],
  ] as const)("%s of %o by %o: %s", (step, before, who, refusal) => {
    const decision = decideSaying(step, before, who)
    expect(decision.ok ? null : decision.error.kind).toBe(refusal)
  })

  test("offers what is open to a role, and counts once everybody has said so", () => {
    const may = ["assessed", "signed-off"] as const
    expect(openLearningSteps(said(), { ...ada, may })).toEqual(["assessed"])
    expect(openLearningSteps(said({ assessedBy: "bo" }), { ...ada, may })).toEqual(["signed-off"])
    expect(openLearningSteps(said({ assessedBy: "bo" }), { ...ada, may: ["assessed"] })).toEqual([])
    expect(isWhole(said({ proof: "taught" }))).toBe(true)
    expect(isWhole(said({ proof: "assessed" }))).toBe(false)
    expect(isWhole(said({ proof: "assessed", assessedBy: "bo" }))).toBe(true)
    expect(isWhole(said({ assessedBy: "bo" }))).toBe(false)
    expect(isWhole(said({ assessedBy: "bo", signedOffBy: "ada" }))).toBe(true)
    expect(isWhole(said({ proof: "taught", takenBack: true }))).toBe(false)
  })

  test("a reason is asked for, of somebody else's learning, while it can still be done", () => {
    const open = { open: true, ...ada }
    expect(decideWithReason(" Wrong day. ", open)).toEqual({ ok: true, value: "Wrong day." })
    expect(decideWithReason(" ", open)).toMatchObject({ error: { kind: "reason-missing" } })
    expect(decideWithReason("x".repeat(1_001), open)).toMatchObject({ error: { kind: "words-too-long" } })
    expect(decideWithReason("Why", { ...open, open: false })).toMatchObject({
      error: { kind: "changed-meanwhile" },
    })
    expect(decideWithReason("Why", { ...open, by: "wyn" })).toMatchObject({ error: { kind: "own-learning" } })
  })
})
