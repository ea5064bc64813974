import {
  type MatrixFilters,
  matrixFiltersAsQuery,
  statesToFind,
} from "#app/domain/training/matrix-filters.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { Select } from "#app/ui/forms/select.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly here: string
  readonly filters: MatrixFilters
  readonly services: readonly { readonly id: string; readonly name: string }[]
  readonly trainings: readonly { readonly code: string; readonly title: string }[]
}

/** Narrows the table; its address can be handed on. */
export function MatrixFilter({ here, filters, services, trainings }: Props) {
  const words = useWords().learning
  return (
    <search className="vf-narrow" aria-label={words.matrix.filters}>
      <Form method="get" action={here}>
        {services.length > 1 && (
          <Select
            name="service"
            label={words.matrix.service}
            value={filters.service ?? ""}
            choices={[
              { value: "", label: words.matrix.everyService },
              ...services.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Select
          name="training"
          label={words.matrix.training}
          value={filters.training ?? ""}
          choices={[
            { value: "", label: words.matrix.everyTraining },
            ...trainings.map(({ code, title }) => ({ value: code, label: title })),
          ]}
        />
        <Select
          name="state"
          label={words.matrix.state}
          value={filters.state ?? ""}
          choices={[
            { value: "", label: words.matrix.everyState },
            ...statesToFind.map((state) => ({ value: state, label: words.states[state] })),
          ]}
        />
        <Button kind="secondary">{words.matrix.show}</Button>
        {matrixFiltersAsQuery(filters) !== "" && (
          <p className="govuk-body">
            <a className="govuk-link" href={here}>
              {words.matrix.clear}
            </a>
          </p>
        )}
      </Form>
    </search>
  )
}
