import type { AdjustmentState } from "#app/domain/applications/adjusting.ts"
import type { AdjustmentPurpose } from "#app/domain/applications/vocabulary.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly reference: string
  readonly purpose: AdjustmentPurpose
  readonly asked: { readonly what: string | null; readonly state: AdjustmentState } | null
  readonly mayAsk: boolean
}

const tones = { asked: "calm", delivered: "attention", confirmed: "good", "not-yet": "attention" } as const

/** One purpose: what was asked for, how it stands, and the question whether it happened. */
export function AskedAdjustment({ reference, purpose, asked, mayAsk }: Props) {
  const words = useWords().apply.asked
  const { title } = words.purposes[purpose]
  if (!asked && !mayAsk) return null
  return (
    <section className="vf-asked" aria-labelledby={purpose}>
      <h2 className="govuk-heading-m" id={purpose}>
        {title}
      </h2>
      {!asked && <p className="govuk-body">{words.nothing}</p>}
      {asked && (
        <>
          <Prose text={asked.what ?? words.noWords} />
          <p className="govuk-body">
            <Tag tone={tones[asked.state]}>{words.states[asked.state]}</Tag> {words.about[asked.state]}
            {asked.state === "delivered" && (
              <>
                {" "}
                <a className="govuk-link" href={`/apply/${reference}/messages`}>
                  {words.messages}
                </a>
              </>
            )}
          </p>
          {(asked.state === "delivered" || asked.state === "not-yet") && (
            <Happened purpose={purpose} title={title} again={asked.state === "not-yet"} />
          )}
        </>
      )}
      {mayAsk && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/apply/${reference}/adjustments/ask/${purpose}`}>
            {asked ? words.change : words.ask}
            <VisuallyHidden> {title}</VisuallyHidden>
          </a>
        </p>
      )}
    </section>
  )
}

type HappenedProps = {
  readonly purpose: AdjustmentPurpose
  readonly title: string
  /** They said "not yet" before; only the yes is left to say. */
  readonly again: boolean
}

function Happened({ purpose, title, again }: HappenedProps) {
  const words = useWords().apply.asked
  return (
    <Form>
      <input type="hidden" name="purpose" value={purpose} />
      <p className="govuk-body">
        <strong>{words.question}</strong>
      </p>
      <ButtonGroup>
        <Button name="happened" value="yes" kind={again ? "secondary" : "primary"}>
          {words.yes}
          <VisuallyHidden> {title}</VisuallyHidden>
        </Button>
        {!again && (
          <Button name="happened" value="not-yet" kind="secondary">
            {words.notYet}
            <VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        )}
      </ButtonGroup>
    </Form>
  )
}
