import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { GoodDayAsRead } from "#app/ui/panel/good-day-as-read.tsx"

type Props = { readonly typed: Typed; readonly problems: readonly Problem[] }

/** One's words as others will read them, what yes means, and the one question of how that was understood. */
export function GoodDayLook({ typed, problems }: Props) {
  const words = useWords().panel.goodDay
  const { understoodChoices } = words
  const read = useLanguage() === "easy-read" ? "easy-read" : "in-writing"
  const shownAs = textOf(typed, "shownAs").trim()
  const easyRead = textOf(typed, "easyRead").trim()
  return (
    <>
      <h1 className="govuk-heading-l">{words.lookTitle}</h1>
      <GoodDayAsRead voice={{ words: textOf(typed, "words"), easyRead, shownAs: shownAs || null }} />
      <h2 className="govuk-heading-m">{words.meansTitle}</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {words.means.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Form>
        <input type="hidden" name="words" value={textOf(typed, "words")} />
        <input type="hidden" name="easyRead" value={easyRead} />
        <input type="hidden" name="shownAs" value={shownAs} />
        <Radios
          name="understood"
          legend={words.understood}
          value={textOf(typed, "understood")}
          problem={problemOf(problems, "understood")}
          choices={[
            { value: read, label: understoodChoices.read },
            { value: "read-aloud", label: understoodChoices["read-aloud"] },
            { value: "told-in-person", label: understoodChoices["told-in-person"] },
          ]}
        />
        <div className="govuk-button-group">
          <Button name="step" value="agree">
            {words.agree}
          </Button>
          <Button name="step" value="mend" kind="secondary">
            {words.mend}
          </Button>
        </div>
      </Form>
    </>
  )
}
