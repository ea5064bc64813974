import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** "I know this person", by one press and without a reason. */
export function KnowThem() {
  const words = useWords().panel.meeting.person
  return (
    <>
      <h2 className="govuk-heading-m">{words.knowTitle}</h2>
      <p className="govuk-body">{words.knowText}</p>
      <Form>
        <Button kind="secondary" name="what" value="know">
          {words.know}
        </Button>
      </Form>
    </>
  )
}
