import type { ReactNode } from "react"
import { useWords } from "#app/ui/language/use-words.ts"

/** What must be known before going on, because it cannot easily be mended after. */
export function WarningText({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{words.shared.warning} </span>
        {children}
      </strong>
    </div>
  )
}
