import type {
  BestAndWorst,
  Ordering,
  QuestionKind,
  QuestionOption,
  Ratings,
} from "#app/domain/scenarios/vocabulary.ts"

/** What was given for one question: of the four, the one that its kind asks for. */
export type GivenAnswer = {
  readonly body: string | null
  readonly ratings: Ratings | null
  readonly bestAndWorst: BestAndWorst | null
  readonly ordering: Ordering | null
}

export const nothingGiven: GivenAnswer = { body: null, ratings: null, bestAndWorst: null, ordering: null }

export type Asked = {
  readonly kind: QuestionKind
  readonly optionIds: readonly string[]
  /** It was answered aloud: words may stand beside it, and need not. */
  readonly hasRecording?: boolean
}

/** A question as it is asked of one applicant, and what they have answered so far. */
export type AskedQuestion = Asked &
  GivenAnswer & {
    readonly number: number
    /** Stands for the answer as it is now; null where there is none yet. */
    readonly savedAs: string | null
  }

/** `place` counts from 0, in the order in which the options are shown. */
export type UnratedOption = { readonly id: string; readonly place: number }

/** What an answer still lacks. */
export type AnswerLack =
  | { readonly kind: "answer-missing" }
  | { readonly kind: "options-unrated"; readonly unrated: readonly UnratedOption[] }
  | { readonly kind: "choices-missing"; readonly missing: readonly ("best" | "worst")[] }
  | { readonly kind: "best-is-worst" }
  | { readonly kind: "not-in-order" }

/** Something to read: spaces of any kind, soft hyphens and other signs nobody sees are not. */
function hasWords(text: string | null | undefined): boolean {
  return /[^\s\p{Z}\p{Cf}]/u.test(text ?? "")
}

/** What an answer lacks to be whole; null for a whole one. */
export function lackOf({ kind, optionIds, hasRecording }: Asked, given: GivenAnswer): AnswerLack | null {
  switch (kind) {
    case "rate-options": {
      const unrated = optionIds
        .map((id, place) => ({ id, place }))
        .filter(({ id }) => given.ratings?.[id] === undefined)
      return unrated.length > 0 ? { kind: "options-unrated", unrated } : null
    }
    case "best-and-worst": {
      const { best = null, worst = null } = given.bestAndWorst ?? {}
      const missing = [...(best ? [] : ["best" as const]), ...(worst ? [] : ["worst" as const])]
      if (missing.length > 0) return { kind: "choices-missing", missing }
      return best === worst ? { kind: "best-is-worst" } : null
    }
    case "put-in-order": {
      const ordering = given.ordering ?? []
      const whole = ordering.length === optionIds.length && optionIds.every((id) => ordering.includes(id))
      return whole ? null : { kind: "not-in-order" }
    }
    default:
      return hasWords(given.body) || hasRecording ? null : { kind: "answer-missing" }
  }
}

export function isAnswered(asked: Asked, given: GivenAnswer): boolean {
  return lackOf(asked, given) === null
}

/** Of what was given, only what the question asks for, about options that it has. */
export function fitting({ kind, optionIds }: Asked, given: Partial<GivenAnswer>): GivenAnswer {
  const known = (id: string | null | undefined) => (id && optionIds.includes(id) ? id : null)
  switch (kind) {
    case "rate-options": {
      const rated = Object.entries(given.ratings ?? {}).filter(([id]) => known(id))
      return { ...nothingGiven, ratings: rated.length > 0 ? Object.fromEntries(rated) : null }
    }
    case "best-and-worst": {
      const best = known(given.bestAndWorst?.best)
      const worst = known(given.bestAndWorst?.worst)
      return { ...nothingGiven, bestAndWorst: best || worst ? { best, worst } : null }
    }
    case "put-in-order": {
      const ordering = [...new Set(given.ordering)].filter((id) => known(id))
      return { ...nothingGiven, ordering: ordering.length > 0 ? ordering : null }
    }
    default:
      return { ...nothingGiven, body: hasWords(given.body) ? (given.body ?? null) : null }
  }
}

export function isSameAnswer({ optionIds }: Asked, one: GivenAnswer, other: GivenAnswer): boolean {
  return (
    one.body === other.body &&
    optionIds.every((id) => one.ratings?.[id] === other.ratings?.[id]) &&
    one.bestAndWorst?.best === other.bestAndWorst?.best &&
    one.bestAndWorst?.worst === other.bestAndWorst?.worst &&
    String(one.ordering ?? "") === String(other.ordering ?? "")
  )
}

export type Step = "up" | "down"

/** The order with one option a place nearer to the best, or the worst; at the end it stays where it is. */
export function stepped(ordering: Ordering, optionId: string, step: Step): Ordering {
  const from = ordering.indexOf(optionId)
  const to = step === "up" ? from - 1 : from + 1
  const other = ordering[to]
  if (from < 0 || other === undefined) return ordering
  return ordering.map((id, place) => (place === from ? other : place === to ? optionId : id))
}

/** Options as they stand in an order; those it does not name come last, as they were asked. */
export function inOrder(options: readonly QuestionOption[], ordering: Ordering | null): QuestionOption[] {
  const placeOf = ({ id }: QuestionOption) => {
    const place = (ordering ?? []).indexOf(id)
    return place < 0 ? options.length : place
  }
  return [...options].sort((one, other) => placeOf(one) - placeOf(other))
}

/** How long a question of each kind takes most people, reading it included. */
export const minutesPerQuestion: Readonly<Record<QuestionKind, number>> = {
  prompt: 8,
  "rate-options": 2,
  "best-and-worst": 2,
  "put-in-order": 3,
  written: 8,
  spoken: 8,
}
/** What would help, what to call them, how to reach them, and reading it all again. */
export const minutesForTheRest = 6

/** About how long an application takes that asks these questions, in minutes. */
export function minutesFor(kinds: readonly QuestionKind[]): number {
  return kinds.reduce((sum, kind) => sum + minutesPerQuestion[kind], minutesForTheRest)
}
