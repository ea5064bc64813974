import { everything, historyFiltersAsQuery } from "#app/domain/history/filters.ts"
import type { ToldEvent } from "#app/domain/history/told-event.ts"
import type { HistorySort, RecordAsked } from "#app/domain/history/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { HistoryList } from "#app/ui/provider/history-list.tsx"

type Place = {
  readonly provider: string
  /** Left out: everything at the provider. */
  readonly about?: RecordAsked
  readonly sort?: HistorySort
}

/** Where the history of one record is read. */
const historyOf = ({ provider, about, sort }: Place) =>
  `${provider}/history?${historyFiltersAsQuery({ ...everything, about: about ?? null, sort: sort ?? null })}`

/** Leads from a record to its history. */
export function HistoryLink(place: Place) {
  const words = useWords().provider.history
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={historyOf(place)}>
        {words.link}
      </a>
    </p>
  )
}

/** The newest of what happened to one record, on its own page. */
export function LatestHistory({ events, ...place }: Place & { readonly events: readonly ToldEvent[] }) {
  const words = useWords().provider.history
  if (events.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <HistoryList provider={place.provider} events={events} headingLevel={3} />
      <p className="govuk-body">
        <a className="govuk-link" href={historyOf(place)}>
          {words.whole}
        </a>
      </p>
    </>
  )
}
