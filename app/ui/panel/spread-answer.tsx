import { accordOf, type Tally } from "#app/domain/panels/rules.ts"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import type { panelPaths } from "#app/ui/panel/paths.ts"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { ScoreSpread } from "#app/ui/panel/score-spread.tsx"

type Props = {
  readonly answer: {
    readonly place: number
    /** Its first words, to know it again by. */
    readonly start: string
    readonly own: number | null
    readonly changes: readonly { readonly before: number; readonly after: number; readonly why: string }[]
    readonly tally: Tally
  }
  /** How many answers there are, where each has a page of its own. */
  readonly of: number | null
  readonly guide: readonly GuideAnchor[]
  readonly position: number
  readonly paths: ReturnType<typeof panelPaths>
}

/** How all scored one answer, with ways to read it again and to change one's own score. */
export function SpreadAnswer({ answer, of, guide, position, paths }: Props) {
  const { spread: words, talk, answer: onIts } = useWords().panel
  const score = useScoreInWords(guide)
  const { place, start, own, changes, tally } = answer
  return (
    <section className="vf-spread-answer" aria-labelledby={`answer-${place}`}>
      <h2 className="govuk-heading-m" id={`answer-${place}`}>
        {of === null ? words.answer(place) : onIts.title(place, of)}
      </h2>
      {start && (
        <p className="govuk-hint" dir="auto">
          “{start}”
        </p>
      )}
      <p className="govuk-body">
        <strong>{own === null ? words.ownNone : words.own(score(own))}</strong>{" "}
        {words.accords[accordOf(tally)]}
      </p>
      {changes.map(({ before, after, why }) => (
        <p className="govuk-body" key={`${before}${after}${why}`}>
          {talk.changed(score(before), score(after))} <q dir="auto">{why}</q>
        </p>
      ))}
      <ScoreSpread label={words.listLabel(place)} anchors={guide} tally={tally} own={own} />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.answer(position, place)}>
          {words.read}
          <span className="govuk-visually-hidden">: {words.answer(place)}</span>
        </a>
      </p>
      {own !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.change(position, place)}>
            {talk.changeLink}
            <span className="govuk-visually-hidden">: {words.answer(place)}</span>
          </a>
        </p>
      )}
    </section>
  )
}
