import type { CheckItem, OfferChangeKind } from "#app/domain/decisions/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

/** What became of an offer since it was made. */
export type News = {
  readonly kind: OfferChangeKind
  readonly words: {
    readonly reason: string
    readonly said: string | null
    readonly condition: CheckItem | null
  } | null
}

/** How an offer ended, where it did; null where it stands. */
export function endingOf(news: News | null): "take-back" | "not-meet" | null {
  return news?.kind === "take-back" || news?.kind === "not-meet" ? news.kind : null
}

type Props = { readonly reference: string; readonly news: News; readonly startOn: string }

/** What became of somebody's offer, why, and what they can do if it is not right. */
export function OfferNews({ reference, news, startOn }: Props) {
  const { offerNews: words, checking } = useWords().apply
  const { kind, words: said } = news
  const why = said && (
    <>
      <h2 className="govuk-heading-m">{words.why}</h2>
      <InsetText>
        <Prose text={said.reason} english />
      </InsetText>
    </>
  )
  if (kind === "put-off" || kind === "confirm") {
    const putOff = kind === "put-off"
    return (
      <>
        <h2 className="govuk-heading-m">{putOff ? words.putOffTitle : words.confirmedTitle}</h2>
        <p className="govuk-body">
          {putOff ? words.putOff : words.confirmed} <Time day={startOn} />.
        </p>
        {why}
        {putOff && <Idea picture={["calendar", "phone"]}>{words.putOffStands}</Idea>}
      </>
    )
  }
  return (
    <>
      {said?.condition && (
        <>
          <h2 className="govuk-heading-m">{words.condition}</h2>
          <p className="govuk-body">{checking.items[said.condition]}</p>
        </>
      )}
      {why}
      {said?.said && (
        <>
          <h2 className="govuk-heading-m">{words.said}</h2>
          <InsetText>
            <Prose text={said.said} english />
          </InsetText>
        </>
      )}
      <h2 className="govuk-heading-m">{words.wrongTitle}</h2>
      <Idea picture={["speak", "letter"]}>{words.wrong}</Idea>
      <LinkButton href={`/apply/${reference}/complain`} kind="secondary">
        {words.complain}
      </LinkButton>
      <p className="govuk-body">{words.advice}</p>
    </>
  )
}
