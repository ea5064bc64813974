import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { OfferWait } from "#app/domain/decisions/rules.ts"
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
  readonly stayedAway: boolean
  readonly offersWait: OfferWait | null
}

type Props = {
  readonly choice: ChoiceOfPanel
  /** Where applications are looked at. */
  readonly path: string
  /** What is decided beside it. */
  readonly about: "appoint" | "not-appoint" | "offer"
}

/** The panel's order beside a decision, whose turn it is, and what deciding otherwise asks for. */
export function PanelChoice({ choice, path, about }: Props) {
  const { panelChoice: words, statuses } = useWords().provider
  const next = choice.order.find(({ isNext }) => isNext)
  return (
    <section>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {!choice.ordered && !(choice.stayedAway && about === "not-appoint") && (
        <InsetText>{words.noneYet}</InsetText>
      )}
      {choice.order.length > 0 && (
        <>
          <ol className="govuk-list govuk-list--number">
            {choice.order.map(({ id, name, status, isThis }) => (
              <li key={id}>
                {isThis ? (
                  `${name}, ${words.here}`
                ) : (
                  <a className="govuk-link" href={`${path}/${id}`}>
                    {name}
                  </a>
                )}
                : {statuses[status].toLowerCase()}
              </li>
            ))}
          </ol>
          {about !== "offer" && (
            <p className="govuk-body">
              {next ? (next.isThis ? words.isTurn : words.turn(next.name)) : words.nobodyLeft}
            </p>
          )}
        </>
      )}
      {about === "offer" && choice.offersWait && (
        <WarningText>{words.offersWait[choice.offersWait]}</WarningText>
      )}
      {choice.refused && <WarningText>{words.finalSay}</WarningText>}
      {about !== "offer" && choice.against && !choice.refused && (
        <InsetText>
          <p className="govuk-body">
            {about === "appoint"
              ? words.differs(choice.against)
              : choice.stayedAway
                ? words.differsAway
                : words.differsNo}
          </p>
          <p className="govuk-body">{words.tell}</p>
        </InsetText>
      )}
    </section>
  )
}
