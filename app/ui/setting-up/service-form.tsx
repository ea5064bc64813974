import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { KindField, NationField } from "#app/ui/setting-up/service-fields.tsx"

type Props = {
  readonly title: string
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
  readonly button: string
  /** The service as it is shown; left out for a new one. */
  readonly seen?: string
}

/** The form that names or changes one service. */
export function ServiceFormFields({ title, typed, problems, button, seen }: Props) {
  const { start, service: words } = useWords().settingUp
  const field = (name: string) => ({ name, value: textOf(typed, name), problem: problemOf(problems, name) })
  return (
    <>
      <ErrorSummary problems={problems} />
      <h1 className="govuk-heading-l">{title}</h1>
      <Form>
        {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
        <TextField {...field("name")} label={start.serviceName} hint={start.serviceNameHint} />
        <TextField {...field("place")} label={start.place} hint={start.placeHint} />
        <KindField field={field("kind")} legend={start.kind} />
        <NationField field={field("nation")} legend={words.nation} hint={words.nationHint} />
        <SubmitButton name="step" value="save">
          {button}
        </SubmitButton>
      </Form>
    </>
  )
}
