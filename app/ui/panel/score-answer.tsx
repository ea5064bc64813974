import { noteLimit } from "#app/domain/panels/forms.ts"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useHere } from "#app/ui/forms/use-here.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { PointsAndNote } from "#app/ui/panel/points-and-note.tsx"

type Props = {
  readonly guide: readonly GuideAnchor[]
  readonly answer: {
    readonly mark: string
    /** Stands for its words as they are read here. */
    readonly read: string
    readonly points: number | null
    readonly note: string
  }
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
  // Typed into another answer's page, they belong to it and not to this one.
  const values = wrong?.values.mark === answer.mark ? wrong.values : undefined
  const typed = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined)
  const problem = (field: string) => problemOf(wrong?.problems, field)
  return (
    <Form action={here}>
      <input type="hidden" name="mark" value={answer.mark} />
      <input type="hidden" name="read" value={answer.read} />
      <PointsAndNote
        onePress={ways.onePress}
        legend={words.how}
        hint={words.howHint}
        guide={guide}
        points={{ kept: answer.points, typed: typed("points") }}
        problem={problem("points")}
        note={{
          label: optional(words.note),
          open: Boolean(problem("note") || answer.note),
          field: (
            <TextArea
              name="note"
              label={optional(words.note)}
              hint={words.noteHint}
              limit={noteLimit}
              rows={3}
              value={typed("note") ?? answer.note}
              problem={problem("note")}
            />
          ),
        }}
        canChange={words.canChange}
        save={ways.fromCheck ? words.saveChange : words.save}
      />
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
