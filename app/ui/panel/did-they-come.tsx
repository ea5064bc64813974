import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** Whoever welcomes says whether somebody came; said wrongly, it is said again. */
export function DidTheyCome({ came }: { readonly came: boolean | null }) {
  const words = useWords().panel.meeting.person
  return (
    <>
      <h2 className="govuk-heading-m">{words.cameTitle}</h2>
      {came !== null && (
        <p className="govuk-body">
          {came ? words.cameSaid : words.missedSaid} {words.changeMind}
        </p>
      )}
      <Form>
        <ButtonGroup>
          {came !== true && (
            <Button kind="secondary" name="what" value="came">
              {words.came}
            </Button>
          )}
          {came !== false && (
            <Button kind="secondary" name="what" value="did-not-come">
              {words.missed}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </>
  )
}
