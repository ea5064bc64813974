import type { AdjustmentState } from "#app/domain/applications/adjusting.ts"
import type { AdjustmentPurpose } from "#app/domain/applications/vocabulary.ts"
import { ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type HelpAsked = {
  readonly applicationId: string
  readonly purpose: AdjustmentPurpose
  readonly reference: string
  readonly job: string
  readonly what: string | null
  readonly state: AdjustmentState
  readonly askedAt: Date
}

const tones = { asked: "calm", delivered: "plain", confirmed: "good", "not-yet": "attention" } as const

/** What somebody asked for, by their reference; with what to do about it. */
export function HelpToSeeTo({ help, path }: { readonly help: HelpAsked; readonly path: string }) {
  const { help: words, messages } = useWords().provider
  const { applicationId, purpose, state } = help
  const called = messages.about(help.reference.replaceAll("-", " "))
  const id = `${purpose}-${applicationId}`
  return (
    <section className="vf-asked" aria-labelledby={id}>
      <p className="govuk-body">
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </p>
      <h2 className="govuk-heading-m" id={id}>
        {called}
      </h2>
      <p className="govuk-hint">
        {help.job}. {words.purposes[purpose]}. {words.asked} <Time at={help.askedAt} />.
      </p>
      <Prose text={help.what ?? words.noWords} />
      <ButtonGroup>
        {state !== "delivered" && (
          <LinkButton href={`${path}/help/${applicationId}/${purpose}`}>
            {state === "not-yet" ? words.again : words.see}
            <VisuallyHidden> {called}</VisuallyHidden>
          </LinkButton>
        )}
        <LinkButton href={`${path}/applications/${applicationId}/messages`} kind="secondary">
          {words.write}
          <VisuallyHidden> {called}</VisuallyHidden>
        </LinkButton>
      </ButtonGroup>
    </section>
  )
}
