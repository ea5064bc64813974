import { sentencesOf } from "#app/domain/decisions/feedback.ts"
import type { Feedback, SaidTwice } from "#app/domain/decisions/vocabulary.ts"
import { after, days } from "#app/kernel/durations.ts"
import { endOfLondonDay, londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** Everybody hears what was seen in them within so many days of a decision. */
export const feedbackWithinDays = 7

/** The last minute at which feedback on a decision made at this moment is in time, by London's days. */
export function feedbackDue(decidedAt: Date): Date {
  const noon = new Date(`${londonDay(decidedAt)}T12:00:00Z`)
  return endOfLondonDay(londonDay(after(noon, days(feedbackWithinDays))))
}

/** Days of London's calendar that are left; below 0 where it is late. */
export function feedbackDaysLeft(dueAt: Date, now: Date): number {
  const dayOf = (at: Date) => Date.parse(`${londonDay(at)}T00:00:00Z`)
  return Math.round((dayOf(dueAt) - dayOf(now)) / days(1))
}

/** In characters as people see them, for each part. */
export const feedbackPartLimit = 1_000
/** Of a sentence in Easy Read, in words. */
export const longestEasySentence = 15
export const mostFeedbackParts = 8

/** Each part by where it stands: `strength-0`, `to-try`, `closing`. */
export type FeedbackPlace = string

export type SaveFeedbackRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "feedback-sent-already" }
  /** A colleague saved since this was opened. */
  | { readonly kind: "changed-elsewhere" }
  | { readonly kind: "part-too-long"; readonly place: FeedbackPlace; readonly limit: number }

export type SendFeedbackRefusal =
  | SaveFeedbackRefusal
  | { readonly kind: "strengths-missing" }
  | { readonly kind: "words-missing"; readonly place: FeedbackPlace }
  | { readonly kind: "easy-missing"; readonly place: FeedbackPlace }
  | {
      readonly kind: "easy-sentence-too-long"
      readonly place: FeedbackPlace
      readonly sentence: string
      readonly limit: number
    }

type Standing = {
  readonly sentAt: Date | null
  readonly version: number
  /** The version that whoever saves or sends has before them. */
  readonly seen: number
  readonly isTooLong: (text: string) => boolean
}

function decideTouching({
  sentAt,
  version,
  seen,
}: Omit<Standing, "isTooLong">): Result<null, SaveFeedbackRefusal> {
  if (sentAt) return err({ kind: "feedback-sent-already" })
  return version === seen ? ok(null) : err({ kind: "changed-elsewhere" })
}

/** Whether feedback may be kept for later as it stands, half done or not. */
export function decideSavingFeedback(
  feedback: Feedback,
  standing: Standing,
): Result<Feedback, SaveFeedbackRefusal> {
  const touching = decideTouching(standing)
  if (!touching.ok) return touching
  for (const [place, { words, easy, said }] of partsOf(feedback)) {
    if ([words, easy, said].some(standing.isTooLong))
      return err({ kind: "part-too-long", place, limit: feedbackPartLimit })
  }
  return ok(feedback)
}

/** Whether feedback may go. @returns what goes: without what was left out */
export function decideSendingFeedback(
  feedback: Feedback,
  standing: Standing,
): Result<Feedback, SendFeedbackRefusal> {
  const saving = decideSavingFeedback(feedback, standing)
  if (!saving.ok) return saving
  const strengths = feedback.strengths.filter(({ kept }) => kept)
  if (strengths.length === 0) return err({ kind: "strengths-missing" })
  for (const [place, { words, easy }] of partsOf(feedback)) {
    if (words === "") return err({ kind: "words-missing", place })
    if (easy === "") return err({ kind: "easy-missing", place })
    const sentence = tooLongForEasyRead(easy)
    if (sentence) {
      return err({ kind: "easy-sentence-too-long", place, sentence, limit: longestEasySentence })
    }
  }
  return ok({ ...feedback, strengths, toTry: feedback.toTry?.kept ? feedback.toTry : null })
}

type Part = SaidTwice & { readonly said: string }

/** What goes, each with where it stands. */
function partsOf({ strengths, toTry, closing }: Feedback): readonly (readonly [FeedbackPlace, Part])[] {
  const numbered = strengths.map((part, at) => [`strength-${at}`, part] as const)
  return [
    ...numbered.filter(([, { kept }]) => kept),
    ...(toTry?.kept ? [["to-try", { ...toTry, said: "" }] as const] : []),
    ["closing", { ...closing, said: "" }],
  ]
}

function tooLongForEasyRead(easy: string): string | undefined {
  const lines = easy.split("\n").flatMap(sentencesOf)
  return lines.find((line) => line.split(/\s+/).length > longestEasySentence)
}
