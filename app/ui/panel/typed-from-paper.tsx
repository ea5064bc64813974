import type { TypedState } from "#app/domain/panels/paper-rules.ts"
import type { CannotScoreReason, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Sheet = {
  readonly id: string
  readonly number: number
  readonly question: string
  readonly points: number | null
  readonly cannotReason: CannotScoreReason | null
  readonly note: string
  readonly on: Date
  readonly by: readonly string[]
  readonly state: TypedState
}

/** Each sheet of a member's paper as it was typed, with the press that says it is not what they wrote. */
export function TypedFromPaper({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const { asTyped: words, cannotReasons } = useWords().panel.paper
  return sheets.map(({ id, number, question, points, cannotReason, note, on, by, state }) => (
    <section key={id} aria-labelledby={`sheet-${id}`}>
      <h2 className="govuk-heading-m" id={`sheet-${id}`}>
        {words.sheet(number)}
      </h2>
      <p className="govuk-body">{question}</p>
      <p className="govuk-body">
        <strong>
          {points === null
            ? words.cannot(cannotReason ? cannotReasons[cannotReason] : "")
            : words.points(points as ScorePoints)}
        </strong>
      </p>
      {note !== "" && (
        <p className="govuk-body">
          {words.note} “{note}”
        </p>
      )}
      <p className="govuk-hint">
        {words.typedOn(by[0] ?? "", by[1] ?? "")} <Time at={on} show="date-time" />.
      </p>
      <Judged state={state} />
      {(state === "can-be-taken-back" || state === "counts") && (
        <>
          {cannotReason === "knows-person" && (
            <Form>
              <p className="govuk-body">
                {words.knows} {words.knowsThen}
              </p>
              <input type="hidden" name="sheet" value={id} />
              <Button name="said" value="knows">
                {words.knowsPress}
                <VisuallyHidden> {words.pressWhich(number)}</VisuallyHidden>
              </Button>
            </Form>
          )}
          <Form>
            <input type="hidden" name="sheet" value={id} />
            <Button kind="secondary" name="said" value="not-mine">
              {words.press}
              <VisuallyHidden> {words.pressWhich(number)}</VisuallyHidden>
            </Button>
          </Form>
        </>
      )}
    </section>
  ))
}

/** What the press does, or did. */
function Judged({ state }: { readonly state: TypedState }) {
  const words = useWords().panel.paper.asTyped
  if (state === "can-be-taken-back") return <p className="govuk-body">{words.whatThen}</p>
  if (state === "counts") return <p className="govuk-body">{words.counts}</p>
  const said = { "taken-back": words.takenBack, disowned: words.disowned, "said-known": words.known }
  return <InsetText>{said[state]}</InsetText>
}
