import { Button } from "#app/ui/components/button.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Rater = { readonly id: string; readonly called: string; readonly done: boolean }

/** Who was asked to rate, and who is done; what they said is nobody's to see yet. */
export function RaterTable({ raters }: { readonly raters: readonly Rater[] }) {
  const words = useWords().provider.bank.raters
  if (raters.length === 0) return <p className="govuk-body">{words.nobody}</p>
  return (
    <Table
      caption={words.asked}
      columns={[{ label: words.name }, { label: words.stands }]}
      rows={raters.map((rater) => ({
        id: rater.id,
        cells: [rater.called, rater.done ? words.done : <NotDone key={rater.id} rater={rater} />],
      }))}
    />
  )
}

function NotDone({ rater }: { readonly rater: Rater }) {
  const words = useWords().provider.bank.raters
  return (
    <Form>
      <p className="govuk-body">{words.open}</p>
      <input type="hidden" name="rater" value={rater.id} />
      <Button kind="secondary" name="step" value="again">
        {words.newCard}
        <VisuallyHidden> {words.newCardFor(rater.called)}</VisuallyHidden>
      </Button>{" "}
      <Button kind="quiet" name="step" value="take-back">
        {words.takeBack}
        <VisuallyHidden> {words.takeBackFrom(rater.called)}</VisuallyHidden>
      </Button>
    </Form>
  )
}
