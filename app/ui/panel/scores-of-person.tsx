import type { GuideAnchor, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import type { panelPaths } from "#app/ui/panel/paths.ts"
import type { PersonShown } from "#app/ui/panel/person-card.tsx"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"

type Question = {
  readonly position: number
  readonly title: string
  readonly welsh: WelshQuestion | null
  readonly guide: readonly GuideAnchor[]
  readonly yours: boolean
  readonly points: number | null
  readonly cannot: boolean
  readonly note: string
}

type Props = {
  readonly paths: ReturnType<typeof panelPaths>
  readonly person: PersonShown
  readonly questions: readonly Question[]
  /** Whom the reader helps; null for the member. */
  readonly helping: string | null
}

/** The questions of the day with what the reader gave, and the one next thing to do. */
export function ScoresOfPerson({ paths, person, questions, helping }: Props) {
  const { person: words } = useWords().panel.meeting
  const { state, who } = person
  const unscored = questions.find(({ points, cannot }) => points === null && !cannot)
  const canScore = state === "score" || state === "begun" || state === "check"
  return (
    <>
      <h2 className="govuk-heading-m">{words.questions}</h2>
      {canScore && state !== "check" && <p className="govuk-body">{words.after}</p>}
      <ol className="vf-questions">
        {questions.map((question) => (
          <OneQuestion
            key={question.position}
            question={question}
            href={canScore ? paths.personQuestion(who, question.position) : null}
          />
        ))}
      </ol>
      {canScore && unscored && (
        <LinkButton href={paths.personQuestion(who, unscored.position)}>
          {state === "begun" ? words.goOn : words.start}
        </LinkButton>
      )}
      {state === "check" && (
        <>
          <h2 className="govuk-heading-m">{words.sendTitle}</h2>
          <p className="govuk-body">{helping ? words.onlySends(helping) : words.sendText}</p>
          {!helping && (
            <Form>
              <Button name="what" value="send">
                {words.send(person.name)}
              </Button>
            </Form>
          )}
        </>
      )}
      {state === "sent" && (
        <>
          <p className="govuk-body">{words.sent}</p>
          {!helping && <LinkButton href={paths.together(who)}>{words.toSpread}</LinkButton>}
        </>
      )}
    </>
  )
}

function OneQuestion({ question, href }: { readonly question: Question; readonly href: string | null }) {
  const words = useWords().panel.meeting.person
  const said = useQuestion(question)
  const inWords = useScoreInWords(question.guide)
  const { points, cannot, yours } = question
  const title = <span lang={said.lang}>{said.title}</span>
  return (
    <li className="vf-questions__one">
      {href ? (
        <a className="govuk-link vf-questions__title" href={href}>
          {title}
        </a>
      ) : (
        <span className="vf-questions__title">{title}</span>
      )}
      {yours && <Tag tone="calm">{words.yours}</Tag>}
      <span>{points !== null ? inWords(points) : cannot ? words.cannot : words.noScore}</span>
    </li>
  )
}
