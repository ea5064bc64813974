import type { ReactNode } from "react"

type Props = { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean }

/** More, for whoever wants it. */
export function Details({ summary, children, open }: Props) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
