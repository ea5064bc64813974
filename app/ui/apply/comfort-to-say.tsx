import { comfortLimit } from "#app/domain/panels/meeting-forms.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly comfort: string
  readonly wrong:
    | {
        readonly problems: readonly Problem[]
        readonly values: Readonly<Record<string, string | readonly string[]>>
      }
    | undefined
}

/** What would make it comfortable, for the people they meet to know; to be changed and taken back. */
export function ComfortToSay({ comfort, wrong }: Props) {
  const words = useWords().apply.beforeWeMeet
  const typed = wrong?.values.words
  return (
    <>
      <h2 className="govuk-heading-m">{words.comfortTitle}</h2>
      <Idea picture={["team", "fair", "choose"]}>{words.comfortText}</Idea>
      <Form>
        <TextArea
          name="words"
          label={words.comfortLabel}
          hint={words.comfortHint}
          limit={comfortLimit}
          rows={4}
          value={typeof typed === "string" ? typed : comfort}
          problem={problemOf(wrong?.problems, "words")}
        />
        {comfort && <p className="govuk-hint">{words.comfortGone}</p>}
        <Button>{comfort ? words.comfortChange : words.comfortKeep}</Button>
      </Form>
    </>
  )
}
