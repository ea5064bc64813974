import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Asked = { readonly situation: string; readonly ask: string }

export type AskedQuestion = Asked & { readonly title: string; readonly easyRead: Asked }

/** What applicants were asked, in the reader's own kind of words. */
export function QuestionAsked({ question }: { readonly question: AskedQuestion }) {
  const words = useWords().panel.answer
  const { situation, ask } = useLanguage() === "easy-read" ? question.easyRead : question
  return (
    <section className="vf-asked" aria-labelledby="asked">
      <h2 className="vf-asked__title" id="asked">
        {words.asked}
      </h2>
      <Prose text={situation} />
      <p className="govuk-body vf-asked__ask">{ask}</p>
    </section>
  )
}
