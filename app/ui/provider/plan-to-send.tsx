import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** Sends the plan as it was saved. */
export function PlanToSend({ seen }: { readonly seen: number }) {
  const words = useWords().provider.meeting
  return (
    <>
      <h2 className="govuk-heading-m">{words.sendTitle}</h2>
      <p className="govuk-body">{words.sendText}</p>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <Button name="what" value="send">
          {words.send}
        </Button>
      </Form>
    </>
  )
}
