import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** "I know this person", by one press and without a reason: of the member or, where somebody supports them, of either. */
export function KnowThem({ supports }: { readonly supports: string | null }) {
  const { meeting, supporters } = useWords().panel
  const words = meeting.person
  return (
    <>
      <h2 className="govuk-heading-m">{words.knowTitle}</h2>
      <p className="govuk-body">{supports === null ? words.knowText : supporters.knows.met(supports)}</p>
      <Form>
        <ButtonGroup>
          <Button kind="secondary" name="what" value="know">
            {supports === null ? words.know : supporters.knows.member(supports)}
          </Button>
          {supports !== null && (
            <Button kind="secondary" name="what" value="supporter-knows">
              {supporters.knows.supporter}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </>
  )
}
