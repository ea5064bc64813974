import type { ReactNode } from "react"
import { TickPicture } from "#app/ui/pictures/tick.tsx"

/** "It is done", large: the heading of a page that confirms. */
export function Panel({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="govuk-panel">
      <TickPicture />
      <div>
        <h1 className="govuk-panel__title">{title}</h1>
        {children && <div className="govuk-panel__body">{children}</div>}
      </div>
    </div>
  )
}
