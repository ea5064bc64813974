import type { QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
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
}

/** For the practice round: an answer nobody sent, the points we would give it, and why. */
export type SeedSampleAnswer = {
  readonly text: string
  readonly points: Points
  readonly why: string
}

export type SeedQuestion = {
  readonly code: string
  readonly kind: QuestionKind
  readonly values: readonly ValueCode[]
  readonly title: string
  /** What happens; in a prompt, the invitation to think of something. */
  readonly situation: string
  readonly ask: string
  readonly easyRead: { readonly situation: string; readonly ask: string }
  /** For `rate-options`: always four. */
  readonly options?: readonly SeedOption[]
  /** For `prompt` and `written`: the scoring guide, always five anchors, lowest first. */
  readonly guide?: readonly SeedAnchor[]
  /** For `prompt` and `written`: signs to look for. Not a list to tick off. */
  readonly lookFor?: readonly string[]
  readonly samples?: readonly SeedSampleAnswer[]
  readonly credit: string
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
