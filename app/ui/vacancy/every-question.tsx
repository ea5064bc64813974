import type { EasyReadQuestion, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type QuestionInPublic = {
  readonly position: number
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly options: readonly QuestionOption[] | null
  readonly valueCodes: readonly string[]
}

/** All that applicants are asked, to be read in peace before they begin; in Easy Read for who reads that. */
export function EveryQuestion({ questions }: { readonly questions: readonly QuestionInPublic[] }) {
  const words = useWords().public.vacancy
  const easy = useLanguage() === "easy-read"
  if (questions.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.questions}</h2>
      <p className="govuk-body">{words.questionsLead(questions.length)}</p>
      <div className="vf-every-question">
        {questions.map((question) => {
          const { situation, ask } = easy ? question.easyRead : question
          return (
            <details className="govuk-details" id={`question-${question.position}`} key={question.position}>
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">
                  {question.position}. {question.title}
                </span>
              </summary>
              <div className="govuk-details__text">
                <Prose text={situation} />
                <p className="govuk-body">
                  <strong>{ask}</strong>
                </p>
                {question.options && question.options.length > 0 && (
                  <>
                    <p className="govuk-body">{words.options}</p>
                    <ul className="govuk-list govuk-list--bullet">
                      {question.options.map(({ id, text }) => (
                        <li key={id}>{text}</li>
                      ))}
                    </ul>
                  </>
                )}
              </div>
            </details>
          )
        })}
      </div>
    </>
  )
}
