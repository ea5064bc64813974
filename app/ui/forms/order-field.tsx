import type { ReactNode } from "react"
import { FieldHint, FieldLegend, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"

export type OrderRow = {
  readonly id: string
  readonly text: ReactNode
  /** The same in letters only, to name its buttons with. */
  readonly said: string
  /** Where its language is not the page's. */
  readonly lang: "en" | undefined
}

type Props = {
  /** Name of the field that holds the ids, parted by commas. */
  readonly name: string
  readonly legend: ReactNode
  readonly hint: ReactNode
  readonly problem: string | undefined
  /** As they stand now, first the first. */
  readonly rows: readonly OrderRow[]
  /** The value of the button that moves one of them. */
  readonly moveValueOf: (step: "up" | "down", id: string) => string
  /** Which of them has just been moved. */
  readonly moved: string | null
  readonly words: {
    readonly up: string
    readonly down: string
    readonly drag: string
    readonly first: string
    readonly last: string
    /** `{place}` and `{of}` stand for numbers: a script fills them in, too. */
    readonly place: string
    readonly movedTo: string
  }
}

const filled = (text: string, place: number, of: number) =>
  text.replace("{place}", String(place)).replace("{of}", String(of))

/**
 * Things to put in order. Each has a button up and a button down that send the form; with script
 * (app/islands/ordering.ts) they move at once, and can be dragged as well.
 */
export function OrderField({ name, legend, hint, problem, rows, moveValueOf, moved, words }: Props) {
  const of = rows.length
  return (
    <div className={groupClass(problem)}>
      <fieldset className="govuk-fieldset" aria-describedby={problem ? `${name}-error` : `${name}-hint`}>
        <FieldLegend>{legend}</FieldLegend>
        <FieldHint id={name}>{hint}</FieldHint>
        <FieldProblem id={name} problem={problem} />
        <p className="vf-order__end">{words.first}</p>
        <ol
          className="vf-order"
          id={name}
          data-order=""
          data-place={words.place}
          data-moved={words.movedTo}
          data-drag={words.drag}
        >
          {rows.map(({ id, text, said, lang }, index) => (
            <li className="vf-order__item" id={`option-${id}`} key={id} data-option={id} tabIndex={-1}>
              <span className="vf-order__place" data-order-place="">
                {filled(words.place, index + 1, of)}
              </span>
              <div className="vf-order__text">{text}</div>
              {moved === id && <p className="vf-order__moved">{filled(words.movedTo, index + 1, of)}</p>}
              <div className="vf-order__steps">
                {(["up", "down"] as const).map((step) => (
                  <button
                    className="govuk-button govuk-button--secondary vf-order__step"
                    key={step}
                    type="submit"
                    name="move"
                    value={moveValueOf(step, id)}
                    data-step={step}
                    disabled={step === "up" ? index === 0 : index === of - 1}
                  >
                    {words[step]}
                    <span className="govuk-visually-hidden" lang={lang}>
                      : {said}
                    </span>
                  </button>
                ))}
              </div>
            </li>
          ))}
        </ol>
        <p className="vf-order__end">{words.last}</p>
        <p className="govuk-visually-hidden" aria-live="polite" data-order-said="" />
        <input type="hidden" name={name} value={rows.map(({ id }) => id).join(",")} data-order-value="" />
      </fieldset>
    </div>
  )
}
