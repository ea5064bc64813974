import type { MeetingRole, PanelPart } from "#app/domain/panels/vocabulary.ts"
import type { EasyReadQuestion, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { AskInWords, SituationInWords } from "#app/ui/apply/asked-in-words.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Question = {
  readonly position: number
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
}

type Who = {
  readonly part: PanelPart
  readonly shownAs: string | null
  readonly roles: readonly MeetingRole[]
}

type Props = {
  readonly plan: {
    readonly words: string
    readonly questions: readonly Question[]
    readonly people: readonly Who[]
  }
}

/** What will happen when somebody meets the panel: the day, the questions, the people. */
export function PlanOfMeeting({ plan }: Props) {
  const words = useWords().apply.beforeWeMeet
  return (
    <>
      <h2 className="govuk-heading-m">{words.dayTitle}</h2>
      <p className="govuk-body vf-prose" dir="auto">
        <InEnglish>{plan.words}</InEnglish>
      </p>
      <h2 className="govuk-heading-m">{words.askTitle}</h2>
      <Idea picture={["fair", "write", "clock"]}>{words.askText}</Idea>
      {plan.questions.map((question) => (
        <section className="vf-asked" key={question.position} aria-labelledby={`asked-${question.position}`}>
          <h3 className="vf-asked__title" id={`asked-${question.position}`}>
            {words.question(question.position)}
          </h3>
          <SituationInWords question={question} />
          <div className="govuk-body vf-asked__ask">
            <AskInWords question={question} />
          </div>
        </section>
      ))}
      <h2 className="govuk-heading-m">{words.peopleTitle}</h2>
      <Idea picture={["team"]}>{words.peopleText}</Idea>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {plan.people.map((person, index) => (
          <li key={index}>
            <WhoItIs person={person} />
          </li>
        ))}
      </ul>
    </>
  )
}

function WhoItIs({ person: { part, shownAs, roles } }: { readonly person: Who }) {
  const words = useWords().apply.beforeWeMeet
  const { panelParts, panelPartsUnnamed } = useWords().shared
  const does = roles.map((role) => words.does[role]).join(words.and)
  return (
    <>
      {shownAs ? (
        <>
          <strong>
            <bdi>{shownAs}</bdi>
          </strong>
          , {panelParts[part]}
        </>
      ) : (
        panelPartsUnnamed[part]
      )}
      {does && ` (${does})`}
    </>
  )
}
