import { noteLimit } from "#app/domain/panels/forms.ts"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { ScoreScale } from "#app/ui/forms/score-scale.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useHere } from "#app/ui/forms/use-here.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { aloudParts } from "#app/ui/panel/read-to-me.tsx"
import { ScoreButtons } from "#app/ui/panel/score-buttons.tsx"

type Props = {
  readonly guide: readonly GuideAnchor[]
  readonly answer: { readonly mark: string; readonly points: number | null; readonly note: string }
  readonly ways: { readonly fromCheck: boolean; readonly onePress: boolean }
  readonly wrong:
    | {
        readonly problems: readonly Problem[]
        readonly values: Readonly<Record<string, string | readonly string[]>>
      }
    | undefined
}

/** The scale, a note and the way on. A rest is part of the form, so that what was chosen is saved by it too. */
export function ScoreAnswer({ guide, answer, ways, wrong }: Props) {
  const { answer: words } = usePanelWords()
  const { optional } = useWords().shared.forms
  const { needBreak, wantToStop } = useWords().shared.panelMenu
  const here = useHere()
  const isEasy = useLanguage() === "easy-read"
  const anchors = guide.map(({ points, label, description, easy, picture }) => ({
    score: points,
    label,
    description: (isEasy && easy) || description,
    picture,
  }))
  // Typed into another answer's page, they belong to it and not to this one.
  const values = wrong?.values.mark === answer.mark ? wrong.values : undefined
  const typed = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined)
  const problem = (field: string) => problemOf(wrong?.problems, field)
  const note = (
    <TextArea
      name="note"
      label={optional(words.note)}
      hint={words.noteHint}
      limit={noteLimit}
      rows={3}
      value={typed("note") ?? answer.note}
      problem={problem("note")}
    />
  )
  return (
    <Form action={here}>
      <input type="hidden" name="mark" value={answer.mark} />
      {ways.onePress ? (
        <div className="vf-scoring">
          <Details summary={optional(words.note)} open={Boolean(problem("note") || answer.note)}>
            {note}
          </Details>
          <ScoreButtons legend={words.how} anchors={anchors} value={answer.points} />
          <p className="govuk-hint vf-below-scale">{words.canChange}</p>
          <p className="govuk-body">
            <a className="govuk-link" href="?">
              {words.twoPresses}
            </a>
          </p>
        </div>
      ) : (
        <div className="vf-scoring">
          <ScoreScale
            name="points"
            id={aloudParts.points}
            legend={words.how}
            hint={words.howHint}
            anchors={anchors}
            value={typed("points") ?? answer.points}
            problem={problem("points")}
          />
          {note}
          <p className="govuk-hint">{words.canChange}</p>
          <Button name="after" value="next">
            {ways.fromCheck ? words.saveChange : words.save}
          </Button>
          {!ways.fromCheck && (
            <p className="govuk-body">
              {words.onePressText}{" "}
              <a className="govuk-link" href="?way=one-press">
                {words.onePress}
              </a>
            </p>
          )}
        </div>
      )}
      <div className="vf-rest">
        <Button kind="secondary" name="after" value="break">
          {needBreak}
        </Button>
        <Button kind="secondary" name="after" value="stop">
          {wantToStop}
        </Button>
      </div>
    </Form>
  )
}
