import type { PanelPart, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly panel: readonly {
    readonly id: string
    readonly title: string
    readonly hidden: boolean
    readonly scores: readonly {
      readonly part: PanelPart
      readonly points: ScorePoints
      readonly note: string
    }[]
  }[]
}

/** What the panel gave and wrote, question by question: by what brings a member there, not by name. */
export function PanelNotes({ panel }: Props) {
  const words = useWords().feedback.write
  const parts = useWords().shared.panelParts
  return panel.map(({ id, title, hidden, scores }) => (
    <section key={id} aria-labelledby={`notes-${id}`}>
      <h2 className="govuk-heading-s" id={`notes-${id}`}>
        {title}
      </h2>
      {hidden && <p className="govuk-body">{words.hidden}</p>}
      {!hidden && scores.length === 0 && <p className="govuk-body">{words.noScores}</p>}
      {scores.length > 0 && (
        <ul className="vf-notes">
          {scores.map(({ part, points, note }, at) => (
            <li key={`${part} ${at}`}>
              {parts[part]} {words.gave(points)}
              {note && (
                <>
                  : <q dir="auto">{note}</q>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  ))
}
