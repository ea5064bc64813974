import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** The list's beginning, for who is further on than that. */
  readonly first?: { readonly href: string; readonly text: string } | null
  /** Addresses of the neighbouring pages of the list, where there are any. */
  readonly previous?: string | null | undefined
  readonly next?: string | null | undefined
  readonly label?: string
}

/** Back and forth through a long list. */
export function Pagination({ first, previous, next, label }: Props) {
  const words = useWords().shared.paging
  if (!previous && !next) return null
  return (
    <nav className="vf-paging" aria-label={label ?? words.label}>
      {first && (
        <a className="govuk-button govuk-button--secondary" href={first.href} rel="first">
          {first.text}
        </a>
      )}
      {previous && (
        <a className="govuk-button govuk-button--secondary" href={previous} rel="prev">
          {words.previous}
        </a>
      )}
      {next && (
        <a className="govuk-button govuk-button--secondary" href={next} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  )
}
