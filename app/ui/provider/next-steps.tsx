import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { offerAfter } from "#app/domain/decisions/offer-moves.ts"
import type { OfferEvent, OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import { ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Step = { readonly href: string; readonly text: string }

type Props = {
  readonly path: string
  readonly status: ApplicationStatus
  /** Whether the asker may see who it is. */
  readonly shown: boolean
  /** Whether the asker decides whom to appoint, makes offers and starts workers. */
  readonly decides: boolean
  /** Whether it was decided to appoint them. */
  readonly toAppoint: boolean
}

/** What the asker can do now; the first is the likeliest. Whether it may be done is decided when it is. */
export function NextSteps({ offer, ...props }: Props & { readonly offer: OfferStatus | null }) {
  const { path, status, shown, decides } = props
  const { application: words } = useWords().provider
  const steps = useSteps(props)
  return (
    <section aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        {words.next}
      </h2>
      {status === "offered" && <p className="govuk-body">{words.waitsForAnswer}</p>}
      {steps.length === 0 && status !== "offered" && <p className="govuk-body">{words.nothing}</p>}
      {steps.length > 0 && (
        <ButtonGroup>
          {steps.map(({ href, text }, index) => (
            <LinkButton key={href} href={href} kind={index === 0 ? "primary" : "secondary"}>
              {text}
            </LinkButton>
          ))}
        </ButtonGroup>
      )}
      {decides && shown && offer && <LaterSteps path={path} offer={offer} />}
    </section>
  )
}

/** The pages where somebody in this role moves an application on. */
export function useSteps({ path, status, shown, decides, toAppoint }: Props): readonly Step[] {
  const { application: words, checks } = useWords().provider
  const show = shown ? [] : [{ href: `${path}/who`, text: words.showWho }]
  switch (status) {
    case "submitted":
      return [
        { href: `${path}/decide/shortlist`, text: words.shortlistHere },
        { href: `${path}/decide/not-shortlist`, text: words.notShortlist },
      ]
    case "shortlisted":
      if (!decides) return show
      return toAppoint
        ? [...show, { href: `${path}/offer`, text: words.makeOffer }]
        : [
            ...show,
            { href: `${path}/decide/appoint`, text: words.appoint },
            { href: `${path}/decide/not-appoint`, text: words.notAppoint },
          ]
    case "accepted":
    case "offered":
      return decides && shown ? [{ href: `${path}/checks`, text: checks.link }] : show
    case "started":
      return decides && shown ? [{ href: `${path}/checks`, text: checks.link }] : []
    default:
      return []
  }
}

const later = [
  { event: "put-off", page: "first-day" },
  { event: "not-meet", page: "not-meet" },
  { event: "take-back", page: "take-back" },
] as const satisfies readonly { readonly event: OfferEvent; readonly page: string }[]

/** What can still be done with an offer, on a page each. */
function LaterSteps({ path, offer }: { readonly path: string; readonly offer: OfferStatus }) {
  const { links } = useWords().provider.offerLater
  const open = later.filter(({ event }) => offerAfter(offer, event))
  if (open.length === 0) return null
  return (
    <ul className="govuk-list">
      {open.map(({ event, page }) => (
        <li key={event}>
          <a className="govuk-link" href={`${path}/offer/${page}`}>
            {links[event]}
          </a>
        </li>
      ))}
    </ul>
  )
}
