import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { FaceOf } from "#app/ui/pictures/score-face.tsx"

type Props = {
  readonly score: string
  /** Null where it has none. */
  readonly points: number | null
  readonly start: string
  readonly note: string
  readonly pressedBy?: string | null
  /** It is not what it was when they looked. */
  readonly changed?: boolean
}

/** One's own score of an answer, with the answer's first words to know it again by. */
export function ScoreLine({ score, points, start, note, pressedBy, changed }: Props) {
  const { check: words, supporters } = usePanelWords()
  return (
    <>
      {changed && (
        <p className="govuk-body">
          <strong>{words.changed}</strong>
        </p>
      )}
      <p className="govuk-body vf-own-score">
        {points !== null && <FaceOf points={points} />}
        <strong>{score}</strong>
      </p>
      {start && (
        <p className="govuk-hint" dir="auto">
          “{start}”
        </p>
      )}
      {pressedBy && <p className="govuk-body">{supporters.pressedBy(pressedBy)}</p>}
      {note && <p className="govuk-body vf-prose">{words.note(note)}</p>}
    </>
  )
}
