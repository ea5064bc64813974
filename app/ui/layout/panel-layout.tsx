import type { ReactNode } from "react"
import { type Help, HelpBox } from "#app/ui/components/help-box.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { PageShell } from "#app/ui/layout/page-shell.tsx"
import { SignedInBar } from "#app/ui/layout/signed-in-bar.tsx"
import { Wordmark } from "#app/ui/layout/wordmark.tsx"

type Props = {
  readonly children: ReactNode
  readonly job?: string
  readonly help?: Help | undefined
  readonly before?: ReactNode
  /** Where "I need a break" and "I want to stop" lead. */
  readonly rest?: { readonly breakHref: string; readonly stopHref: string } | undefined
}

/** A panel member's pages: one thing at a time, a rest always at hand. */
export function PanelLayout({ children, job, help, before, rest }: Props) {
  const words = useWords().shared.panelMenu
  const header = (
    <div className="vf-width vf-header__row">
      <Wordmark href="/panel" />
      {job && <p className="vf-header__about">{job}</p>}
      <SignedInBar />
    </div>
  )
  return (
    <PageShell header={header} before={before} width="reading" footerLinks={false} calm>
      {children}
      {rest && (
        <nav className="vf-rest" aria-label={words.restLabel}>
          <a className="govuk-button govuk-button--secondary" href={rest.breakHref}>
            {words.needBreak}
          </a>
          <a className="govuk-button govuk-button--secondary" href={rest.stopHref}>
            {words.wantToStop}
          </a>
        </nav>
      )}
      {help && <HelpBox help={help} />}
    </PageShell>
  )
}
