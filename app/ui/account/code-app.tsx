import { LinkButton } from "#app/ui/components/button.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly app: { readonly since: Date } | null
  /** How many spare codes are left. */
  readonly spareCodes: number
}

/** The app whose codes somebody signs in with, and what can be changed about it. */
export function CodeApp({ app, spareCodes }: Props) {
  const words = useWords().secondStep.home
  const at = "/account/second-step"
  return (
    <section aria-labelledby="code-app">
      <h2 className="govuk-heading-m" id="code-app">
        {words.title}
      </h2>
      <p className="govuk-body">{words.what}</p>
      {app ? (
        <>
          <SummaryList
            rows={[
              { key: words.since, value: <Time at={app.since} /> },
              { key: words.left, value: String(spareCodes) },
            ]}
          />
          <ul className="govuk-list">
            {[
              { href: `${at}/set-up`, text: words.change },
              { href: `${at}/codes`, text: words.newCodes },
              { href: `${at}/remove`, text: words.remove },
            ].map(({ href, text }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className="govuk-body">{words.none}</p>
          <LinkButton href={`${at}/set-up`} kind="secondary">
            {words.setUp}
          </LinkButton>
        </>
      )}
    </section>
  )
}
