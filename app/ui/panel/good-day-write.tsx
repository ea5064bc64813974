import { goodDayLimit } from "#app/domain/panels/forms.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly typed: Typed; readonly problems: readonly Problem[] | undefined }

/** A good day in one's own words, and the name to show with it. Nothing is public yet. */
export function GoodDayWrite({ typed, problems }: Props) {
  const words = useWords().panel.goodDay
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.public}</p>
      <p className="govuk-body">{words.yours}</p>
      <Form>
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={textOf(typed, "words")}
          problem={problemOf(problems, "words")}
          limit={goodDayLimit}
        />
        <Details
          summary={words.easyTitle}
          open={textOf(typed, "easyRead") !== "" || problemOf(problems, "easyRead") !== undefined}
        >
          <TextArea
            name="easyRead"
            label={words.easyWords}
            hint={words.easyHint}
            value={textOf(typed, "easyRead")}
            problem={problemOf(problems, "easyRead")}
            limit={goodDayLimit}
          />
        </Details>
        <TextField
          name="shownAs"
          label={words.name}
          hint={words.nameHint}
          value={textOf(typed, "shownAs")}
          problem={problemOf(problems, "shownAs")}
        />
        <Button name="step" value="look">
          {words.look}
        </Button>
      </Form>
    </>
  )
}
