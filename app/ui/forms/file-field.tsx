import type { ReactNode } from "react"
import { describedBy, FieldHint, FieldLabel, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"

type Props = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  /** What the browser offers to choose, such as `audio/*`. What comes is looked at again. */
  readonly accept: string
}

/** One file from whoever fills in the form. */
export function FileField({ name, label, hint, problem, accept }: Props) {
  return (
    <div className={groupClass(problem)}>
      <FieldLabel htmlFor={name}>{label}</FieldLabel>
      <FieldHint id={name}>{hint}</FieldHint>
      <FieldProblem id={name} problem={problem} />
      <input
        className={`govuk-file-upload${problem ? " govuk-file-upload--error" : ""}`}
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  )
}
