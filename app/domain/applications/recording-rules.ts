import type { AnswerLack } from "#app/domain/applications/answers.ts"
import { type AudioType, hearing } from "#app/domain/applications/audio-type.ts"
import type { NotFound, NotOpen } from "#app/domain/applications/rules.ts"
import { isLongerThan } from "#app/domain/applications/rules.ts"
import { panelScoredKinds, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** How large a recording may be: said beforehand, and counted while it arrives. */
export const recordingLimitMegabytes = 10
export const recordingLimitBytes = recordingLimitMegabytes * 1_024 * 1_024
/** How long that is in a file from most phones, which keep a minute in about 1 MB. */
export const recordingLimitMinutes = 10

/** How long a transcript may be: more than ten minutes of fast speech. */
export const transcriptLimit = 20_000

/** What people say in their own words may be said aloud; what is chosen may not. */
export function maySpeak(kind: QuestionKind): boolean {
  return panelScoredKinds.some((one) => one === kind)
}

export type RecordingProblem =
  | { readonly kind: "recording-missing" }
  | { readonly kind: "recording-empty" }
  | { readonly kind: "recording-too-large"; readonly megabytes: number }
  | { readonly kind: "recording-not-audio" }
  | { readonly kind: "recording-is-video" }

/** Sent with a form: no file at all, one that was too large to keep reading, or its bytes. */
export type SentFile = "none" | "too-large" | Uint8Array

/** Whether a file is a recording that can be kept. @returns what sort of sound it is */
export function decideRecording(
  sent: SentFile,
): Result<{ readonly bytes: Uint8Array; readonly type: AudioType }, RecordingProblem> {
  if (sent === "none") return err({ kind: "recording-missing" })
  if (sent === "too-large" || sent.length > recordingLimitBytes) {
    return err({ kind: "recording-too-large", megabytes: recordingLimitMegabytes })
  }
  if (sent.length === 0) return err({ kind: "recording-empty" })
  const heard = hearing(sent)
  if (heard === "silent") return err({ kind: "recording-empty" })
  if (heard === "video") return err({ kind: "recording-is-video" })
  if (heard === "not-audio") return err({ kind: "recording-not-audio" })
  return ok({ bytes: sent, type: heard })
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
