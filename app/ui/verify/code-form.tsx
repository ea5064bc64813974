import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly value?: string; readonly problem?: string | undefined }

/** Asks for the code of a certificate. A search, so that its answer has an address of its own. */
export function CodeForm({ value = "", problem }: Props) {
  const words = useWords().public.verify
  return (
    <Form action="/verify" method="get">
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        value={value}
        problem={problem}
        autoComplete="off"
        spellCheck={false}
        width={20}
      />
      <SubmitButton>{words.check}</SubmitButton>
    </Form>
  )
}
