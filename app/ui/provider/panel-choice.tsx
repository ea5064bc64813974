import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type ChoiceOfPanel = {
  readonly ordered: boolean
  readonly order: readonly {
    readonly id: string
    readonly name: string
    readonly status: ApplicationStatus
    readonly isNext: boolean
    readonly isThis: boolean
  }[]
  readonly against: string | null
  readonly refused: boolean
}

/** The panel's order beside a decision, whose turn it is, and what deciding otherwise asks for. */
export function PanelChoice({
  choice,
  turnsDown,
}: {
  readonly choice: ChoiceOfPanel
  readonly turnsDown: boolean
}) {
  const { panelChoice: words, statuses } = useWords().provider
  const next = choice.order.find(({ isNext }) => isNext)
  return (
    <section>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {!choice.ordered && <InsetText>{words.noneYet}</InsetText>}
      {choice.order.length > 0 && (
        <>
          <ol className="govuk-list govuk-list--number">
            {choice.order.map(({ id, name, status, isThis }) => (
              <li key={id}>
                {name}
                {isThis && `, ${words.here}`}: {statuses[status].toLowerCase()}
              </li>
            ))}
          </ol>
          <p className="govuk-body">
            {next ? (next.isThis ? words.isTurn : words.turn(next.name)) : words.nobodyLeft}
          </p>
        </>
      )}
      {choice.refused && <WarningText>{words.finalSay}</WarningText>}
      {choice.against && !choice.refused && (
        <InsetText>
          <p className="govuk-body">{turnsDown ? words.differsNo : words.differs(choice.against)}</p>
          <p className="govuk-body">{words.tell}</p>
        </InsetText>
      )}
    </section>
  )
}
