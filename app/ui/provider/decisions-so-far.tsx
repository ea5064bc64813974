import type { DecisionOutcome, HistoryEvent } from "#app/domain/decisions/vocabulary.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly decisions: readonly {
    readonly outcome: DecisionOutcome
    readonly reason: string
    readonly decidedAt: Date
    readonly by: string
  }[]
  readonly reveals: readonly { readonly by: string; readonly at: Date; readonly reason: string }[]
  readonly history: readonly { readonly event: HistoryEvent; readonly at: Date; readonly by: string | null }[]
}

/** What was decided, by whom and why; who looked at who it is; and what happened when. */
export function DecisionsSoFar({ decisions, reveals, history }: Props) {
  const { application: words, outcomes, history: events } = useWords().provider
  return (
    <>
      {decisions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.decisions}</h2>
          {decisions.map(({ outcome, reason, decidedAt, by }) => (
            <section className="vf-answer" key={outcome} aria-label={outcomes[outcome]}>
              <p className="govuk-body">
                <strong>{outcomes[outcome]}</strong>, <Time at={decidedAt} show="date-time" />{" "}
                {words.decidedBy(by)}
              </p>
              {reason && <Prose text={reason} />}
            </section>
          ))}
        </>
      )}
      {reveals.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.looked}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {reveals.map(({ by, at, reason }) => (
              <li key={at.toISOString()}>
                {by}, <Time at={at} show="date-time" />: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {history.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.historyTitle}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {history.map(({ event, at, by }) => (
              <li key={`${event} ${at.toISOString()}`}>
                {events[event]}, <Time at={at} show="date-time" /> {words.decidedBy(by ?? words.byApplicant)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
