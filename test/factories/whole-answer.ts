import { type GivenAnswer, nothingGiven } from "#app/domain/applications/answers.ts"
import type { QuestionKind, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"

type Asked = { readonly kind: QuestionKind; readonly options: readonly QuestionOption[] }

/** A whole answer to a question of any kind; every option is called good, and stands as it was asked. */
export function wholeAnswer({ kind, options }: Asked, words = "In my own words"): GivenAnswer {
  const ids = options.map(({ id }) => id)
  switch (kind) {
    case "rate-options":
      return { ...nothingGiven, ratings: Object.fromEntries(ids.map((id) => [id, 4] as const)) }
    case "best-and-worst":
      return { ...nothingGiven, bestAndWorst: { best: ids[0] ?? null, worst: ids.at(-1) ?? null } }
    case "put-in-order":
      return { ...nothingGiven, ordering: ids }
    default:
      return { ...nothingGiven, body: words }
  }
}
