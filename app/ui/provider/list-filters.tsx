import {
  type ApplicationFilters,
  filtersAsQuery,
  waitingDays,
} from "#app/domain/decisions/application-filters.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { Select } from "#app/ui/forms/select.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** Where the search is shown: the list or the board. */
  readonly here: string
  readonly filters: ApplicationFilters
}

/** Narrows a list by words and by how long people wait; its address can be handed on. */
export function ListFilters({ here, filters }: Props) {
  const words = useWords().provider.lists
  const searched = filters.words !== "" || filters.days !== null
  return (
    <search className="vf-narrow" aria-label={words.filters}>
      <Form method="get" action={here}>
        <input type="hidden" name="show" value={filters.group} />
        <TextField
          name="words"
          type="search"
          label={words.words}
          hint={words.wordsHint}
          value={filters.words}
          spellCheck={false}
        />
        <Select
          name="days"
          label={words.waiting}
          value={String(filters.days ?? "")}
          choices={[
            { value: "", label: words.anyTime },
            ...waitingDays.map((days) => ({ value: String(days), label: words.daysAgo(days) })),
          ]}
        />
        <Button kind="secondary">{words.show}</Button>
        {searched && (
          <p className="govuk-body">
            <a
              className="govuk-link"
              href={`${here}?${filtersAsQuery({ ...filters, days: null, words: "" })}`}
            >
              {words.clear}
            </a>
          </p>
        )}
      </Form>
    </search>
  )
}
