import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { KindField, NationField } from "#app/ui/setting-up/service-fields.tsx"

type Props = {
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

/** The form that a provider is signed up on. Its last box is there once another one has the same name. */
export function StartFields({ typed, problems }: Props) {
  const words = useWords().settingUp.start
  const field = (name: string) => ({ name, value: textOf(typed, name), problem: problemOf(problems, name) })
  const sameName = problemOf(problems, "another")
  return (
    <Form action="/start">
      <h2 className="govuk-heading-m">{words.parts.provider}</h2>
      <TextField
        {...field("providerName")}
        autoComplete="organization"
        spellCheck={false}
        label={words.providerName}
        hint={words.providerNameHint}
      />
      <NationField field={field("nation")} legend={words.nation} />
      <h2 className="govuk-heading-m">{words.parts.service}</h2>
      <p className="govuk-body">{words.parts.serviceText}</p>
      <TextField {...field("serviceName")} label={words.serviceName} hint={words.serviceNameHint} />
      <TextField
        {...field("place")}
        autoComplete="address-level2"
        label={words.place}
        hint={words.placeHint}
      />
      <KindField field={field("kind")} legend={words.kind} />
      <h2 className="govuk-heading-m">{words.parts.you}</h2>
      <TextField {...field("personName")} autoComplete="name" spellCheck={false} label={words.personName} />
      <TextField
        {...field("email")}
        type="email"
        autoComplete="email"
        spellCheck={false}
        label={words.email}
        hint={words.emailHint}
      />
      <h2 className="govuk-heading-m">{words.parts.contact}</h2>
      <p className="govuk-body">{words.parts.contactText}</p>
      <TextField
        {...field("contactName")}
        spellCheck={false}
        label={words.contactName}
        hint={words.contactNameHint}
      />
      <TextField {...field("contactPhone")} type="tel" width={20} label={words.contactPhone} />
      {(sameName || textOf(typed, "another") === "on") && (
        <Checkbox
          name="another"
          label={words.another}
          checked={textOf(typed, "another") === "on"}
          problem={sameName}
        />
      )}
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}
