import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { type AskedQuestion, QuestionAsked } from "#app/ui/panel/question-asked.tsx"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly question: AskedQuestion & {
    readonly number: number
    readonly of: number
    readonly guide: readonly GuideAnchor[]
  }
  readonly answer: { readonly place: number; readonly of: number; readonly text: string }
  /** The score kept for the answer before this one, to show that it was. */
  readonly before: number | null
  readonly beforeHref: string
}

/** Where its reader is, what was asked, and what one person wrote. */
export function AnswerToRead({ question, answer: { place, of, text }, before, beforeHref }: Props) {
  const words = useWords().panel.answer
  const score = useScoreInWords(question.guide)
  const asked = useQuestion(question)
  return (
    <>
      <p className="vf-caption">
        {words.question(question.number, question.of)}: <span lang={asked.lang}>{asked.title}</span>
      </p>
      <h1 className="govuk-heading-l vf-place" id="place">
        {words.title(place, of)}
      </h1>
      <progress className="vf-progress__bar vf-place" value={place} max={of} aria-labelledby="place" />
      {before !== null && (
        <p className="govuk-body vf-kept">
          {words.kept(place - 1, score(before))}
          <a className="govuk-link" href={beforeHref}>
            {words.change}
          </a>
        </p>
      )}
      <QuestionAsked question={question} />
      <section className="vf-written" aria-labelledby="written">
        <h2 className="vf-written__title" id="written">
          {words.written}
        </h2>
        {text.trim() ? <Prose text={text} /> : <p className="govuk-body">{words.empty}</p>}
      </section>
    </>
  )
}
