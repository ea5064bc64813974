import type { ReactNode } from "react"
import { useWords } from "#app/ui/language/use-words.ts"

/** One page back. */
export function BackLink({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  const words = useWords()
  return (
    <a href={href} className="govuk-back-link">
      {children ?? words.shared.actions.back}
    </a>
  )
}
