import type { NotOpenedWhy } from "#app/domain/vacancies/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { DateField } from "#app/ui/forms/date-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { dayOf, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

export type OpeningChosen = {
  readonly at: Date
  /** London's clocks show this time once more an hour later. */
  readonly twice: boolean
  readonly yours: boolean
  /** What was looked at is not what stands there now. */
  readonly changed: boolean
  readonly notOpened: NotOpenedWhy | null
}

/** When a draft opens by itself, whether it still will, or that it did not. */
export function OpeningSaid({ opening }: { readonly opening: OpeningChosen }) {
  const words = useWords().provider.opening
  if (opening.notOpened) return <WarningText>{words.notOpened[opening.notOpened]}</WarningText>
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          {words.will} <Time at={opening.at} show="date-time" />.{" "}
          {opening.yours ? words.byYou : words.byOther}
        </p>
        {opening.twice && <p className="govuk-body">{words.twice}</p>}
      </InsetText>
      {opening.changed && <WarningText>{words.changed}</WarningText>}
    </>
  )
}

/** Calls it off. */
export function CancelOpening() {
  const words = useWords().provider.opening
  return (
    <Form>
      <Button kind="secondary" name="what" value="not-by-itself">
        {words.cancel}
      </Button>
    </Form>
  )
}

type Props = {
  readonly seen: string
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

/** Chooses the hour. */
export function ChooseOpening({ seen, typed, problems }: Props) {
  const words = useWords().provider.opening
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.lead}</p>
      <p className="govuk-body">{words.holds}</p>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <DateField
          name="opens"
          legend={words.on}
          value={dayOf(typed, "opens")}
          problem={problemOf(problems, "opens")}
        />
        <TextField
          name="time"
          label={words.time}
          hint={words.timeHint}
          value={textOf(typed, "time")}
          width={5}
          problem={problemOf(problems, "time")}
        />
        <Button kind="secondary" name="what" value="open-later">
          {words.choose}
        </Button>
      </Form>
    </>
  )
}
