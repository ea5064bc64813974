import type { EasyReadQuestion, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { AskInWords, SituationInWords } from "#app/ui/apply/asked-in-words.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { aloudParts } from "#app/ui/panel/read-to-me.tsx"

export type AskedQuestion = {
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
}

/** What applicants were asked, in the reader's own kind of words: in Easy Read with its pictures. */
export function QuestionAsked({ question }: { readonly question: AskedQuestion }) {
  const words = useWords().panel.answer
  return (
    <section className="vf-asked" id={aloudParts.question} aria-labelledby="what-was-asked">
      <h2 className="vf-asked__title" id="what-was-asked">
        {words.asked}
      </h2>
      <SituationInWords question={question} />
      <p className="govuk-body vf-asked__ask">
        <AskInWords question={question} />
      </p>
    </section>
  )
}
