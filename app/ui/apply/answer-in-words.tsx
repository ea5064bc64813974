import { inOrder } from "#app/domain/applications/answers.ts"
import type {
  BestAndWorst,
  EasyReadQuestion,
  Ordering,
  QuestionKind,
  QuestionOption,
  Ratings,
  WelshQuestion,
} from "#app/domain/scenarios/vocabulary.ts"
import { RatingsInWords } from "#app/ui/apply/ratings.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type AnswerToShow = {
  readonly kind: QuestionKind
  readonly options: readonly QuestionOption[]
  readonly easyRead?: EasyReadQuestion
  readonly welsh: WelshQuestion | null
  readonly body: string | null
  readonly ratings: Ratings | null
  readonly bestAndWorst: BestAndWorst | null
  readonly ordering: Ordering | null
}

/** An answer as it was given, to read and to copy. */
export function AnswerInWords(answer: AnswerToShow) {
  const { kind, options, body, ratings, bestAndWorst, ordering, lang } = useQuestion(answer)
  switch (kind) {
    case "rate-options":
      return <RatingsInWords options={options} ratings={ratings} lang={lang} />
    case "best-and-worst":
      return <ChoicesInWords options={options} chosen={bestAndWorst} lang={lang} />
    case "put-in-order":
      return (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {inOrder(options, ordering).map((option) => (
            <li key={option.id} lang={lang}>
              {option.text}
            </li>
          ))}
        </ol>
      )
    default:
      return <Prose text={body ?? ""} />
  }
}

type ChoicesProps = {
  readonly options: readonly QuestionOption[]
  readonly chosen: BestAndWorst | null
  readonly lang: "en" | undefined
}

function ChoicesInWords({ options, chosen, lang }: ChoicesProps) {
  const words = useWords().apply.question
  const textOf = (id: string | null | undefined) => {
    const option = options.find((one) => one.id === id)
    return option ? <span lang={lang}>{option.text}</span> : words.notChosen
  }
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
