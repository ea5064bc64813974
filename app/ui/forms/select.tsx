import type { ReactNode } from "react"
import { describedBy, FieldHint, FieldLabel, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"

type Props = {
  readonly name: string
  readonly label: ReactNode
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly value?: string | null | undefined
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  readonly asHeading?: boolean
}

/** One of many. For a few, `Radios` is easier. */
export function Select({ name, label, choices, value, hint, problem, asHeading }: Props) {
  return (
    <div className={groupClass(problem)}>
      <FieldLabel htmlFor={name} asHeading={asHeading}>
        {label}
      </FieldLabel>
      <FieldHint id={name}>{hint}</FieldHint>
      <FieldProblem id={name} problem={problem} />
      <select
        className={`govuk-select${problem ? " govuk-select--error" : ""}`}
        id={name}
        name={name}
        defaultValue={value ?? undefined}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? true : undefined}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
