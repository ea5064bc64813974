import type { ReactNode } from "react"

/** Words for those who listen, not on screen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>
}
