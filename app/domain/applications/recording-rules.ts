import type { AnswerLack } from "#app/domain/applications/answers.ts"
import type { NotFound, NotOpen } from "#app/domain/applications/rules.ts"
import { panelScoredKinds, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import type { RecordingProblem } from "#app/kernel/audio/recording.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** How long a transcript may be: more than ten minutes of fast speech. */
export const transcriptLimit = 20_000

/** What people say in their own words may be said aloud; what is chosen may not. */
export function maySpeak(kind: QuestionKind): boolean {
  return panelScoredKinds.some((one) => one === kind)
}

export type SaveRecordingRefusal = RecordingProblem | NotOpen | NotFound

/** Once it is sent, an application stays whole: what is taken away must have something in its place. */
export type AnswerNeeded = { readonly kind: "answer-needed" }
export type RemoveRecordingRefusal = AnswerNeeded | NotOpen | NotFound

/** @param lack what the answer lacks without its recording */
export function decideRemoval(
  application: { readonly status: string },
  lack: AnswerLack | null,
): Result<"removed", AnswerNeeded> {
  return application.status !== "draft" && lack ? err({ kind: "answer-needed" }) : ok("removed")
}

type WordsRefusal =
  | { readonly kind: "transcript-missing" }
  | { readonly kind: "transcript-too-long"; readonly limit: number }
  /** A colleague saved since this page was opened: `theirs` is what is saved now. */
  | { readonly kind: "typed-elsewhere"; readonly theirs: string; readonly version: number }

export type TranscriptRefusal = NotFound | WordsRefusal | { readonly kind: "already-typed" }

type Typing = {
  readonly words: string
  /** False keeps it for later, however much of it there is. */
  readonly done: boolean
  /** The draft's version that the page showed; 0 for none. */
  readonly seen: number
}
type Kept = { readonly typed: boolean; readonly draft: string | null; readonly version: number }

/** Whether what was typed from a recording is kept. @returns the words as they are kept */
export function decideTranscript(
  { words, done, seen }: Typing,
  kept: Kept,
): Result<string, Exclude<TranscriptRefusal, NotFound>> {
  return kept.typed ? err({ kind: "already-typed" }) : decideWords({ words, done, seen }, kept)
}

function decideWords(
  { words, done, seen }: Typing,
  { draft, version }: Pick<Kept, "draft" | "version">,
): Result<string, WordsRefusal> {
  const text = words.trim()
  if (version !== seen && draft !== null && draft !== text) {
    return err({ kind: "typed-elsewhere", theirs: draft, version })
  }
  if (isLongerThan(text, transcriptLimit)) return err({ kind: "transcript-too-long", limit: transcriptLimit })
  return done && text === "" ? err({ kind: "transcript-missing" }) : ok(text)
}

/** `scored-already`: somebody on the panel has scored the answer as it stands. */
export type CorrectionRefusal = NotFound | WordsRefusal | { readonly kind: "scored-already" }

type Transcript = { readonly words: string; readonly version: number; readonly scored: boolean }

/** Whether a finished transcript is put right. @returns the words as they are kept */
export function decideCorrection(
  { words, seen }: Pick<Typing, "words" | "seen">,
  kept: Transcript,
): Result<string, Exclude<CorrectionRefusal, NotFound>> {
  if (kept.scored) return err({ kind: "scored-already" })
  return decideWords({ words, seen, done: true }, { draft: kept.words, version: kept.version })
}
