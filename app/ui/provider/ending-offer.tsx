import { offerWordsLimit } from "#app/domain/decisions/offer-moves.ts"
import { type CheckItem, checkItems, type OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Ending = { readonly name: string; readonly event: "take-back" | "not-meet"; readonly typed: Typed }

type Props = Ending & {
  readonly status: OfferStatus
  /** What is checked for the role: what a condition can be about. */
  readonly items: readonly CheckItem[]
  /** Whether the panel is told why. */
  readonly tellsPanel: boolean
  readonly problems: readonly Problem[]
}

/** What the law says of ending an offer, and why it ends: as the applicant reads it and, where due, the panel. */
export function EndingForm({ name, event, status, items, tellsPanel, typed, problems }: Props) {
  const { offerLater, checks, panelChoice } = useWords().provider
  const words = offerLater.end
  const area = (field: string) => ({
    name: field,
    value: textOf(typed, field),
    problem: problemOf(problems, field),
    rows: 4,
    limit: offerWordsLimit,
  })
  const law =
    event === "not-meet"
      ? words.law.conditions
      : status === "made" || status === "unconditional"
        ? words.law[status]
        : words.law.accepted
  return (
    <>
      <h1 className="govuk-heading-l">{words.titles[event]}</h1>
      <p className="govuk-body-l">{words.leads[event](name)}</p>
      <WarningText>{law}</WarningText>
      {event === "not-meet" && <InsetText>{words.hearFirst}</InsetText>}
      <Form>
        {event === "not-meet" && (
          <Radios
            name="condition"
            legend={words.condition}
            choices={items.map((value) => ({ value, label: checks.items[value].title }))}
            value={textOf(typed, "condition")}
            problem={problemOf(problems, "condition")}
          />
        )}
        <TextArea {...area("reason")} label={offerLater.reason} hint={offerLater.reasonHint} />
        {event === "not-meet" && (
          <>
            <TextArea {...area("said")} label={words.said} hint={words.saidHint} />
            <p className="govuk-body">{words.panelNotTold}</p>
          </>
        )}
        {tellsPanel && (
          <>
            <h2 className="govuk-heading-m">{words.panelTitle}</h2>
            <p className="govuk-body">{words.panel}</p>
            <TextArea {...area("explanation")} label={words.panelReason} hint={panelChoice.explanationHint} />
            <TextArea {...area("easy")} label={panelChoice.easy} hint={panelChoice.easyHint} />
          </>
        )}
        <SubmitButton name="press" value="check">
          {words.check}
        </SubmitButton>
      </Form>
    </>
  )
}

const kept = ["reason", "said", "condition", "explanation", "easy"] as const

/** What the applicant will read, once more before the offer ends. */
export function ReadOnceMore({ name, event, typed }: Ending) {
  const { offerLater, checks } = useWords().provider
  const words = offerLater.end
  const condition = checkItems.find((item) => item === textOf(typed, "condition"))
  const said = textOf(typed, "said")
  return (
    <>
      <h1 className="govuk-heading-l">{words.sure}</h1>
      <p className="govuk-body-l">{words.sureText(name)}</p>
      {condition && <p className="govuk-body">{checks.items[condition].title}</p>}
      <div className="vf-answer">
        <Prose text={textOf(typed, "reason")} />
      </div>
      {said !== "" && (
        <>
          <h2 className="govuk-heading-m">{words.said}</h2>
          <div className="vf-answer">
            <Prose text={said} />
          </div>
        </>
      )}
      <Form>
        {kept
          .filter((field) => textOf(typed, field) !== "")
          .map((field) => (
            <input key={field} type="hidden" name={field} value={textOf(typed, field)} />
          ))}
        <ButtonGroup>
          <Button kind="warning" name="press" value="end">
            {words.press[event]}
          </Button>
          <Button kind="secondary" name="press" value="change">
            {words.change}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}
