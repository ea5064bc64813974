import { describe, expect, it } from "vitest"
import { feedbackTyped, moved } from "#app/domain/decisions/feedback-forms.ts"
import {
  decideSavingFeedback,
  decideSendingFeedback,
  feedbackDaysLeft,
  feedbackDue,
} from "#app/domain/decisions/feedback-owed.ts"
import type { Feedback, Strength } from "#app/domain/decisions/vocabulary.ts"

const strength: Strength = {
  frame: "saw",
  value: "kind",
  question: "Being there",
  words: "Asked first.",
  easy: "You asked first.",
  said: "",
  kept: true,
}
const whole: Feedback = {
  strengths: [strength],
  toTry: { question: "Speaking up", words: "Say why.", easy: "Say why.", kept: true },
  closing: { words: "Thank you.", easy: "Thank you." },
}
const isTooLong = (text: string) => text.length > 1_000
const standing = { sentAt: null, version: 3, seen: 3, isTooLong }

describe("the clock", () => {
  it.each([
    ["an hour before midnight", "2026-11-22T22:30:00Z", "2026-11-29T23:59:00Z"],
    ["after London's midnight in summer", "2026-06-03T23:30:00Z", "2026-06-11T22:59:00Z"],
    ["over the night in which clocks go forward", "2027-03-25T12:00:00Z", "2027-04-01T22:59:00Z"],
  ])("runs to the end of the seventh day: %s", (_, decided, due) => {
    expect(feedbackDue(new Date(decided)).toISOString()).toBe(new Date(due).toISOString())
  })

  it.each([
    ["2026-11-22T22:30:00Z", 7],
    ["2026-11-29T23:30:00Z", 0],
    ["2026-11-30T00:30:00Z", -1],
  ])("at %s has %i days left", (now, left) => {
    expect(feedbackDaysLeft(new Date("2026-11-29T23:59:00Z"), new Date(now))).toBe(left)
  })
})

describe("saving", () => {
  it("takes what is half done", () => {
    const half = { ...whole, strengths: [{ ...strength, easy: "" }] }
    expect(decideSavingFeedback(half, standing)).toEqual({ ok: true, value: half })
  })

  it.each([
    ["feedback-sent-already", whole, { ...standing, sentAt: new Date(0) }],
    ["changed-elsewhere", whole, { ...standing, seen: 2 }],
    ["part-too-long", { ...whole, closing: { words: "x".repeat(1_001), easy: "" } }, standing],
  ] as const)("refuses: %s", (kind, feedback, at) => {
    expect(decideSavingFeedback(feedback, at)).toMatchObject({ error: { kind } })
  })
})

describe("sending", () => {
  it("lets go what is kept, and leaves the rest out", () => {
    const out = { ...strength, words: "", kept: false }
    const feedback = {
      ...whole,
      strengths: [out, strength],
      toTry: { ...whole.toTry!, easy: "", kept: false },
    }
    expect(decideSendingFeedback(feedback, standing)).toEqual({
      ok: true,
      value: { ...whole, toTry: null },
    })
  })

  const long = "This sentence goes on and on until it has more words than anybody can read easily."
  it.each([
    [{ kind: "strengths-missing" }, { ...whole, strengths: [{ ...strength, kept: false }] }],
    [
      { kind: "words-missing", place: "strength-0" },
      { ...whole, strengths: [{ ...strength, words: "" }] },
    ],
    [
      { kind: "easy-missing", place: "to-try" },
      { ...whole, toTry: { ...whole.toTry!, easy: "" } },
    ],
    [
      { kind: "easy-sentence-too-long", place: "closing", sentence: long },
      { ...whole, closing: { words: "Thank you.", easy: `Thank you. ${long}` } },
    ],
  ])("refuses: %j", (error, feedback) => {
    expect(decideSendingFeedback(feedback, standing)).toMatchObject({ error })
  })
})

describe("what was typed", () => {
  const typed = {
    "frame-0": "saw",
    "value-0": "kind",
    "question-0": "Being there",
    "words-0": " Asked first. ",
    "easy-0": "You asked first.",
    "said-0": "",
    "frame-1": "own",
    "words-1": "",
    "words-closing": "Thank you.",
    "easy-closing": "Thank you.",
  }

  it("is read part by part; an own part nobody wrote into is left away", () => {
    expect(feedbackTyped(typed)).toEqual({ ...whole, toTry: null })
  })

  it("keeps a colleague's own part, and what is to be left out", () => {
    const { strengths } = feedbackTyped({ ...typed, "out-0": "on", "words-1": "Made us laugh." })
    expect(strengths.map(({ kept, frame, value }) => [kept, frame, value])).toEqual([
      [false, "saw", "kind"],
      [true, "own", null],
    ])
  })

  it("moves a part up or down, and nowhere beyond the ends", () => {
    const parts = ["a", "b", "c"].map((words) => ({ ...strength, words }))
    const order = (what: string) =>
      moved(parts, what)
        .map(({ words }) => words)
        .join("")
    expect([order("up-1"), order("down-1"), order("up-0"), order("down-2"), order("save")]).toEqual([
      "bac",
      "acb",
      "abc",
      "abc",
      "abc",
    ])
  })
})
