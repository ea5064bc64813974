import type { ReactNode } from "react"
import { describedBy, FieldHint, FieldLabel, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly value?: string | null | undefined
  readonly problem?: string | undefined
  readonly rows?: number
  /** How many characters the server takes. Said beforehand; nothing typed is ever cut off. */
  readonly limit?: number
  readonly asHeading?: boolean
}

const grouped = new Intl.NumberFormat("en-GB")

/** Several lines of text. */
export function TextArea({ name, label, hint, value, problem, rows = 8, limit, asHeading }: Props) {
  const words = useWords()
  const limitSaid = limit ? words.shared.forms.upTo(grouped.format(limit)) : undefined
  const wholeHint =
    hint && limitSaid ? (
      <>
        {hint}
        <span className="vf-hint-line">{limitSaid}</span>
      </>
    ) : (
      (hint ?? limitSaid)
    )
  return (
    <div className={groupClass(problem)}>
      <FieldLabel htmlFor={name} asHeading={asHeading}>
        {label}
      </FieldLabel>
      <FieldHint id={name}>{wholeHint}</FieldHint>
      <FieldProblem id={name} problem={problem} />
      <textarea
        className={`govuk-textarea${problem ? " govuk-textarea--error" : ""}`}
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={value ?? ""}
        aria-describedby={describedBy(name, wholeHint, problem)}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  )
}
