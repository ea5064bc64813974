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
    readonly situation: string
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

/** In the place of `named`, once its writer was told whom the words name. */
export const namesAsked = "asked"

/** What happens on the day, and what everybody is asked. */
export function PlanFields({ typed, chosen, choices, wrong }: Props) {
  const words = useWords().provider.meeting
  const values = wrong?.values.words === undefined ? undefined : wrong.values
  const asTyped = values?.words
  const asked = choices.map(({ versionId, title, situation, ask, forMeeting }) => ({
    value: versionId,
    label: title,
    hint: situation ? `${situation} ${ask}` : ask,
    forMeeting,
  }))
  const written = asked.filter(({ forMeeting }) => forMeeting)
  const others = asked.filter(({ forMeeting }) => !forMeeting)
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
        choices={written.length > 0 ? written : others}
        more={
          written.length > 0 ? { summary: words.moreQuestions(others.length), choices: others } : undefined
        }
        values={values ? ticksOf(values, "questions") : chosen}
        problem={problemOf(wrong?.problems, "questions")}
      />
      <Button name="what" value="save">
        {words.save}
      </Button>
      {values?.named === namesAsked && (
        <>
          <p className="govuk-body">{words.saveNamedText}</p>
          <Button kind="secondary" name="named" value="yes">
            {words.saveNamed}
          </Button>
        </>
      )}
    </Form>
  )
}
