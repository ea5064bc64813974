import { noteLimit } from "#app/domain/panels/forms.ts"
import { noScore } from "#app/domain/panels/paper-forms.ts"
import type { OnSheet } from "#app/domain/panels/paper-rules.ts"
import { cannotScoreReasons, scorePoints } from "#app/domain/panels/vocabulary.ts"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly action: string
  readonly lead: string
  /** What stands there now; null for a sheet that nobody typed. */
  readonly typed: { readonly [Key in keyof OnSheet]: unknown } | null
  readonly wrong:
    | {
        readonly problems: readonly Problem[]
        readonly values: Readonly<Record<string, string | readonly string[]>>
      }
    | undefined
}

/** What stands on a sheet, to be typed as it stands. */
export function TypeSheet({ action, lead, typed, wrong }: Props) {
  const words = useWords().provider.paper
  const before = typed && {
    points: typed.points === null ? noScore : String(typed.points),
    cannotReason: typed.cannotReason === null ? "" : String(typed.cannotReason),
    note: String(typed.note),
    done: typed.done ? "on" : "",
  }
  const value = (name: "points" | "cannotReason" | "note" | "done") => {
    const sent = wrong?.values[name]
    return wrong && Object.keys(wrong.values).length > 0
      ? typeof sent === "string"
        ? sent
        : ""
      : (before?.[name] ?? "")
  }
  const problem = (name: string) => problemOf(wrong?.problems, name)
  return (
    <>
      <p className="govuk-body-l">{lead}</p>
      <Form action={action}>
        <Radios
          name="points"
          legend={words.score}
          choices={[
            ...scorePoints.map((points) => ({ value: String(points), label: words.points(points) })),
            { value: noScore, label: words.none },
          ]}
          value={value("points")}
          problem={problem("points")}
        />
        <Radios
          name="cannotReason"
          legend={words.why}
          choices={cannotScoreReasons.map((reason) => ({
            value: reason,
            label: words.cannotReasons[reason],
          }))}
          value={value("cannotReason")}
          problem={problem("cannotReason")}
        />
        <TextArea
          name="note"
          label={words.note}
          rows={3}
          limit={noteLimit}
          value={value("note")}
          problem={problem("note")}
        />
        <Checkbox name="done" label={words.done} checked={value("done") === "on"} />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </>
  )
}
