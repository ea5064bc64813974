import type { ReactNode } from "react"
import { PageShell } from "#app/ui/layout/page-shell.tsx"
import { SignedInBar } from "#app/ui/layout/signed-in-bar.tsx"
import { Wordmark } from "#app/ui/layout/wordmark.tsx"

type Props = {
  readonly children: ReactNode
  /** The way back, usually a `BackLink`. */
  readonly before?: ReactNode
}

/** The pages on which somebody signed in looks after their own account. */
export function AccountLayout({ children, before }: Props) {
  const header = (
    <div className="vf-width vf-header__row">
      <Wordmark />
      <SignedInBar />
    </div>
  )
  return (
    <PageShell header={header} before={before} width="reading" calm>
      {children}
    </PageShell>
  )
}
