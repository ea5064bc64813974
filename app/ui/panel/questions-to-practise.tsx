import type { Practised } from "#app/domain/panels/practice-rules.ts"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"

type Props = {
  readonly slug: string
  readonly questions: readonly (Practised & {
    readonly title: string
    readonly scored: number
    readonly sent: boolean
  })[]
}

/** Questions to practise on before the first real answer, and how far a member is in each. */
export function QuestionsToPractise({ slug, questions }: Props) {
  const words = usePanelWords().practice
  if (questions.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.linkTitle}</h2>
      <p className="govuk-body">{words.linkText}</p>
      <ul className="govuk-list govuk-list--spaced">
        {questions.map(({ setting, position, title, scored, sent }) => (
          <li key={`${setting}-${position}`}>
            <a
              className="govuk-link vf-rated__change"
              href={practicePaths(slug).question({ setting, position })}
            >
              {sent ? `${title}: ${words.done}` : scored > 0 ? words.goOn(title) : words.start(title)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
