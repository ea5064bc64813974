import type { Keeping } from "#app/domain/privacy/rules.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly reference: string
  readonly clock: {
    readonly keeping: Keeping
    readonly equality: boolean
    readonly complaints: number
  }
}

/** How long an application is kept, and what its applicant may do about what we hold. */
export function OwnData({ reference, clock }: Props) {
  const words = useWords().privacy.links
  const links = [
    { page: "data", text: words.copy },
    { page: "complain", text: clock.complaints > 0 ? words.complaints : words.complain },
    ...(clock.equality ? [{ page: "equality", text: words.equality }] : []),
    { page: "delete", text: words.remove },
  ]
  return (
    <section aria-labelledby="your-data">
      <h2 className="govuk-heading-m" id="your-data">
        {words.title}
      </h2>
      <KeptUntil keeping={clock.keeping} />
      <ul className="govuk-list govuk-list--spaced">
        {links.map(({ page, text }) => (
          <li key={page}>
            <a className="govuk-link" href={`/apply/${reference}/${page}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The day on which an application's data goes, in plain words. */
export function KeptUntil({ keeping }: { readonly keeping: Keeping }) {
  const words = useWords().privacy.clock
  switch (keeping.kind) {
    case "goes":
      return (
        <p className="govuk-body">
          {words.goes} <Time day={keeping.on} />. {words.goesWhat}
        </p>
      )
    case "held":
      return (
        <p className="govuk-body">
          {words.held} <Time day={keeping.on} />.
        </p>
      )
    case "undecided":
      return (
        <>
          <p className="govuk-body">{words.undecided}</p>
          {keeping.on !== null && (
            <p className="govuk-body">
              {words.undecidedGoes} <Time day={keeping.on} />.
            </p>
          )}
        </>
      )
    case "hired":
      return <p className="govuk-body">{words.hired}</p>
  }
}
