import type { EasySentence, PictureName } from "#app/kernel/easy-sentence.ts"

export { type EasySentence, type PictureName, pictureNames } from "#app/kernel/easy-sentence.ts"

/**
 * `prompt`: lived life in one's own words · `rate-options`: how good is each option · `best-and-worst`: which
 * is best, which is worst · `put-in-order`: from best to worst · `written`: what would you do · `spoken`: what
 * would you say.
 */
export const questionKinds = [
  "prompt",
  "rate-options",
  "best-and-worst",
  "put-in-order",
  "written",
  "spoken",
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Kinds the panel scores; the others are scored by their answer key. */
export const panelScoredKinds = ["prompt", "written", "spoken"] as const satisfies readonly QuestionKind[]

/** Kinds that are scored by their answer key, not by the panel. */
export const keyScoredKinds = [
  "rate-options",
  "best-and-worst",
  "put-in-order",
] as const satisfies readonly QuestionKind[]
export type KeyScoredKind = (typeof keyScoredKinds)[number]

export function isKeyScored(kind: QuestionKind): kind is KeyScoredKind {
  return keyScoredKinds.some((one) => one === kind)
}

/** How a question has worked wherever it was asked, in counts. */
export type ShownRecord = {
  readonly vacancies: number
  readonly answers: number
  /** How often each of the five points was given. */
  readonly tally: readonly number[]
  /** Sum of panels' agreements (alpha), and of how many panels. */
  readonly alphaSum: number
  readonly alphaCount: number
}

/** Where a question is asked: of everybody who applies, or by the panel when it meets somebody. */
export const questionSettings = ["applying", "meeting"] as const
export type QuestionSetting = (typeof questionSettings)[number]

/** What brings somebody to writing a question; the same words as for members of a panel. */
export const authorParts = ["draws-on-support", "family-or-friend", "staff"] as const
export type AuthorPart = (typeof authorParts)[number]

/** How a rater gave their why: in writing, said to somebody who typed it, or recorded and typed afterwards. */
export const whyWays = ["written", "said", "spoken"] as const
export type WhyWay = (typeof whyWays)[number]
/** Ways of a why that comes with its rating. */
export const whyWaysTyped = ["written", "said"] as const satisfies readonly WhyWay[]

/** Agreement (ordinal Krippendorff's alpha) from which an answer key may be used without a written reason. */
export const leastAgreement = 0.667
/** People who draw on support who rate each option before its key may be used. */
export const leastRaters = 3
/** Sample answers a panel practises on, each question. */
export const practiceAnswersEach = 3

export type QuestionOption = { readonly id: string; readonly text: string }
export type GuideAnchor = {
  readonly points: 1 | 2 | 3 | 4 | 5
  readonly label: string
  readonly description: string
  /** The same in Easy Read, and the picture beside it; questions of before have none. */
  readonly easy?: string
  readonly picture?: PictureName
}

export type EasyReadQuestion = {
  readonly situation: string
  readonly ask: string
  /** The same a sentence a line, with pictures, and the options; questions of before have neither. */
  readonly lines?: { readonly situation: readonly EasySentence[]; readonly ask: readonly EasySentence[] }
  readonly options?: Readonly<Record<string, EasySentence>>
}
/** A question in Welsh. Who the people in it are stays as it is. */
export type WelshQuestion = {
  readonly title: string
  readonly situation: string
  readonly ask: string
  /** By option id, where there are options. */
  readonly options?: Readonly<Record<string, string>>
  /** The scoring guide, lowest first, for kinds the panel scores. */
  readonly guide?: readonly [string, string, string, string, string]
}
/** The option thought best and the one thought worst; either may be missing while it is not done. */
export type BestAndWorst = { readonly best: string | null; readonly worst: string | null }
/** Option ids from best to worst. */
export type Ordering = readonly string[]
/** How good the applicant thinks each option is, by option id. */
export type Ratings = Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>
