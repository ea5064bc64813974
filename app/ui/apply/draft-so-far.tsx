import { type Task, TaskList } from "#app/ui/apply/task-list.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly application: {
    readonly reference: string
    readonly vacancy: { readonly closesAt: Date }
    readonly questions: readonly {
      readonly number: number
      readonly title: string
      readonly answered: boolean
      readonly savedAs: string | null
    }[]
    readonly adjustments: object | null
    readonly contact: object | null
    readonly contactDone: boolean
  }
}

/** An application that is not sent yet: how far it is, and its parts. */
export function DraftSoFar({ application }: Props) {
  const { home: words } = useWords().apply
  return (
    <>
      <h1 className="govuk-heading-l">{words.draftTitle}</h1>
      <DraftParts application={application} />
    </>
  )
}

/** The parts of an application that is not sent yet: done, begun or still to do, and the way on. */
export function DraftParts({ application }: Props) {
  const { home: words } = useWords().apply
  const { reference, vacancy, questions, adjustments, contact, contactDone } = application
  const at = (page: string) => `/apply/${reference}/${page}`
  const answers: Task[] = questions.map(({ number, title, answered, savedAs }) => ({
    id: `question-${number}`,
    title: words.question(number, title),
    href: at(`question/${number}`),
    state: answered ? "done" : savedAs ? "started" : "to-do",
  }))
  const rest: Task[] = [
    {
      id: "adjustments",
      title: words.adjustments,
      href: at("adjustments"),
      state: adjustments ? "done" : "to-do",
    },
    {
      id: "contact",
      title: words.contact,
      href: at("contact"),
      state: contactDone ? "done" : contact ? "started" : "to-do",
    },
  ]
  const parts = [...answers, ...rest]
  const done = parts.filter(({ state }) => state === "done").length
  const next = parts.find(({ state }) => state !== "done")
  return (
    <>
      <p className="govuk-body-l">{words.done(done, parts.length)}</p>
      <LinkButton href={next?.href ?? at("check")}>{next ? words.carryOn : words.checkAndSend}</LinkButton>
      <p className="govuk-body">
        {words.closes} <Time at={vacancy.closesAt} show="date-time" />.
      </p>
      <h2 className="govuk-heading-m">{words.questions}</h2>
      <TaskList tasks={answers} />
      <h2 className="govuk-heading-m">{words.rest}</h2>
      <TaskList tasks={rest} />
      <h2 className="govuk-heading-m">{words.last}</h2>
      <TaskList tasks={[{ id: "check", title: words.check, href: at("check"), state: "to-do" }]} />
    </>
  )
}
