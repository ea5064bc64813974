import type { ReactNode } from "react"
import { useWords } from "#app/ui/language/use-words.ts"

export type SummaryRow = {
  readonly key: string
  readonly value: ReactNode
  /** What the key is in, where that is not the page's language. */
  readonly keyLang?: "en" | undefined
  /** A way to change it; `what` is said after "Change" to those who listen. */
  readonly change?: { readonly href: string; readonly what: string; readonly text?: string } | undefined
}

/** What is known, line by line: name, value and perhaps a way to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const words = useWords()
  const anyChange = rows.some((row) => row.change)
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div
          className={`govuk-summary-list__row${anyChange && !row.change ? " govuk-summary-list__row--no-actions" : ""}`}
          key={row.key}
        >
          <dt className="govuk-summary-list__key" lang={row.keyLang}>
            {row.key}
          </dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.change && (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={row.change.href}>
                {row.change.text ?? words.shared.actions.change}
                <span className="govuk-visually-hidden"> {row.change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
