import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly score: string; readonly start: string; readonly note: string }

/** One's own score of an answer, with the answer's first words to know it again by. */
export function ScoreLine({ score, start, note }: Props) {
  const words = useWords().panel.check
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
      {note && <p className="govuk-body vf-prose">{words.note(note)}</p>}
    </>
  )
}
