import type { EasyReadQuestion, QuestionOption, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { OptionInWords } from "#app/ui/apply/asked-in-words.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { OwnWhyLink } from "#app/ui/panel/own-why-link.tsx"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"

export type RatedOption = QuestionOption & {
  readonly rating: { readonly points: number; readonly why: string } | null
  readonly spoken: { readonly typed: boolean } | null
}

type Props = {
  readonly versionId: string
  readonly question: {
    readonly title: string
    readonly easyRead: EasyReadQuestion
    readonly welsh: WelshQuestion | null
  }
  readonly options: readonly RatedOption[]
  readonly mayChange: boolean
  /** The question is in use: its whys stay. */
  readonly live: boolean
}

/** Each thing somebody might do, with how good its rater finds it so far. */
export function RatedList({ versionId, question, options, mayChange, live }: Props) {
  const words = useWords().panel.rate
  const said = useQuestion({ ...question, options })
  return (
    <ol className="govuk-list vf-rated">
      {options.map(({ id, rating, spoken }, at) => {
        const label = rating && words.option.points[rating.points - 1]?.label
        const option = said.options[at] ?? { id, text: "" }
        return (
          <li className="vf-rated__one" key={id}>
            <OptionInWords option={option} easyRead={question.easyRead} lang={said.lang} />
            <p className="vf-rated__points">
              {rating && label ? (
                <strong>
                  <span className="vf-scale__number">{rating.points}</span> {label}
                </strong>
              ) : (
                words.notYet
              )}
            </p>
            {rating?.why && <p className="govuk-hint">{words.whyIs(rating.why)}</p>}
            {spoken && !live && (
              <OwnWhyLink href={ratePaths(versionId).why(at + 1)} place={at + 1} spoken={spoken} />
            )}
            {rating && mayChange && (
              <p className="govuk-body">
                <a className="govuk-link vf-rated__change" href={ratePaths(versionId).option(at + 1)}>
                  {words.change}
                  <VisuallyHidden> {words.what(at + 1)}</VisuallyHidden>
                </a>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
