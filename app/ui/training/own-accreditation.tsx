import type { AccreditationStatus } from "#app/domain/training/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { StandsAs } from "#app/ui/training/stands-as.tsx"
import { type Became, WhatBecame } from "#app/ui/training/what-became.tsx"

type Props = {
  readonly accreditation: {
    readonly id: string
    readonly award: string
    readonly provider: string
    readonly status: AccreditationStatus
    readonly changes: readonly Became[]
    readonly mayAsk: boolean
  }
}

/** What became of something that a worker holds, for the worker. */
export function OwnAccreditation({ accreditation }: Props) {
  const { id, award, provider, status, changes, mayAsk } = accreditation
  const words = useWords()
  return (
    <article className="vf-owned" aria-labelledby={`accreditation-${id}`}>
      <StandsAs status={status} />
      <h3 className="govuk-heading-m" id={`accreditation-${id}`}>
        {award}, <bdi>{provider}</bdi>
      </h3>
      <WhatBecame changes={changes} />
      {mayAsk && (
        <LinkButton href={`/passport/accreditations/${id}/ask`}>{words.accreditation.ask.link}</LinkButton>
      )}
    </article>
  )
}
