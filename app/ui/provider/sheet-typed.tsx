import type { OnSheet, SheetState } from "#app/domain/panels/paper-rules.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly sheet: {
    readonly state: SheetState
    readonly typed: Pick<OnSheet, "cannotReason" | "note" | "done"> & { readonly points: number | null }
    readonly seen: string
  }
  readonly path: string
}

/** What was typed from a sheet; with the way to confirm it for whoever did not type it. */
export function SheetTyped({ sheet: { state, typed, seen }, path }: Props) {
  const words = useWords().provider.paper
  const { points, cannotReason, note, done } = typed
  const why = cannotReason ? `${words.none}. ${words.cannotReasons[cannotReason]}.` : ""
  return (
    <>
      {state === "to-confirm" && <p className="govuk-body-l">{words.confirmLead}</p>}
      <SummaryList
        rows={[
          { key: words.keyScore, value: points === null ? why : words.points(points) },
          { key: words.keyNote, value: note || words.emptyNote },
          { key: words.keyDone, value: done ? words.ticked : words.notTicked },
        ]}
      />
      {state === "to-confirm" && (
        <Form action={`${path}?confirm=1`}>
          <input type="hidden" name="seen" value={seen} />
          <Button>{words.yes}</Button>
        </Form>
      )}
      {state !== "confirmed" && state !== "disowned" && (
        <LinkButton kind="secondary" href={`${path}?correct=1`}>
          {words.correct}
        </LinkButton>
      )}
    </>
  )
}
