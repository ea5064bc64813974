import { noteLimit } from "#app/domain/panels/forms.ts"
import { meetingCannotReasons } from "#app/domain/panels/meeting-forms.ts"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useHere } from "#app/ui/forms/use-here.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PointsAndNote } from "#app/ui/panel/points-and-note.tsx"

type Props = {
  readonly guide: readonly GuideAnchor[]
  readonly onePress: boolean
  readonly score: {
    readonly points: number | null
    readonly cannot: string | null
    readonly note: string
  }
  readonly wrong:
    | {
        readonly problems: readonly Problem[]
        readonly values: Readonly<Record<string, string | readonly string[]>>
      }
    | undefined
}

/** The five points for what somebody said, a note, "I cannot score this" and a rest: each keeps what is there. */
export function ScoreMeeting({ guide, onePress, score, wrong }: Props) {
  const { question: words } = useWords().panel.meeting
  const { optional } = useWords().shared.forms
  const { needBreak, wantToStop } = useWords().shared.panelMenu
  const here = useHere()
  const typed = (name: string) => {
    const value = wrong?.values[name]
    return typeof value === "string" ? value : undefined
  }
  const problem = (field: string) => problemOf(wrong?.problems, field)
  return (
    <Form action={here}>
      <PointsAndNote
        onePress={onePress}
        legend={words.how}
        guide={guide}
        points={{ kept: score.points, typed: typed("points") }}
        problem={problem("points")}
        note={{
          label: optional(words.note),
          open: Boolean(problem("note") || score.note),
          field: (
            <TextArea
              name="note"
              label={optional(words.note)}
              hint={words.noteHint}
              limit={noteLimit}
              rows={3}
              value={typed("note") ?? score.note}
              problem={problem("note")}
            />
          ),
        }}
        save={words.save}
      />
      <Details summary={words.cannotTitle} open={score.cannot !== null}>
        <p className="govuk-body" id="cannot-why">
          {words.cannotWhy}
        </p>
        <div className="vf-cannot">
          {meetingCannotReasons.map((reason) => (
            <Button key={reason} kind="secondary" name="cannot" value={reason}>
              {words.cannotReasons[reason]}
            </Button>
          ))}
        </div>
      </Details>
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
