import type { ReactNode } from "react"
import { type Help, HelpBox } from "#app/ui/components/help-box.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { PageShell } from "#app/ui/layout/page-shell.tsx"
import { Wordmark } from "#app/ui/layout/wordmark.tsx"

type Props = {
  readonly children: ReactNode
  /** The job and the provider, named on every page: "Support worker, Heron House". */
  readonly job?: string
  readonly help?: Help | undefined
  /** The way back, usually a `BackLink`. */
  readonly before?: ReactNode
}

/** An application's pages: one thing at a time, nothing to stray to, help at the same place. */
export function ApplyLayout({ children, job, help, before }: Props) {
  const header = (
    <div className="vf-width vf-header__row">
      <Wordmark />
      {job && (
        <p className="vf-header__about">
          <InEnglish>{job}</InEnglish>
        </p>
      )}
    </div>
  )
  return (
    <PageShell header={header} before={before} width="reading" footerLinks={false} calm>
      {children}
      {help && <HelpBox help={help} />}
    </PageShell>
  )
}
