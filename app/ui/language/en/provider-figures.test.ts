import { describe, expect, test } from "vitest"
import { figuresOf, type Standing } from "#app/domain/decisions/standing-figures.ts"
import { figures as words } from "#app/ui/language/en/provider-figures.ts"

const figuresWhere = (...standing: readonly Standing[]) => figuresOf(standing, "2026-11-23")
const at = (status: Standing["status"], movedFrom: Standing["status"], since: string, applications = 1) => ({
  status,
  movedFrom,
  since,
  applications,
})
const sent = (since: string, count = 1) => at("submitted", "draft", since, count)
const agreed = at("accepted", "offered", "2026-11-20")

describe("where people stand", () => {
  test.each<[string, readonly Standing[]]>([
    ["Nobody’s application is under way now.", []],
    ["1 person waits to be decided on.", [sent("2026-11-20")]],
    ["7 people wait to be decided on.", [sent("2026-11-20", 5), sent("2026-11-01", 2)]],
    [
      "6 people are under way: 4 wait to be decided on, 1 has an offer to answer and 1 said yes and has yet to start.",
      [sent("2026-11-20", 4), at("offered", "shortlisted", "2026-11-20"), agreed],
    ],
    ["1,204 people wait to be decided on.", [sent("2026-11-20", 1_204)]],
  ])("%s", (sentence, standing) => {
    expect(words.stages.said(figuresWhere(...standing).stages)).toBe(sentence)
  })
})

describe("how long people wait", () => {
  test.each<[string, readonly Standing[]]>([
    ["Nobody waits.", []],
    ["1 person waits to be decided on, since today.", [sent("2026-11-23")]],
    ["1 person waits to be decided on, for 1 day.", [sent("2026-11-22")]],
    ["2 people wait to be decided on, all since today.", [sent("2026-11-23", 2)]],
    ["7 people wait to be decided on, the longest for 9 days.", [sent("2026-11-20", 6), sent("2026-11-14")]],
    ["1 person said yes and has yet to start, for 3 days.", [agreed]],
  ])("%s", (sentence, standing) => {
    expect(words.waiting.said(figuresWhere(...standing).stages)).toBe(sentence)
  })
})

describe("where people leave", () => {
  const turnedDown = at("not-shortlisted", "submitted", "2026-10-01", 5)
  const tookBack = at("withdrawn", "shortlisted", "2026-10-01")
  const started = at("started", "accepted", "2026-10-01", 2)
  test.each<[string, readonly Standing[]]>([
    ["Nobody has started or left since December 2025.", []],
    ["Since December 2025, 2 people started and nobody left.", [started]],
    ["Since December 2025, 1 person left, after the shortlist.", [tookBack]],
    ["Since December 2025, 6 people left, 5 of them before the shortlist.", [turnedDown, tookBack]],
    [
      "Since December 2025, 2 people started and 6 left, 5 of them before the shortlist.",
      [turnedDown, tookBack, started],
    ],
  ])("%s", (sentence, standing) => {
    expect(words.leaving.said(figuresWhere(...standing), "2025-12-01")).toBe(sentence)
  })

  test("says of each bar who went and to whom the provider said no", () => {
    expect([words.leaving.parts(5, 1), words.leaving.parts(5, 0), words.leaving.parts(0, 2)]).toEqual([
      "we said no to 5, 1 went",
      "we said no to 5",
      "2 went",
    ])
    expect(words.leaving.parts(0, 0)).toBe("")
  })
})
