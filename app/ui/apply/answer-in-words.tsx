import { inOrder } from "#app/domain/applications/answers.ts"
import type {
  BestAndWorst,
  Ordering,
  QuestionKind,
  QuestionOption,
  Ratings,
} from "#app/domain/scenarios/vocabulary.ts"
import { RatingsInWords } from "#app/ui/apply/ratings.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type AnswerToShow = {
  readonly kind: QuestionKind
  readonly options: readonly QuestionOption[]
  readonly body: string | null
  readonly ratings: Ratings | null
  readonly bestAndWorst: BestAndWorst | null
  readonly ordering: Ordering | null
}

/** An answer as it was given, to read and to copy. */
export function AnswerInWords({ kind, options, body, ratings, bestAndWorst, ordering }: AnswerToShow) {
  switch (kind) {
    case "rate-options":
      return <RatingsInWords options={options} ratings={ratings} />
    case "best-and-worst":
      return <ChoicesInWords options={options} chosen={bestAndWorst} />
    case "put-in-order":
      return (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {inOrder(options, ordering).map((option) => (
            <li key={option.id}>{option.text}</li>
          ))}
        </ol>
      )
    default:
      return <Prose text={body ?? ""} />
  }
}

type ChoicesProps = { readonly options: readonly QuestionOption[]; readonly chosen: BestAndWorst | null }

function ChoicesInWords({ options, chosen }: ChoicesProps) {
  const words = useWords().apply.question
  const textOf = (id: string | null | undefined) =>
    options.find((option) => option.id === id)?.text ?? words.notChosen
  return (
    <ul className="govuk-list govuk-list--spaced">
      <li>
        <strong>{words.best}</strong>: {textOf(chosen?.best)}
      </li>
      <li>
        <strong>{words.worst}</strong>: {textOf(chosen?.worst)}
      </li>
    </ul>
  )
}
