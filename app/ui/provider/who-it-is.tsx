import type { ApplicationStatus, ContactWay } from "#app/domain/applications/vocabulary.ts"
import type { OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import { Money } from "#app/ui/components/money.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Who = {
  readonly name: string
  readonly way: ContactWay
  readonly email: string | null
  readonly phone: string | null
  readonly adjustments: { readonly wanted: boolean; readonly what: string | null } | null
  readonly alsoApplied: readonly {
    readonly id: string
    readonly vacancyTitle: string
    readonly status: ApplicationStatus
  }[]
}

type WhoProps = {
  readonly who: Who
  readonly reference: string
  /** Where the provider's applications are. */
  readonly path: string
}

/** Name, contact and adjustments, for somebody who has said why they look. */
export function WhoItIs({ who, reference, path }: WhoProps) {
  const { application: words, statuses } = useWords().provider
  const { adjustments } = who
  const help = adjustments?.wanted ? (adjustments.what ?? words.adjustmentsYes) : words.adjustmentsNone
  return (
    <>
      <h2 className="govuk-heading-m">{words.who}</h2>
      <SummaryList
        rows={[
          { key: words.whoName, value: <bdi>{who.name}</bdi> },
          {
            key: words.reach,
            value: [words.ways[who.way], who.email, who.phone].filter(Boolean).join(": "),
          },
          { key: words.adjustments, value: <Prose text={help} /> },
          { key: words.reference, value: reference },
          ...(who.alsoApplied.length > 0
            ? [
                {
                  key: words.alsoApplied,
                  value: (
                    <ul className="govuk-list">
                      {who.alsoApplied.map(({ id, vacancyTitle, status }) => (
                        <li key={id}>
                          <a className="govuk-link" href={`${path}/${id}`}>
                            {vacancyTitle}
                          </a>
                          : {statuses[status]}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

type Offer = {
  readonly payPencePerHour: number
  readonly startOn: string
  readonly conditions: string
  readonly status: OfferStatus
}

/** The offer as it was made, and the answer to it. */
export function OfferFacts({ offer }: { readonly offer: Offer }) {
  const { application: words } = useWords().provider
  return (
    <>
      <h2 className="govuk-heading-m">{words.offer}</h2>
      <SummaryList
        rows={[
          { key: words.offerStatus, value: words.offerStatuses[offer.status] },
          { key: words.offerPay, value: <Money pence={offer.payPencePerHour} per="hour" /> },
          { key: words.offerStart, value: <Time day={offer.startOn} /> },
          { key: words.offerConditions, value: <Prose text={offer.conditions} /> },
        ]}
      />
    </>
  )
}
