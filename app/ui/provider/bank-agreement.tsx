import { agreementBand } from "#app/domain/scenarios/bank-rules.ts"
import { leastAgreement } from "#app/domain/scenarios/vocabulary.ts"
import { Details } from "#app/ui/components/details.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type Agreement = {
  readonly alpha: number | null
  readonly alphaLow: number | null
  readonly alphaHigh: number | null
}

const twoPlaces = (value: number) => value.toFixed(2)

/** How far those who rated agree: what that means first, the numbers for whoever wants them. */
export function Agreed({ agreement: { alpha, alphaLow, alphaHigh } }: { readonly agreement: Agreement }) {
  const { page, bands } = useWords().provider.bank
  const { agreement: words } = page
  const band = agreementBand(alpha)
  const interval = alphaLow !== null && alphaHigh !== null ? { low: alphaLow, high: alphaHigh } : null
  const mightBeLess = alpha !== null && alpha >= leastAgreement && interval && interval.low < leastAgreement
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{bands[band]}.</strong> {words.means[band]}
        {mightBeLess && ` ${words.unsure}`}
      </p>
      {alpha !== null && (
        <Details summary={words.numbers}>
          <p className="govuk-body">
            {interval
              ? words.between(twoPlaces(alpha), twoPlaces(interval.low), twoPlaces(interval.high))
              : words.only(twoPlaces(alpha))}
          </p>
          <p className="govuk-body">{words.scale}</p>
          <p className="govuk-body">{words.bounds}</p>
          <p className="govuk-hint">{words.how}</p>
        </Details>
      )}
    </InsetText>
  )
}
