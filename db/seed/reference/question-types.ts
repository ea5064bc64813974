import type {
  EasyReadQuestion,
  PictureName,
  QuestionKind,
  QuestionSetting,
  WelshQuestion,
} from "#app/domain/scenarios/vocabulary.ts"
import type { ValueCode } from "#db/seed/reference/values.ts"

export type Points = 1 | 2 | 3 | 4 | 5
export type OptionId = "a" | "b" | "c" | "d"

export type SeedOption = {
  readonly id: OptionId
  readonly text: string
  /** How good a thing it is to do: 1 not good at all, 5 very good. */
  readonly key: Points
  /** Why, as you would say it aloud to the applicant afterwards. */
  readonly why: string
}

export type SeedAnchor = {
  readonly points: Points
  readonly label: string
  /** What an answer at this point of the scale does. */
  readonly description: string
  readonly easy?: string
  readonly picture?: PictureName
}

/** For the practice round: an answer nobody sent, the points we would give it, and why. */
export type SeedSampleAnswer = {
  readonly text: string
  readonly easy?: string
  readonly points: Points
  readonly why: string
}

export type QuestionText = {
  readonly code: string
  readonly kind: QuestionKind
  /** Left out: asked of everybody who applies. */
  readonly setting?: QuestionSetting
  readonly values: readonly ValueCode[]
  readonly title: string
  /** What happens; in a prompt, the invitation to think of something. */
  readonly situation: string
  readonly ask: string
  /** For kinds scored by their key: always four. */
  readonly options?: readonly SeedOption[]
  /** For kinds the panel scores: the scoring guide, always five anchors, lowest first. */
  readonly guide?: readonly SeedAnchor[]
  /** For kinds the panel scores: signs to look for. Not a list to tick off. */
  readonly lookFor?: readonly string[]
  readonly samples?: readonly SeedSampleAnswer[]
  readonly credit: string
}

/** A picture and the sentence beside it. */
export type EasyLine = readonly [picture: PictureName, text: string]

/** A question in Easy Read, a sentence a line. */
export type EasyText = {
  readonly situation: readonly EasyLine[]
  readonly ask: readonly EasyLine[]
  readonly options?: Readonly<Record<OptionId, EasyLine>>
  /** The scoring guide, lowest first. */
  readonly guide?: readonly [string, string, string, string, string]
}

export type SeedQuestion = QuestionText & {
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion
}

export const libraryCredit = "Values First question library, first edition"

const anchorLabels = ["Not there yet", "A start", "Some of it", "Clear", "Strong"] as const

/** The five anchors of one question: descriptions lowest first, with the labels every question shares. */
export function anchors(descriptions: readonly [string, string, string, string, string]): SeedAnchor[] {
  const points: readonly Points[] = [1, 2, 3, 4, 5]
  return points.map((value) => ({
    points: value,
    label: anchorLabels[value - 1]!,
    description: descriptions[value - 1]!,
  }))
}
