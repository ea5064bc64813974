import type { CannotCome } from "#app/kernel/meeting-pace.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly times: readonly {
    readonly id: string
    readonly startsAt: Date
    readonly cannot: readonly CannotCome[]
  }[]
  readonly href: string
}

/** The times to come, and whom of the panel each does not suit. */
export function TimesThatFit({ times, href }: Props) {
  const words = useWords().provider.meeting
  return (
    <>
      <h2 className="govuk-heading-m">{words.timesTitle}</h2>
      {times.length === 0 ? (
        <p className="govuk-body">{words.timesNone}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
          {times.map(({ id, startsAt, cannot }) => (
            <li key={id}>
              <Time at={startsAt} show="date-time" />
              {". "}
              {cannot.length === 0
                ? words.suits
                : words.cannot(cannot.map(({ name, why }) => words.why[why](name)).join(", "))}
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {words.timesLink}
        </a>
      </p>
    </>
  )
}
