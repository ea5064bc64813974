import {
  everything,
  type HistoryFilters,
  historyFiltersAsQuery,
  isNarrowed,
  recordAsText,
} from "#app/domain/history/filters.ts"
import type { Named } from "#app/domain/history/told-event.ts"
import type { HistorySort } from "#app/domain/history/vocabulary.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { Select } from "#app/ui/forms/select.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Person = { readonly id: string; readonly name: string; readonly onPanel: boolean }

type Props = {
  /** The address of the history, without what it is filtered by. */
  readonly here: string
  readonly filters: HistoryFilters
  readonly people: readonly Person[]
  readonly sorts: readonly HistorySort[]
}

/** Narrows a history by who, what and when; its address can be handed on. */
export function HistoryFilterForm({ here, filters, people, sorts }: Props) {
  const words = useWords().provider.history
  return (
    <search className="vf-narrow vf-history-filters" aria-label={words.filters}>
      <Form method="get" action={here}>
        {filters.about && <input type="hidden" name="about" value={recordAsText(filters.about)} />}
        <Select
          name="who"
          label={words.who}
          value={filters.who ?? ""}
          choices={[
            { value: "", label: words.anybody },
            ...people.map(({ id, name, onPanel }) => ({
              value: id,
              label: onPanel ? words.onPanel(name) : name,
            })),
          ]}
        />
        <Select
          name="sort"
          label={words.sort}
          value={filters.sort ?? ""}
          choices={[
            { value: "", label: words.anything },
            ...sorts.map((sort) => ({ value: sort, label: words.sorts[sort] })),
          ]}
        />
        <TextField name="from" type="date" label={words.from} value={filters.from} />
        <TextField name="to" type="date" label={words.to} value={filters.to} />
        <Button kind="secondary">{words.show}</Button>
      </Form>
    </search>
  )
}

type ShownProps = Omit<Props, "sorts"> & { readonly record: Named | null }

/** Says what a history is narrowed by, and leads out of it. */
export function WhatIsShown({ here, filters, people, record }: ShownProps) {
  const words = useWords().provider.history
  const { who, sort, from, to, about } = filters
  const day = (text: string) => dayInWords(new Date(`${text}T12:00:00Z`), "en")
  const parts = [
    who && words.byWhom(people.find(({ id }) => id === who)?.name ?? words.somebodyElse),
    sort && words.bySort(words.sorts[sort]),
    from && words.since(day(from)),
    to && words.until(day(to)),
  ].filter((part): part is string => Boolean(part))
  return (
    <>
      {record && (
        <p className="govuk-body">
          {words.of(words.named(record))}{" "}
          <a className="govuk-link" href={`${here}?${historyFiltersAsQuery({ ...filters, about: null })}`}>
            {words.ofAll}
          </a>
        </p>
      )}
      {isNarrowed(filters) && (
        <p className="govuk-body">
          {words.narrowed(parts)}{" "}
          <a className="govuk-link" href={`${here}?${historyFiltersAsQuery({ ...everything, about })}`}>
            {words.clear}
          </a>
        </p>
      )}
    </>
  )
}
