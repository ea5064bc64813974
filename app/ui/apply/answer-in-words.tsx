import type { QuestionKind, QuestionOption, Ratings } from "#app/domain/scenarios/vocabulary.ts"
import { RatingsInWords } from "#app/ui/apply/ratings.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type AnswerToShow = {
  readonly kind: QuestionKind
  readonly options: readonly QuestionOption[]
  readonly body: string | null
  readonly ratings: Ratings | null
}

/** An answer as it was given, to read and to copy. */
export function AnswerInWords({ kind, options, body, ratings }: AnswerToShow) {
  if (kind === "rate-options") return <RatingsInWords options={options} ratings={ratings} />
  return <Prose text={body ?? ""} />
}
