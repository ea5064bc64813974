import { describe, expect, test } from "vitest"
import {
  dayOf,
  type FileLine,
  findLines,
  type ImportCell,
  type KnownOfOne,
  planImport,
  statesOf,
} from "#app/domain/training/import-rules.ts"

const today = "2026-11-23"
const worker = (id: string, name: string, email: string | null, personId = id) => ({
  employmentId: id,
  personId,
  name,
  email,
})
const training = (code: string, title: string, choice: string | null = null) => ({
  code,
  title,
  choice,
  proof: "taught" as const,
})
const workers = [
  worker("ada", "Ada O’Hara", "ada@example.org"),
  worker("bo-1", "Bo Li", "bo.one@example.org"),
  worker("bo-2", "Bo Li", "bo.two@example.org"),
  worker("cy-1", "Cy Dee", "cy@example.org", "cy"),
  worker("cy-2", "Cy Dee", "cy@example.org", "cy"),
  worker("me", "Max Manager", "max@example.org"),
]
const trainings = [
  training("fire", "Fire safety"),
  training("lift-1", "Lifting"),
  training("lift-2", "Lifting"),
  training("tier-1", "Tier 1", "tiers"),
  training("care-certificate", "Care Certificate"),
]

function fileLine(over: Partial<Record<ImportCell, string>> = {}, line = 2): FileLine {
  const cells = {
    worker: "ada@example.org",
    training: "Fire safety",
    completed: "2026-05-04",
    taught: "Max",
    evidence: "List",
    ...over,
  }
  return { line, cells, tooLong: false }
}

const plan = (lines: readonly FileLine[], of: KnownOfOne = { chosen: null, noted: [] }) =>
  planImport(findLines(lines, { workers, trainings }), { by: "me", today, of: () => of })
const whyOf = (over: Partial<Record<ImportCell, string>>, of?: KnownOfOne) =>
  plan([fileLine(over)], of).wrong.map(({ cell, was, why }) => [cell, was, why.kind])

describe("a day", () => {
  test.each([
    ["2026-05-04", "2026-05-04"],
    ["2026-5-4", "2026-05-04"],
    ["2026-05-04 00:00:00", "2026-05-04"],
    ["4/5/2026", "2026-05-04"],
    ["04.05.2026", "2026-05-04"],
    ["31-12-2025", "2025-12-31"],
    ["4 May 2026", "2026-05-04"],
    ["4-Sept-2026", "2026-09-04"],
    ["04 september 2026", "2026-09-04"],
    ["29/2/2024", "2024-02-29"],
  ])("%s is read", (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  test.each([
    "4/5/26",
    "5/24/2026",
    "29/2/2026",
    "46146",
    "May 2026",
    "4 Ma 2026",
    "4/5/0026",
    "soon",
    "2026-05-04 13:00",
  ])("%s is not guessed at", (text) => {
    expect(dayOf(text)).toBeNull()
  })
})

describe("a line", () => {
  test.each([
    ["by e-mail, in whichever letters", { worker: "ADA@Example.org" }, "ada"],
    ["by name, with another apostrophe", { worker: " ada  o'hara " }, "ada"],
    ["by e-mail where two have the name", { worker: "bo.two@example.org" }, "bo-2"],
  ])("means a worker %s", (_, over, id) => {
    expect(plan([fileLine(over)]).toNote.map((each) => each.worker.employmentId)).toEqual([id])
  })

  test("means a training by title or code", () => {
    const { toNote } = plan([fileLine({ training: "FIRE" }), fileLine({ training: "lift-2" }, 3)])
    expect(toNote.map((each) => each.training.code)).toEqual(["fire", "lift-2"])
  })

  test.each([
    [{ worker: "Bo Li" }, ["worker", "Bo Li", "several-people"]],
    [{ worker: "Cy Dee" }, ["worker", "Cy Dee", "several-jobs"]],
    [{ worker: "Nobody" }, ["worker", "Nobody", "nobody"]],
    [{ worker: "" }, ["worker", "", "missing"]],
    [{ worker: "max manager" }, ["worker", "max manager", "own-learning"]],
    [{ training: "lifting" }, ["training", "lifting", "several-trainings"]],
    [{ training: "Juggling" }, ["training", "Juggling", "no-such-training"]],
    [{ training: "Care Certificate" }, ["training", "Care Certificate", "has-own-plan"]],
    [{ training: "tier-1" }, ["training", "tier-1", "choose-first"]],
    [{ completed: "4/5/26" }, ["completed", "4/5/26", "no-day"]],
    [{ completed: "24/11/2026" }, ["completed", "24/11/2026", "day-ahead"]],
    [{ taught: "x".repeat(201) }, ["taught", "x".repeat(201), "words-too-long"]],
    [{ evidence: "" }, ["evidence", "", "missing"]],
    [{ evidence: "x".repeat(501) }, ["evidence", "x".repeat(501), "words-too-long"]],
  ])("that says %j cannot be read", (over, wrong) => {
    expect(whyOf(over)).toEqual([wrong])
  })

  test("has all said at once that is wrong with it", () => {
    expect(whyOf({ worker: "?", completed: "?", taught: "" }).map(([cell]) => cell)).toEqual([
      "worker",
      "completed",
      "taught",
    ])
  })

  test("of which another was chosen, or that is noted already", () => {
    expect(whyOf({ training: "tier-1" }, { chosen: false, noted: [] })).toEqual([
      ["training", "tier-1", "other-chosen"],
    ])
    const there = plan([fileLine()], { chosen: null, noted: ["2026-05-04"] })
    expect(there).toMatchObject({ toNote: [], wrong: [], there: [{ line: 2 }] })
  })

  test("that says what a line above says, and one that is too long", () => {
    const again = plan([fileLine(), fileLine({ worker: "Ada O'Hara", completed: "4/5/2026" }, 9)])
    expect(again.toNote).toHaveLength(1)
    expect(again.wrong).toEqual([
      {
        line: 9,
        cell: null,
        was: "Ada O'Hara · Fire safety · 4/5/2026 · Max · List",
        why: { kind: "twice", line: 2 },
      },
    ])
    const long = plan([{ ...fileLine({}, 4), tooLong: true }])
    expect(long.wrong.map(({ why }) => why.kind)).toEqual(["too-long-line"])
    expect([...statesOf(again)]).toEqual([
      [2, "note"],
      [9, "wrong"],
    ])
  })
})
