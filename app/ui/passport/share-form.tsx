import { shareLasts } from "#app/domain/credentials/vocabulary.ts"
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf, ticksOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Award = {
  readonly id: string
  readonly award: string
  readonly edition: string
  readonly provider: string
  readonly holderName: string
  readonly status: string
}

type Props = {
  /** The id that the link is to have: one page makes one link. */
  readonly once: string
  readonly awards: readonly Award[]
  readonly wrong: { readonly problems: readonly Problem[]; readonly values: Typed } | undefined
}

/** What to show, for how long, and for whom. All that counts is ticked beforehand. */
export function ShareForm({ once, awards, wrong }: Props) {
  const words = useWords().passport.sharing.choose
  const typed = wrong?.values
  const counting = awards.filter(({ status }) => status === "valid").map(({ id }) => id)
  return (
    <Form>
      <input type="hidden" name="once" value={typed ? textOf(typed, "once") : once} />
      <Checkboxes
        name="awards"
        legend={words.awards}
        hint={words.awardsHint}
        choices={awards.map(({ id, award, edition, provider, holderName, status }) => ({
          value: id,
          label: <bdi>{words.of(award, edition, provider)}</bdi>,
          hint: (
            <>
              <bdi>{words.named(holderName)}</bdi>
              {status === "suspended" && <>. {words.onHold}</>}
            </>
          ),
        }))}
        values={typed ? ticksOf(typed, "awards") : counting}
        problem={problemOf(wrong?.problems, "awards")}
      />
      <Radios
        name="lasts"
        legend={words.lasts}
        hint={words.lastsHint}
        choices={shareLasts.map((value) => ({ value, label: words.lastsChoices[value] }))}
        value={typed ? textOf(typed, "lasts") : "2-weeks"}
        problem={problemOf(wrong?.problems, "lasts")}
      />
      <TextField
        name="saidFor"
        label={words.saidFor}
        hint={words.saidForHint}
        value={typed ? textOf(typed, "saidFor") : ""}
        problem={problemOf(wrong?.problems, "saidFor")}
        autoComplete="off"
      />
      <SubmitButton>{words.make}</SubmitButton>
    </Form>
  )
}
