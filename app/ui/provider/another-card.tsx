import { type NewCardReason, newCardReasons } from "#app/domain/panels/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Radios } from "#app/ui/forms/radios.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly name: string
  readonly card: {
    /** A second colleague confirms it. */
    readonly second: boolean
    /** Asked for, and not made yet. */
    readonly asked: { readonly reason: NewCardReason; readonly at: Date; readonly byYou: boolean } | null
  }
}

/** What another card takes for a member who has come in before: why, and where there is one, a second colleague. */
export function AnotherCard({ name, card: { second, asked } }: Props) {
  const words = useWords().provider.card.another
  return (
    <>
      <InsetText>
        <p className="govuk-body">{words.known(name)}</p>
        <p className="govuk-body">{second ? words.two : words.one}</p>
      </InsetText>
      {asked ? (
        <p className="govuk-body">
          {asked.byYou ? words.askedByYou : words.asked} <Time at={asked.at} show="date-time" />:{" "}
          {words.reasons[asked.reason]}. {!asked.byYou && words.confirm(name)}
        </p>
      ) : (
        <Radios
          name="reason"
          legend={words.why}
          choices={newCardReasons.map((value) => ({ value, label: words.reasons[value] }))}
        />
      )}
    </>
  )
}
