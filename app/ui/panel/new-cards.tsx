import type { NewCardReason } from "#app/domain/panels/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly cards: readonly {
    readonly madeAt: Date
    readonly reason: NewCardReason
    readonly by: readonly string[]
    readonly usedAt: Date | null
  }[]
  /** Whom to tell at the provider. */
  readonly person: string
}

/** The cards that were made for a member since they came in: by whom, why, and whether somebody used them. */
export function NewCards({ cards, person }: Props) {
  const words = useWords().panel.joining.newCards
  if (cards.length === 0) return null
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {cards.map(({ madeAt, reason, by, usedAt }) => (
        <p key={madeAt.toISOString()} className="govuk-body">
          {words.made} <Time at={madeAt} show="date-time" />. {words.by(by)} {words.why[reason]}{" "}
          {usedAt ? (
            <>
              {words.used} <Time at={usedAt} show="date-time" />.
            </>
          ) : (
            words.unused
          )}
        </p>
      ))}
      <p className="govuk-body">{words.notAsked(person)}</p>
    </InsetText>
  )
}
