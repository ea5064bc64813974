import type { ReactNode } from "react"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { ChoiceGroup, choiceId } from "#app/ui/forms/choices.tsx"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"
import { FaceOf, useFaces } from "#app/ui/pictures/score-face.tsx"

/** One anchor of a scoring guide. */
export type ScoreAnchor = {
  readonly score: number
  /** Two or three words: "Very good". */
  readonly label: string
  /** What an answer with this score shows. */
  readonly description: string
  /** Beside the description, for who likes pictures. */
  readonly picture?: PictureName | undefined
}

type Props = {
  readonly name: string
  readonly legend: ReactNode
  readonly anchors: readonly ScoreAnchor[]
  readonly value?: number | string | null | undefined
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  readonly asHeading?: boolean
  /** To be found by, such as by what reads it aloud. */
  readonly id?: string
}

/** A score for one answer: each point with its number, its words and what it means; its face for who likes pictures. */
export function ScoreScale({ name, legend, anchors, value, hint, problem, asHeading, id: scaleId }: Props) {
  const faces = useFaces()
  const chosen = value === null || value === undefined ? undefined : String(value)
  return (
    <ChoiceGroup name={name} legend={legend} hint={hint} problem={problem} asHeading={asHeading}>
      <div className={faces ? "vf-scale vf-scale--faces" : "vf-scale"} id={scaleId}>
        {anchors.map((anchor, index) => {
          const id = choiceId(name, index)
          return (
            <div className="vf-scale__item" key={anchor.score}>
              <input
                className="vf-choice__input"
                id={id}
                name={name}
                type="radio"
                value={anchor.score}
                defaultChecked={String(anchor.score) === chosen}
                aria-describedby={`${id}-meaning`}
              />
              <FaceOf points={anchor.score} />
              <label className="vf-scale__label" htmlFor={id} data-say="">
                <span className="vf-scale__number">{anchor.score}</span> {anchor.label}
              </label>
              <div className="vf-scale__meaning vf-pictured">
                {faces && anchor.picture && <EasyPicture name={anchor.picture} />}
                <p id={`${id}-meaning`} data-say="">
                  {anchor.description}
                </p>
              </div>
            </div>
          )
        })}
      </div>
    </ChoiceGroup>
  )
}
