import type { ReactNode } from "react"
import { Details } from "#app/ui/components/details.tsx"
import { type Choice, ChoiceGroup, choiceId } from "#app/ui/forms/choices.tsx"
import { FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"

type BoxProps = {
  readonly id: string
  readonly name: string
  readonly choice: Choice
  readonly checked: boolean
  readonly describedById?: string | undefined
}

function Box({ id, name, choice, checked, describedById }: BoxProps) {
  const described = [describedById, choice.hint ? `${id}-item-hint` : undefined].filter(Boolean).join(" ")
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={described || undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
          {choice.hint}
        </div>
      )}
    </div>
  )
}

type Props = {
  readonly name: string
  readonly legend: ReactNode
  readonly choices: readonly Choice[]
  readonly values?: readonly string[] | undefined
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  readonly asHeading?: boolean
  /** More of the same that few look for, folded away while none of them is ticked. */
  readonly more?: { readonly summary: string; readonly choices: readonly Choice[] } | undefined
}

/** Any of a few. */
export function Checkboxes({ name, legend, choices, values = [], hint, problem, asHeading, more }: Props) {
  const isTicked = ({ value }: Choice) => values.includes(value)
  const boxes = (some: readonly Choice[], from: number) => (
    <div className="govuk-checkboxes">
      {some.map((choice, index) => (
        <Box
          key={choice.value}
          id={choiceId(name, from + index)}
          name={name}
          choice={choice}
          checked={isTicked(choice)}
        />
      ))}
    </div>
  )
  return (
    <ChoiceGroup name={name} legend={legend} hint={hint} problem={problem} asHeading={asHeading}>
      {boxes(choices, 0)}
      {more && more.choices.length > 0 && (
        <Details summary={more.summary} open={more.choices.some(isTicked)}>
          {boxes(more.choices, choices.length)}
        </Details>
      )}
    </ChoiceGroup>
  )
}

type SingleProps = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly value?: string
  readonly checked?: boolean
  readonly problem?: string | undefined
}

/** One yes-box on its own, for "I agree". Sent as `on` when ticked and not at all when not. */
export function Checkbox({ name, label, hint, value = "on", checked = false, problem }: SingleProps) {
  return (
    <div className={groupClass(problem)}>
      <FieldProblem id={name} problem={problem} />
      <div className="govuk-checkboxes">
        <Box
          id={name}
          name={name}
          choice={{ value, label, hint }}
          checked={checked}
          describedById={problem ? `${name}-error` : undefined}
        />
      </div>
    </div>
  )
}
