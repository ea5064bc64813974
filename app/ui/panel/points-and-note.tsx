import { useLocation } from "@remix-run/react"
import type { ReactNode } from "react"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ScoreScale } from "#app/ui/forms/score-scale.tsx"
import { useLanguage } from "#app/ui/language/use-words.ts"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { aloudParts } from "#app/ui/panel/read-to-me.tsx"
import { ScoreButtons } from "#app/ui/panel/score-buttons.tsx"

type Props = {
  /** Each point is a button that saves it; else a point is chosen first, and saved by a second press. */
  readonly onePress: boolean
  readonly legend: string
  readonly hint?: string
  readonly guide: readonly GuideAnchor[]
  /** The point that is kept, and what was chosen on a page that was refused. */
  readonly points: { readonly kept: number | null; readonly typed: string | undefined }
  readonly problem: string | undefined
  readonly note: { readonly field: ReactNode; readonly label: string; readonly open: boolean }
  readonly canChange?: string
  readonly save: string
}

/** The five points, a note and the way on, for answers, practice and people alike. */
export function PointsAndNote(props: Props) {
  const { onePress, legend, hint, guide, points, problem, note, canChange, save } = props
  const { answer: words } = usePanelWords()
  const isEasy = useLanguage() === "easy-read"
  const anchors = guide.map(({ points: score, label, description, easy, picture }) => ({
    score,
    label,
    description: (isEasy && easy) || description,
    picture,
  }))
  if (onePress) {
    return (
      <div className="vf-scoring">
        <Details summary={note.label} open={note.open}>
          {note.field}
        </Details>
        <ScoreButtons legend={legend} anchors={anchors} value={points.kept} />
        {canChange && <p className="govuk-hint vf-below-scale">{canChange}</p>}
        <Presses way="two-presses" text={words.twoPresses} />
      </div>
    )
  }
  return (
    <div className="vf-scoring">
      <ScoreScale
        name="points"
        id={aloudParts.points}
        legend={legend}
        hint={hint}
        anchors={anchors}
        value={points.typed ?? points.kept}
        problem={problem}
      />
      {note.field}
      {canChange && <p className="govuk-hint">{canChange}</p>}
      <Button name="after" value="next">
        {save}
      </Button>
      <Presses way="one-press" before={words.onePressText} text={words.onePress} />
    </div>
  )
}

type PressesProps = {
  readonly way: "one-press" | "two-presses"
  readonly before?: string
  readonly text: string
}

/** The way to fewer presses, or back: kept for every page with five points. */
function Presses({ way, before, text }: PressesProps) {
  const { search } = useLocation()
  return (
    <p className="govuk-body">
      {before && <>{before} </>}
      <a
        className="govuk-link"
        href={`?${new URLSearchParams([...new URLSearchParams(search), ["way", way]])}`}
      >
        {text}
      </a>
    </p>
  )
}
