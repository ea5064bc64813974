import type { ReactNode } from "react"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly children: ReactNode
  /** `success` is said at once to those who listen. */
  readonly tone?: "important" | "success"
  readonly title?: string
  readonly id?: string
}

/** News about this page: saved, sent, or good to know. */
export function NotificationBanner({ children, tone = "important", title, id = "notice" }: Props) {
  const words = useWords()
  const success = tone === "success"
  return (
    <section
      className={`govuk-notification-banner${success ? " govuk-notification-banner--success" : ""}`}
      role={success ? "alert" : undefined}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (success ? words.shared.success : words.shared.important)}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  )
}
