import type { ReactNode } from "react"

/** Words set apart from those around them: a quotation, an applicant's answer, a note. */
export function InsetText({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>
}
