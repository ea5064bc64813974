import { expect, test } from "vitest"
import {
  decideCorrection,
  decideRemoval,
  decideTranscript,
  maySpeak,
  transcriptLimit,
} from "#app/domain/applications/recording-rules.ts"

test("what is said in one's own words may be said aloud, and what is chosen may not", () => {
  const kinds = ["prompt", "written", "spoken", "rate-options", "best-and-worst", "put-in-order"] as const
  expect(kinds.filter(maySpeak)).toEqual(["prompt", "written", "spoken"])
})

test("what is sent stays whole: its recording goes only where something else answers", () => {
  const lack = { kind: "answer-missing" } as const
  expect(decideRemoval({ status: "draft" }, lack).ok).toBe(true)
  expect(decideRemoval({ status: "submitted" }, null).ok).toBe(true)
  expect(decideRemoval({ status: "submitted" }, lack)).toEqual({
    ok: false,
    error: { kind: "answer-needed" },
  })
})

const kept = { typed: false, draft: "I asked", version: 2 }
const typing = { words: " I asked first. ", done: true, seen: 2 }

test("what was typed is kept without the space around it", () => {
  expect(decideTranscript(typing, kept)).toEqual({ ok: true, value: "I asked first." })
  expect(decideTranscript({ ...typing, words: " ", done: false }, kept)).toEqual({ ok: true, value: "" })
})

test.each([
  [{}, { typed: true }, { kind: "already-typed" }],
  [{ words: " \n" }, {}, { kind: "transcript-missing" }],
  [{ words: "a".repeat(transcriptLimit + 1) }, {}, { kind: "transcript-too-long", limit: transcriptLimit }],
  [{ seen: 1 }, {}, { kind: "typed-elsewhere", theirs: "I asked", version: 2 }],
])("a transcript is refused (%#)", (input, state, error) => {
  expect(decideTranscript({ ...typing, ...input }, { ...kept, ...state })).toEqual({ ok: false, error })
})

test("a colleague who typed the same is no obstacle", () => {
  expect(decideTranscript({ ...typing, words: "I asked", seen: 0 }, kept).ok).toBe(true)
})

test.each([
  [{ words: " I asked her. ", seen: 3 }, {}, { ok: true, value: "I asked her." }],
  [{ words: " ", seen: 3 }, {}, { ok: false, error: { kind: "transcript-missing" } }],
  [{ words: "I asked her.", seen: 3 }, { scored: true }, { ok: false, error: { kind: "scored-already" } }],
  [
    { words: "I asked her.", seen: 2 },
    {},
    { ok: false, error: { kind: "typed-elsewhere", theirs: "I asked", version: 3 } },
  ],
])("a transcript is corrected, or it is said why not (%#)", (input, state, decided) => {
  const typed = { words: "I asked", version: 3, scored: false }
  expect(decideCorrection(input, { ...typed, ...state })).toEqual(decided)
})
