import type { WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Asked = { readonly situation: string; readonly ask: string }

export type AskedQuestion = Asked & {
  readonly title: string
  readonly easyRead: Asked
  readonly welsh: WelshQuestion | null
}

/** What applicants were asked, in the reader's own kind of words. */
export function QuestionAsked({ question }: { readonly question: AskedQuestion }) {
  const words = useWords().panel.answer
  const said = useQuestion(question)
  const { lang } = said
  const { situation, ask } = useLanguage() === "easy-read" ? question.easyRead : said
  return (
    <section className="vf-asked" aria-labelledby="asked">
      <h2 className="vf-asked__title" id="asked">
        {words.asked}
      </h2>
      <Prose text={situation} english={lang === "en"} />
      <p className="govuk-body vf-asked__ask" lang={lang}>
        {ask}
      </p>
    </section>
  )
}
