import type { ReactNode } from "react"
import { choiceId } from "#app/ui/forms/choices.tsx"
import { describedBy, FieldHint, FieldLegend, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"

/** One point of the scale, always with words. */
export type RatingPoint = { readonly value: string; readonly label: string }

/** One thing to rate. */
export type RatingRow = {
  readonly name: string
  readonly text: ReactNode
  readonly value?: string | null | undefined
  readonly problem?: string | undefined
}

function Row({ row, points }: { readonly row: RatingRow; readonly points: readonly RatingPoint[] }) {
  return (
    <div className={groupClass(row.problem)}>
      <fieldset
        className="govuk-fieldset vf-rating__row"
        aria-describedby={describedBy(row.name, undefined, row.problem)}
      >
        <legend className="vf-rating__text">{row.text}</legend>
        <FieldProblem id={row.name} problem={row.problem} />
        <div className="vf-rating__points">
          {points.map((point, index) => {
            const id = choiceId(row.name, index)
            return (
              <label className="vf-choice" htmlFor={id} key={point.value}>
                <input
                  className="vf-choice__input"
                  id={id}
                  name={row.name}
                  type="radio"
                  value={point.value}
                  defaultChecked={point.value === row.value}
                />
                <span>{point.label}</span>
              </label>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

type Props = {
  readonly legend: ReactNode
  readonly hint?: ReactNode
  /** For the ids of the hint; the rows carry the fields' names. */
  readonly id: string
  readonly points: readonly RatingPoint[]
  readonly rows: readonly RatingRow[]
  readonly asHeading?: boolean
}

/** "How good is each of these?": one row of big buttons for each option. */
export function RatingGroup({ legend, hint, id, points, rows, asHeading }: Props) {
  return (
    <fieldset className="govuk-fieldset vf-rating" aria-describedby={describedBy(id, hint, undefined)}>
      <FieldLegend asHeading={asHeading}>{legend}</FieldLegend>
      <FieldHint id={id}>{hint}</FieldHint>
      {rows.map((row) => (
        <Row key={row.name} row={row} points={points} />
      ))}
    </fieldset>
  )
}
