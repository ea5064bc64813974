import type { ReactNode } from "react"
import { describedBy, FieldHint, FieldLegend, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"

/** One thing to choose. */
export type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** Ids of the choices of one field: the first is the field's name, so that the summary's link lands on it. */
export function choiceId(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`
}

type GroupProps = {
  readonly name: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  readonly asHeading?: boolean | undefined
  readonly children: ReactNode
}

/** The fieldset around choices: question, hint and problem, in that order. */
export function ChoiceGroup({ name, legend, hint, problem, asHeading, children }: GroupProps) {
  return (
    <div className={groupClass(problem)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, problem)}>
        <FieldLegend asHeading={asHeading}>{legend}</FieldLegend>
        <FieldHint id={name}>{hint}</FieldHint>
        <FieldProblem id={name} problem={problem} />
        {children}
      </fieldset>
    </div>
  )
}
