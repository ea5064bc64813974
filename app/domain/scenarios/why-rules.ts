import { spokenWhyLimit } from "#app/domain/scenarios/bank-forms.ts"
import type { RecordingProblem } from "#app/kernel/audio/recording.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

type NotFound = { readonly kind: "not-found" }
/** `done-already`: their ratings stay. `points-missing`: a why is of something, so the points come first. */
export type RecordWhyRefusal =
  | NotFound
  | { readonly kind: "done-already" | "points-missing" }
  | RecordingProblem
/** `live-already`: the key was made of what it said. */
export type RemoveWhyRefusal = NotFound | { readonly kind: "live-already" }
type WordsProblem =
  | { readonly kind: "words-missing" }
  | { readonly kind: "words-too-long"; readonly limit: number }
export type CorrectWhyRefusal = RemoveWhyRefusal | WordsProblem
export type TypeWhyRefusal = NotFound | { readonly kind: "already-typed" } | WordsProblem

/** Whether what was typed from a spoken why can be kept. @returns the words as they are kept */
export function decideWhyWords(words: string): Result<string, WordsProblem> {
  const text = words.trim()
  if (text === "") return err({ kind: "words-missing" })
  return text.length > spokenWhyLimit ? err({ kind: "words-too-long", limit: spokenWhyLimit }) : ok(text)
}
