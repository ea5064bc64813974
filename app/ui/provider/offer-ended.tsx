import type { CheckItem, OfferChangeKind } from "#app/domain/decisions/vocabulary.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { whyEndedId } from "#app/ui/provider/history-list.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Change = {
  readonly kind: OfferChangeKind
  readonly at: Date
  readonly words: {
    readonly reason: string
    readonly said: string | null
    readonly condition: CheckItem | null
  } | null
}

/** Why an offer ended, for who decides; nothing while it stands. */
export function OfferEnded({ changes }: { readonly changes: readonly Change[] }) {
  const { history: words, offerLater, checks } = useWords().provider
  const end = changes.find(({ kind }) => kind === "take-back" || kind === "not-meet")
  if (!end?.words) return null
  const { reason, said, condition } = end.words
  return (
    <section aria-labelledby={whyEndedId}>
      <h2 className="govuk-heading-m" id={whyEndedId}>
        {words.whyEnded}
      </h2>
      <SummaryList
        rows={[
          {
            key: offerLater.end.titles[end.kind === "not-meet" ? "not-meet" : "take-back"],
            value: <Time at={end.at} show="date-time" />,
          },
          ...(condition ? [{ key: words.condition, value: checks.items[condition].title }] : []),
          { key: words.reason, value: <Prose text={reason} /> },
          ...(said ? [{ key: words.said, value: <Prose text={said} /> }] : []),
        ]}
      />
    </section>
  )
}
