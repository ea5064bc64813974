import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** One press for "this tells me who wrote it". */
export function TellsWho({ action, mark }: { readonly action: string; readonly mark: string }) {
  const words = useWords().panel.tellsWho
  return (
    <section aria-labelledby="tells-who">
      <h2 className="govuk-heading-s" id="tells-who">
        {words.title}
      </h2>
      <p className="govuk-body">{words.hint}</p>
      <Form action={action}>
        <input type="hidden" name="mark" value={mark} />
        <Button kind="secondary">{words.press}</Button>
      </Form>
    </section>
  )
}
