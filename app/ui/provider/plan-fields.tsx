import { planWordsLimit } from "#app/domain/panels/meeting-forms.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { ticksOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** What was saved; without it, the words everybody may begin with. */
  readonly typed: string | undefined
  readonly chosen: readonly string[]
  readonly choices: readonly {
    readonly versionId: string
    readonly title: string
    readonly ask: string
    readonly forMeeting: boolean
  }[]
  readonly wrong:
    | {
        readonly problems: readonly Problem[]
        readonly values: Readonly<Record<string, string | readonly string[]>>
      }
    | undefined
}

/** What happens on the day, and what everybody is asked. */
export function PlanFields({ typed, chosen, choices, wrong }: Props) {
  const words = useWords().provider.meeting
  const values = wrong?.values.what === "save" ? wrong.values : undefined
  const asTyped = values?.words
  return (
    <Form>
      <TextArea
        name="words"
        label={words.wordsLabel}
        hint={words.wordsHint}
        limit={planWordsLimit}
        rows={8}
        value={typeof asTyped === "string" ? asTyped : (typed ?? words.defaultWords)}
        problem={problemOf(wrong?.problems, "words")}
      />
      <Checkboxes
        name="questions"
        legend={words.questionsLabel}
        hint={words.questionsHint}
        choices={choices.map(({ versionId, title, ask, forMeeting }) => ({
          value: versionId,
          label: title,
          hint: forMeeting ? `${words.forMeeting}. ${ask}` : ask,
        }))}
        values={values ? ticksOf(values, "questions") : chosen}
        problem={problemOf(wrong?.problems, "questions")}
      />
      <Button name="what" value="save">
        {words.save}
      </Button>
    </Form>
  )
}
