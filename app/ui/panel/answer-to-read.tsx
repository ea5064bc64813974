import type { ReactNode } from "react"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { AnswerWritten } from "#app/ui/panel/answer-written.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { type AskedQuestion, QuestionAsked } from "#app/ui/panel/question-asked.tsx"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"

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
  /** What stands above it, such as a way to have it read aloud. */
  readonly children?: ReactNode
}

/** Where its reader is, what was asked, and what one person wrote. */
export function AnswerToRead({ question, answer: { place, of, text }, before, beforeHref, children }: Props) {
  const words = usePanelWords().answer
  const score = useScoreInWords(question.guide)
  const asked = useQuestion(question)
  return (
    <>
      <p className="vf-caption">
        {words.question(question.number, question.of)}: <span lang={asked.lang}>{asked.title}</span>
      </p>
      <h1 className="govuk-heading-l vf-place" id="place" tabIndex={-1}>
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
      {children}
      <QuestionAsked question={question} />
      <AnswerWritten title={words.written} text={text} />
    </>
  )
}
