import type { ReactNode } from "react"
import { ChoiceGroup } from "#app/ui/forms/choices.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** A day as typed: three pieces of text, kept as they are until they make a day. */
export type TypedDay = { readonly day?: string; readonly month?: string; readonly year?: string }

type Props = {
  /** The pieces are sent as `<name>-day`, `<name>-month` and `<name>-year`. */
  readonly name: string
  readonly legend: ReactNode
  readonly value?: TypedDay | undefined
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  readonly asHeading?: boolean
}

/** A day, typed as three numbers. */
export function DateField({ name, legend, value, hint, problem, asHeading }: Props) {
  const words = useWords().shared.forms
  const parts = [
    { part: "day", label: words.day, width: 2 },
    { part: "month", label: words.month, width: 2 },
    { part: "year", label: words.year, width: 4 },
  ] as const
  return (
    <ChoiceGroup
      name={name}
      legend={legend}
      hint={hint ?? words.dateHint}
      problem={problem}
      asHeading={asHeading}
    >
      <div className="govuk-date-input">
        {parts.map(({ part, label, width }, index) => {
          const id = index === 0 ? name : `${name}-${part}`
          return (
            <div className="govuk-date-input__item" key={part}>
              <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                {label}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}${problem ? " govuk-input--error" : ""}`}
                id={id}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                defaultValue={value?.[part] ?? ""}
                aria-invalid={problem ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </ChoiceGroup>
  )
}
