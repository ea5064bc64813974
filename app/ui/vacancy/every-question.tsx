import type { EasyReadQuestion, QuestionOption, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { questionIn } from "#app/ui/language/question-in-words.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type QuestionInPublic = {
  readonly position: number
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
  readonly options: readonly QuestionOption[] | null
  readonly valueCodes: readonly string[]
}

/** All that applicants are asked, to be read in peace before they begin; in Easy Read or Welsh for who reads that. */
export function EveryQuestion({ questions }: { readonly questions: readonly QuestionInPublic[] }) {
  const words = useWords().public.vacancy
  const language = useLanguage()
  if (questions.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.questions}</h2>
      <p className="govuk-body">{words.questionsLead(questions.length)}</p>
      <div className="vf-every-question">
        {questions.map((asked) => {
          const question = questionIn(asked, language)
          const { lang } = question
          const { situation, ask } = language === "easy-read" ? question.easyRead : question
          return (
            <details className="govuk-details" id={`question-${question.position}`} key={question.position}>
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">
                  {question.position}. <span lang={lang}>{question.title}</span>
                </span>
              </summary>
              <div className="govuk-details__text">
                <Prose text={situation} english={lang === "en"} />
                <p className="govuk-body">
                  <strong lang={lang}>{ask}</strong>
                </p>
                {question.options && question.options.length > 0 && (
                  <>
                    <p className="govuk-body">{words.options}</p>
                    <ul className="govuk-list govuk-list--bullet">
                      {question.options.map(({ id, text }) => (
                        <li key={id} lang={lang}>
                          {text}
                        </li>
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
