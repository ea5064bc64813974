import { hoursBandNames, type JobSearch, partsOf } from "#app/domain/vacancies/search.ts"
import { careValueCodes, supportSettings } from "#app/domain/vacancies/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/**
 * Looking for a job by words, place and what matters. A plain form: its answer is an address that can be
 * kept and passed on. Its further choices stand open where there is room, and where any is in use.
 */
export function JobSearchForm({ search }: { readonly search: JobSearch }) {
  const words = useWords().public.jobs.search
  const named = <T extends string>(codes: readonly T[], names: Readonly<Record<T, string>>) =>
    codes.map((value) => ({ value, label: names[value] }))
  const inUse = partsOf({ ...search, words: "", place: "" }).length
  return (
    <search className="vf-search" aria-label={words.label}>
      <Form method="get" action="/jobs#found">
        <TextField
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={search.words}
          type="search"
        />
        <TextField
          name="place"
          label={words.place}
          hint={words.placeHint}
          value={search.place}
          type="search"
        />
        <SubmitButton>{words.submit}</SubmitButton>
        <details className="govuk-details vf-filters" open={inUse > 0}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {inUse > 0 ? words.filtersInUse(inUse) : words.filters}
            </span>
          </summary>
          <Checkboxes
            name="hours"
            legend={words.hours}
            choices={named(hoursBandNames, words.bands)}
            values={search.hours}
          />
          <Checkboxes
            name="pay"
            legend={words.pay}
            choices={[{ value: "living-wage", label: words.livingWage }]}
            values={search.livingWage ? ["living-wage"] : []}
          />
          <Checkboxes
            name="driving"
            legend={words.driving}
            choices={[{ value: "not-needed", label: words.noDriving }]}
            values={search.noDriving ? ["not-needed"] : []}
          />
          <Checkboxes
            name="setting"
            legend={words.setting}
            choices={named(supportSettings, words.settings)}
            values={search.settings}
          />
          <Checkboxes
            name="value"
            legend={words.values}
            choices={named(careValueCodes, words.valueNames)}
            values={search.values}
          />
          <Button kind="secondary">{words.useFilters}</Button>
        </details>
      </Form>
    </search>
  )
}
