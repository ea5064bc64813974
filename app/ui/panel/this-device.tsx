import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** The device stays known until its user says otherwise; here they say it. */
export function ThisDevice() {
  const words = useWords().panel.joining.device
  return (
    <section aria-labelledby="this-device">
      <h2 className="govuk-heading-m" id="this-device">
        {words.title}
      </h2>
      <p className="govuk-body">{words.text}</p>
      <p className="govuk-body">{words.shared}</p>
      <Form action="/sign-out">
        <Button kind="secondary">{words.forget}</Button>
      </Form>
      <p className="govuk-hint">{words.back}</p>
    </section>
  )
}
