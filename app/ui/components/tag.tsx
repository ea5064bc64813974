import type { ReactNode } from "react"

export type TagTone = "plain" | "calm" | "good" | "attention" | "stop"

/** A state in one or two words. The words say it; the colour only helps. */
export function Tag({ children, tone = "plain" }: { readonly children: ReactNode; readonly tone?: TagTone }) {
  return <strong className={`govuk-tag vf-tag--${tone}`}>{children}</strong>
}
