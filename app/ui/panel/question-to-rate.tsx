import type { EasyReadQuestion, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { AskInWords, SituationInWords } from "#app/ui/apply/asked-in-words.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly question: {
    readonly title: string
    readonly situation: string
    readonly ask: string
    readonly easyRead: EasyReadQuestion
    readonly welsh: WelshQuestion | null
  }
}

/** The whole question as applicants meet it, in the reader's own kind of words and with its pictures. */
export function QuestionToRate({ question }: Props) {
  const words = useWords().panel.rate
  const { title, lang } = useQuestion(question)
  return (
    <section className="vf-asked" aria-labelledby="asked">
      <h2 className="vf-asked__title" id="asked">
        {words.asked}
      </h2>
      <p className="govuk-body">
        <strong lang={lang}>{title}</strong>
      </p>
      <SituationInWords question={question} />
      <p className="govuk-body vf-asked__ask">
        <AskInWords question={question} />
      </p>
    </section>
  )
}
