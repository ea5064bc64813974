import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly score: string
  readonly start: string
  readonly note: string
  readonly pressedBy?: string | null
}

/** One's own score of an answer, with the answer's first words to know it again by. */
export function ScoreLine({ score, start, note, pressedBy }: Props) {
  const { check: words, supporters } = useWords().panel
  return (
    <>
      <p className="govuk-body">
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
