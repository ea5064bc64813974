import type { ReactNode } from "react"
import { describedBy, FieldHint, FieldLabel, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"

type Props = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly value?: string | null | undefined
  readonly problem?: string | undefined
  readonly type?: "text" | "email" | "tel" | "search" | "date"
  /** How much is expected, in characters; the field is drawn about that wide. */
  readonly width?: 2 | 4 | 5 | 10 | 20
  readonly prefix?: string
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel"
  readonly autoComplete?: string
  readonly spellCheck?: boolean
  readonly asHeading?: boolean
}

/** One line of text. */
export function TextField(props: Props) {
  const { name, label, hint, value, problem, type = "text", width, prefix, asHeading } = props
  const widthClass = width ? ` govuk-input--width-${width}` : ""
  const input = (
    <input
      className={`govuk-input${problem ? " govuk-input--error" : ""}${widthClass}`}
      id={name}
      name={name}
      type={type}
      dir={type === "text" || type === "search" ? "auto" : undefined}
      defaultValue={value ?? ""}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      spellCheck={props.spellCheck}
      aria-describedby={describedBy(name, hint, problem)}
      aria-invalid={problem ? true : undefined}
    />
  )
  return (
    <div className={groupClass(problem)}>
      <FieldLabel htmlFor={name} asHeading={asHeading}>
        {label}
      </FieldLabel>
      <FieldHint id={name}>{hint}</FieldHint>
      <FieldProblem id={name} problem={problem} />
      {prefix ? (
        <div className="govuk-input__wrapper">
          <div className="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
          {input}
        </div>
      ) : (
        input
      )}
    </div>
  )
}
