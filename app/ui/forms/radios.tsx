import type { ReactNode } from "react"
import { type Choice, ChoiceGroup, choiceId } from "#app/ui/forms/choices.tsx"

type Props = {
  readonly name: string
  readonly legend: ReactNode
  readonly choices: readonly Choice[]
  readonly value?: string | null | undefined
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  readonly asHeading?: boolean
  /** Side by side where there is room: for two short answers. */
  readonly inline?: boolean
}

/** One of a few. */
export function Radios({ name, legend, choices, value, hint, problem, asHeading, inline }: Props) {
  return (
    <ChoiceGroup name={name} legend={legend} hint={hint} problem={problem} asHeading={asHeading}>
      <div className={inline ? "govuk-radios govuk-radios--inline" : "govuk-radios"}>
        {choices.map((choice, index) => {
          const id = choiceId(name, index)
          return (
            <div className="govuk-radios__item" key={choice.value}>
              <input
                className="govuk-radios__input"
                id={id}
                name={name}
                type="radio"
                value={choice.value}
                defaultChecked={choice.value === value}
                aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {choice.label}
              </label>
              {choice.hint && (
                <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
                  {choice.hint}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </ChoiceGroup>
  )
}
