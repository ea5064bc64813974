import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** People who draw on support and sit on one of the provider's panels. */
  readonly known: readonly { readonly personId: string; readonly name: string }[]
  readonly problems: readonly Problem[] | undefined
  readonly typed: Typed | undefined
}

/** Two ways to ask somebody to rate: somebody known from a panel, or somebody new. */
export function AskToRate({ known, problems, typed }: Props) {
  const words = useWords().provider.bank.raters
  const field = (name: "name" | "email") => ({
    name,
    value: textOf(typed ?? {}, name),
    problem: problemOf(problems, name),
  })
  return (
    <>
      {known.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.askKnown}</h2>
          <p className="govuk-body">{words.askKnownText}</p>
          {known.map(({ personId, name }) => (
            <Form key={personId}>
              <input type="hidden" name="person" value={personId} />
              <input type="hidden" name="name" value={name} />
              <Button kind="secondary" name="step" value="known">
                {words.askThis(name)}
              </Button>
            </Form>
          ))}
        </>
      )}
      <h2 className="govuk-heading-m">{words.askNew}</h2>
      <Form>
        <TextField {...field("name")} label={words.askNewName} />
        <TextField {...field("email")} label={words.askNewEmail} hint={words.askNewEmailHint} type="email" />
        <Button name="step" value="new">
          {words.ask}
        </Button>
      </Form>
    </>
  )
}
