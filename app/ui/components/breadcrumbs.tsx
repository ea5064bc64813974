import { useWords } from "#app/ui/language/use-words.ts"

export type Crumb = { readonly text: string; readonly href?: string }

/** The way down to this page; the last crumb is the page itself and has no address. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const words = useWords()
  return (
    <nav className="govuk-breadcrumbs" aria-label={words.shared.breadcrumbs}>
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li
            className="govuk-breadcrumbs__list-item"
            key={crumb.text}
            aria-current={crumb.href ? undefined : "page"}
          >
            {crumb.href ? (
              <a className="govuk-breadcrumbs__link" href={crumb.href}>
                {crumb.text}
              </a>
            ) : (
              crumb.text
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
