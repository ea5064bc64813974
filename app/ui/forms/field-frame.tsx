import type { ReactNode } from "react"
import { useWords } from "#app/ui/language/use-words.ts"

/** `aria-describedby` of a field: its hint and its problem, whichever are there. */
export function describedBy(id: string, hint: ReactNode, problem: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : "", problem ? `${id}-error` : ""].filter(Boolean)
  return ids.length > 0 ? ids.join(" ") : undefined
}

/** What is wrong, beside the field. */
export function FieldProblem({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  const words = useWords()
  if (!problem) return null
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">{words.shared.forms.problemPrefix} </span>
      {problem}
    </p>
  )
}

export function FieldHint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  if (!children) return null
  return (
    <div id={`${id}-hint`} className="govuk-hint">
      {children}
    </div>
  )
}

export function groupClass(problem: string | undefined): string {
  return problem ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"
}

type LabelProps = {
  readonly htmlFor: string
  readonly children: ReactNode
  /** `true` when the label is the page's one heading. */
  readonly asHeading?: boolean | undefined
}

/** A field's label; as the page's heading when the page asks one thing only. */
export function FieldLabel({ htmlFor, children, asHeading }: LabelProps) {
  if (!asHeading) {
    return (
      <label className="govuk-label govuk-label--s" htmlFor={htmlFor}>
        {children}
      </label>
    )
  }
  return (
    <h1 className="govuk-label-wrapper">
      <label className="govuk-label govuk-label--l" htmlFor={htmlFor}>
        {children}
      </label>
    </h1>
  )
}

type LegendProps = { readonly children: ReactNode; readonly asHeading?: boolean | undefined }

/** A fieldset's legend; as the page's heading when the page asks one thing only. */
export function FieldLegend({ children, asHeading }: LegendProps) {
  if (!asHeading)
    return <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{children}</legend>
  return (
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--l">
      <h1 className="govuk-fieldset__heading">{children}</h1>
    </legend>
  )
}
