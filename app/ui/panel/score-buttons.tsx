import type { ScoreAnchor } from "#app/ui/forms/score-scale.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { aloudParts } from "#app/ui/panel/read-to-me.tsx"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"
import { FaceOf, useFaces } from "#app/ui/pictures/score-face.tsx"

type Props = {
  readonly legend: string
  readonly anchors: readonly ScoreAnchor[]
  readonly value: number | null
}

/** The scale for whom two presses are one too many: each point is a button that saves it. */
export function ScoreButtons({ legend, anchors, value }: Props) {
  const words = usePanelWords().answer
  const faces = useFaces()
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">{legend}</legend>
      <p className="govuk-hint">{words.onePressNow}</p>
      <div className={faces ? "vf-scale vf-scale--faces" : "vf-scale"} id={aloudParts.points}>
        {anchors.map((anchor) => (
          <button
            className={`vf-score-button${anchor.score === value ? " vf-score-button--now" : ""}`}
            key={anchor.score}
            name="points"
            value={anchor.score}
            type="submit"
          >
            <FaceOf points={anchor.score} />
            <span className="vf-scale__label" data-say="">
              <span className="vf-scale__number">{anchor.score}</span> {anchor.label}
            </span>
            <span className="vf-scale__meaning vf-pictured">
              {faces && anchor.picture && <EasyPicture name={anchor.picture} />}
              <span data-say="">{anchor.description}</span>
            </span>
            {anchor.score === value && <span className="vf-score-button__state">{words.nowIs}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
