import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly seen: number
  /** Names in its words that people do not read. */
  readonly leftOut: readonly string[]
}

/** Sends the plan as it was saved, but for names that are shown to nobody. */
export function PlanToSend({ seen, leftOut }: Props) {
  const words = useWords().provider.meeting
  return (
    <>
      <h2 className="govuk-heading-m">{words.sendTitle}</h2>
      <p className="govuk-body">{words.sendText}</p>
      {leftOut.length > 0 && <div className="govuk-inset-text">{words.leftOut(leftOut)}</div>}
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <Button name="what" value="send">
          {words.send}
        </Button>
      </Form>
    </>
  )
}
