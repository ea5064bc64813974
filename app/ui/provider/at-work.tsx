import type { ReactNode } from "react"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { VacancyStanding } from "#app/domain/decisions/rules.ts"
import type { OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import type { Words } from "#app/ui/language/en/index.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { whatWaits } from "#app/ui/provider/what-waits.ts"

type LineProps = {
  readonly title?: string
  readonly text: ReactNode
  readonly when?: ReactNode
  readonly href: string
  readonly action: string
  /** Said after the action to those who listen. */
  readonly about: string
}

/** One thing that waits, with the way to it. */
export function Line({ title, text, when, href, action, about }: LineProps) {
  return (
    <li>
      <div className="vf-today__what">
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        <p>{text}</p>
        {when && <p className="govuk-hint">{when}</p>}
      </div>
      <LinkButton href={href} kind="secondary">
        {action} <VisuallyHidden>{about}</VisuallyHidden>
      </LinkButton>
    </li>
  )
}

type Vacancy = {
  readonly slug: string
  readonly title: string
  readonly standing: VacancyStanding
  readonly closesAt: Date
  readonly hearBy: string
  readonly submitted: number
  readonly shortlisted: number
  readonly heard: number
}

type AskedAbout = { readonly slug: string; readonly title: string; readonly waiting: number }

/** A vacancy about which people wait for an answer before they apply. */
export function AskedAtWork({ vacancy, path }: { readonly vacancy: AskedAbout; readonly path: string }) {
  const { asked } = useWords().provider
  const { slug, title, waiting } = vacancy
  const href = `${path}/vacancies/${slug}/asked`
  return <Line title={title} text={asked.link(waiting)} href={href} action={asked.answerIt} about={title} />
}

/** One vacancy and what it waits for, in a sentence. */
export function VacancyAtWork({ vacancy, path }: { readonly vacancy: Vacancy; readonly path: string }) {
  const words = useWords().provider.today
  const { slug, title, standing } = vacancy
  const href = `${path}/vacancies/${slug}`
  const line = { title, href, about: title }
  const text = whatWaits(words, vacancy)
  if (standing === "draft") return <Line {...line} text={text} action={words.finish} />
  if (standing === "open") {
    const until = (
      <>
        {words.openUntil} <Time at={vacancy.closesAt} />
      </>
    )
    return <Line {...line} text={text} when={until} action={words.look} />
  }
  const hearBy = (
    <>
      {words.hearBy} <Time day={vacancy.hearBy} />
    </>
  )
  if (standing !== "ready") return <Line {...line} text={text} when={hearBy} action={words.look} />
  return <Line {...line} href={`${href}/applications`} text={text} when={hearBy} action={words.decide} />
}

type Person = {
  readonly id: string
  readonly name: string
  /** Whether the name is theirs; else it is what the application is called while nobody may know. */
  readonly known: boolean
  readonly status: ApplicationStatus
  readonly vacancyTitle: string
  readonly startOn: string | null
  readonly toAppoint: boolean
  readonly offer: OfferStatus | null
  /** Checks still to come; null where nobody asks. */
  readonly missing: number | null
  readonly meetsAt: Date | null
}

/** One person past the shortlist, and whose step is next. */
export function PersonAtWork({ person, path }: { readonly person: Person; readonly path: string }) {
  const words = useWords().provider.today
  const name = person.known ? person.name : words.anonymous(person.name)
  const text =
    person.status === "accepted"
      ? saidYes(words, name, person)
      : person.status === "offered"
        ? words.offered(name)
        : person.toAppoint
          ? words.toOffer(name)
          : words.shortlisted(name)
  const { meets } = useWords().provider.waiting
  const meeting = person.status === "shortlisted" && person.meetsAt && (
    <>
      {meets}: <Time at={person.meetsAt} show="date-time" />
    </>
  )
  const firstDay = person.startOn && (
    <>
      {words.firstDay}: <Time day={person.startOn} />
    </>
  )
  return (
    <Line
      title={person.vacancyTitle}
      text={text}
      when={firstDay || meeting}
      href={`${path}/applications/${person.id}`}
      action={words.openOne}
      about={name}
    />
  )
}

/** Whose step it is once somebody has said yes. */
function saidYes(
  words: Words["provider"]["today"],
  name: string,
  { offer, missing }: Pick<Person, "offer" | "missing">,
): string {
  if (offer === "unconditional") return words.confirmed(name)
  if (missing === null) return words.accepted(name)
  return missing === 0 ? words.allInPlace(name) : words.checksToCome(name, missing)
}

type Recordings = { readonly slug: string; readonly title: string; readonly waiting: number }

/** Voice answers of one vacancy that wait for somebody to type them. */
export function RecordingsAtWork({ vacancy, path }: { readonly vacancy: Recordings; readonly path: string }) {
  const words = useWords().voice.typing
  const { slug, title, waiting } = vacancy
  return (
    <Line
      title={title}
      text={words.waiting(waiting)}
      href={`${path}/vacancies/${slug}/recordings`}
      action={words.open}
      about={title}
    />
  )
}
