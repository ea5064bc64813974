import type { ScoreAnchor } from "#app/ui/forms/score-scale.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly legend: string
  readonly anchors: readonly ScoreAnchor[]
  readonly value: number | null
}

/** The scale for whom two presses are one too many: each point is a button that saves it. */
export function ScoreButtons({ legend, anchors, value }: Props) {
  const words = useWords().panel.answer
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">{legend}</legend>
      <p className="govuk-hint">{words.onePressNow}</p>
      <div className="vf-scale">
        {anchors.map((anchor) => (
          <button
            className={`vf-score-button${anchor.score === value ? " vf-score-button--now" : ""}`}
            key={anchor.score}
            name="points"
            value={anchor.score}
            type="submit"
          >
            <span className="vf-scale__label">
              <span className="vf-scale__number">{anchor.score}</span> {anchor.label}
            </span>
            <span className="vf-scale__meaning">{anchor.description}</span>
            {anchor.score === value && <span className="vf-score-button__state">{words.nowIs}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
