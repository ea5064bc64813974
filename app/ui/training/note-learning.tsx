import { evidenceLimit, learningReasonLimit } from "#app/domain/training/learning-rules.ts"
import { Details } from "#app/ui/components/details.tsx"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { DateField } from "#app/ui/forms/date-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { dayOf, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Shared = {
  readonly name: string
  readonly typed: Typed
  readonly problem: (field: string) => string | undefined
}

type NoteProps = Shared & {
  /** The evidence that the requirement asks for. */
  readonly wanted: string
  /** Whoever notes it may say, too, that they saw it. */
  readonly maySee: boolean
  /** Something is noted already. */
  readonly again: boolean
}

/** What somebody completed, for whoever notes it. */
export function NoteLearning({ name, wanted, maySee, again, typed, problem }: NoteProps) {
  const words = useWords().learning.record.note
  const form = (
    <Form>
      <input type="hidden" name="what" value="note" />
      <DateField
        name="completed"
        legend={words.on}
        value={dayOf(typed, "completed")}
        problem={problem("completed")}
      />
      <TextField
        name="taught"
        label={words.taught}
        value={textOf(typed, "taught")}
        problem={problem("taught")}
      />
      <TextArea
        name="evidence"
        label={words.evidence}
        hint={words.evidenceHint(wanted)}
        rows={2}
        limit={evidenceLimit}
        value={textOf(typed, "evidence")}
        problem={problem("evidence")}
      />
      {maySee && (
        <Checkbox
          name="seen"
          label={words.seen}
          hint={words.seenHint}
          checked={textOf(typed, "seen") === "on"}
        />
      )}
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
  if (again) {
    return (
      <Details summary={words.again(name)} open={textOf(typed, "what") === "note"}>
        {form}
      </Details>
    )
  }
  return (
    <section aria-labelledby="note">
      <h2 className="govuk-heading-m" id="note">
        {words.first(name)}
      </h2>
      {form}
    </section>
  )
}

type ChooseProps = Shared & {
  readonly title: string
  readonly others: readonly string[]
  /** Another one is chosen now. */
  readonly taken: boolean
}

/** Of training of which a worker has exactly one: this one, and why. */
export function ChooseLearning({ name, title, others, taken, typed, problem }: ChooseProps) {
  const words = useWords().learning.record.choose
  return (
    <section aria-labelledby="choose">
      <h2 className="govuk-heading-m" id="choose">
        {words.title(title)}
      </h2>
      <p className="govuk-body">
        {words.what(name, others.join(", "))} {taken && words.other}
      </p>
      <Form>
        <input type="hidden" name="what" value="choose" />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          limit={learningReasonLimit}
          value={textOf(typed, "reason")}
          problem={problem("reason")}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </section>
  )
}
