import type { DecisionOutcome } from "#app/domain/decisions/vocabulary.ts"
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
}

/** What was decided, by whom and why; and who looked at who it is. */
export function DecisionsSoFar({ decisions, reveals }: Props) {
  const { application: words, outcomes } = useWords().provider
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
    </>
  )
}
