import { Tag } from "#app/ui/components/tag.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"

type Question = {
  readonly position: number
  readonly title: string
  readonly answers: number
  readonly scored: number
  readonly sent: boolean
  readonly waiting: boolean
}

type Props = {
  readonly panel: {
    readonly slug: string
    readonly scoringOpen: boolean
    readonly supports: string | null
    readonly questions: readonly Question[]
  }
}

/** The questions the panel scores, each with how far its reader is, in words. */
export function QuestionsToScore({ panel }: Props) {
  const words = usePanelWords().about
  const paths = panelPaths(panel.slug)
  if (panel.questions.length === 0) return null
  const state = ({ answers, scored, sent, waiting }: Question) => {
    if (waiting) return <Tag>{words.typing}</Tag>
    if (sent) return <Tag tone="good">{words.sent}</Tag>
    if (answers === 0) return <Tag>{words.noAnswers}</Tag>
    if (scored === answers) return <Tag tone="attention">{words.toSend(answers)}</Tag>
    return <Tag tone="calm">{words.answersIn(scored, answers)}</Tag>
  }
  return (
    <>
      <h2 className="govuk-heading-m">{words.questions}</h2>
      <ol className="vf-questions">
        {panel.questions.map((question) => (
          <li className="vf-questions__one" key={question.position}>
            {panel.scoringOpen && question.answers > 0 && (panel.supports === null || !question.sent) ? (
              <a
                className="govuk-link vf-questions__title"
                href={question.sent ? paths.spread(question.position) : paths.question(question.position)}
              >
                {question.title}
                {question.sent && <span className="govuk-visually-hidden">: {words.seeSpread}</span>}
              </a>
            ) : (
              <span className="vf-questions__title">{question.title}</span>
            )}
            {panel.scoringOpen && state(question)}
          </li>
        ))}
      </ol>
    </>
  )
}
