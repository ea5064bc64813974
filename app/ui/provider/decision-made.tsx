import type { DecisionOutcome } from "#app/domain/decisions/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly decision: {
    readonly outcome: DecisionOutcome
    readonly reason: string
    readonly decidedAt: Date
    readonly by: string
  }
}

/** The decision that somebody made already, for whoever comes to make it. */
export function DecisionMade({ decision }: Props) {
  const { application: words, decide, outcomes } = useWords().provider
  const { outcome, reason, decidedAt, by } = decision
  return (
    <InsetText>
      <p className="govuk-body">
        {decide.decidedAlready} <strong>{outcomes[outcome]}</strong>, <Time at={decidedAt} show="date-time" />{" "}
        {words.decidedBy(by)}
      </p>
      {reason && <Prose text={reason} />}
    </InsetText>
  )
}
