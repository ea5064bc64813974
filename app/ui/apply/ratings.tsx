import type { QuestionOption, Ratings } from "#app/domain/scenarios/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly options: readonly QuestionOption[]
  readonly ratings: Ratings | null
  /** Where the options' language is not the page's. */
  readonly lang: "en" | undefined
}

/** Options with how good the applicant said they are. */
export function RatingsInWords({ options, ratings, lang }: Props) {
  const words = useWords().apply.question
  const labelOf = (optionId: string) => {
    const rating = ratings?.[optionId]
    return words.points.find((point) => point.value === String(rating))?.label ?? words.notRated
  }
  return (
    <ul className="govuk-list govuk-list--spaced">
      {options.map((option) => (
        <li key={option.id}>
          <strong>{labelOf(option.id)}</strong>: <span lang={lang}>{option.text}</span>
        </li>
      ))}
    </ul>
  )
}
