import type { AccreditationStatus, AppealOutcome } from "#app/domain/training/vocabulary.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type Became = {
  readonly to: AccreditationStatus
  readonly reason: string
  readonly by: string | null
  readonly at: Date
  readonly appeal: {
    readonly words: string
    readonly madeAt: Date
    readonly outcome: AppealOutcome | null
    readonly answer: string | null
    readonly by: string | null
    readonly answeredAt: Date | null
  } | null
}

/** What became of an accreditation, step by step: each with who, when and why, and what was asked and answered. */
export function WhatBecame({ changes }: { readonly changes: readonly Became[] }) {
  const words = useWords().accreditation
  const { history } = words
  return (
    <ol className="govuk-list vf-became">
      {changes.map(({ to, reason, by, at, appeal }) => (
        <li className="vf-answer" key={at.toISOString()}>
          <p className="govuk-body">
            <strong>{words.became[to]}</strong>, <Time at={at} show="date-time" /> {by && history.by(by)}
          </p>
          <Prose text={reason} />
          {appeal && (
            <>
              <p className="govuk-body">
                <strong>{history.asked}</strong>, <Time at={appeal.madeAt} show="date-time" />
              </p>
              <Prose text={appeal.words} />
              {appeal.outcome && appeal.answeredAt ? (
                <>
                  <p className="govuk-body">
                    <strong>{history.outcomes[appeal.outcome]}</strong>,{" "}
                    <Time at={appeal.answeredAt} show="date-time" /> {appeal.by && history.by(appeal.by)}
                  </p>
                  {/* The answer that lets it stand again is the reason of the next step. */}
                  {appeal.outcome === "kept" && <Prose text={appeal.answer ?? ""} />}
                </>
              ) : (
                <p className="govuk-body">{history.waits}</p>
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
