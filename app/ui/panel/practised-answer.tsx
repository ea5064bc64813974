import type { Accord, Tally } from "#app/domain/panels/rules.ts"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { ScoreSpread } from "#app/ui/panel/score-spread.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly guide: readonly GuideAnchor[]
  readonly sample: {
    readonly place: number
    readonly body: string
    readonly easy: string | null
    readonly points: number | null
    readonly tally: Tally
    readonly accord: Accord
    readonly notes: readonly string[]
    readonly author: { readonly points: number | null; readonly why: string } | null
  }
}

/** A sample answer after practice: what everybody gave, what its author would give, and why. */
export function PractisedAnswer({ guide, sample }: Props) {
  const { practice, spread } = useWords().panel
  const words = practice.spread
  const score = useScoreInWords(guide)
  const isEasy = useLanguage() === "easy-read"
  const { place, body, easy, points, tally, accord, notes, author } = sample
  return (
    <section className="vf-spread-answer" aria-labelledby={`answer-${place}`}>
      <h2 className="govuk-heading-m" id={`answer-${place}`}>
        {practice.check.answer(place)}
      </h2>
      <Prose text={(isEasy && easy) || body} />
      {points !== null && <p className="govuk-body">{words.own(score(points))}</p>}
      <p className="govuk-body">{spread.accords[accord]}</p>
      <ScoreSpread label={spread.listLabel(place)} anchors={guide} tally={tally} own={points} />
      {notes.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.notes}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {author && (
        <p className="govuk-body">
          {author.points === null ? words.authorNone : words.author(score(author.points))} {author.why}
        </p>
      )}
    </section>
  )
}
