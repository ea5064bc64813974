import { shownIssuer } from "#app/domain/credentials/given-badge.ts"
import type { Holder } from "#app/domain/credentials/vocabulary.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly badge: {
    readonly worker: string
    readonly title: string
    readonly issuer: string
    readonly issuerName: string
    readonly holder: Holder
    readonly holderName: string | null
    readonly achievedOn: string
    readonly endsOn: string | null
    readonly checkedAt: Date
  }
}

/** What a badge from elsewhere says, and what was found out about it. */
export function BroughtFacts({ badge }: Props) {
  const words = useWords().brought.one
  const { worker, title, issuer, issuerName, holder, holderName, achievedOn, endsOn, checkedAt } = badge
  return (
    <SummaryList
      rows={[
        {
          key: words.real,
          value: (
            <>
              {words.checked} <Time at={checkedAt} show="date-time" />
            </>
          ),
        },
        { key: words.worker, value: <bdi>{worker}</bdi> },
        {
          key: words.holder,
          value: (
            <>
              <bdi>{holderName ?? words.nameless}</bdi>
              <br />
              {words.holders[holder]}
            </>
          ),
        },
        { key: words.award, value: <bdi>{title}</bdi> },
        { key: words.givenBy, value: <bdi>{issuerName}</bdi> },
        { key: words.address, value: <bdi>{shownIssuer(issuer)}</bdi> },
        { key: words.achieved, value: <Time day={achievedOn} /> },
        { key: words.until, value: endsOn ? <Time day={endsOn} /> : words.noEnd },
      ]}
    />
  )
}
