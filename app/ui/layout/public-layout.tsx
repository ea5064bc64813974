import type { ReactNode } from "react"
import { useWords } from "#app/ui/language/use-words.ts"
import { NavList } from "#app/ui/layout/nav-list.tsx"
import { PageShell, type PageWidth } from "#app/ui/layout/page-shell.tsx"
import { Wordmark } from "#app/ui/layout/wordmark.tsx"

type Props = {
  readonly children: ReactNode
  /** The menu's present entry, if this page is one. */
  readonly current?: "jobs" | "verify" | "sign-in"
  readonly width?: PageWidth
  readonly before?: ReactNode
}

/** Pages that anybody can read. */
export function PublicLayout({ children, current, width = "reading", before }: Props) {
  const words = useWords().shared.menu
  const items = [
    { href: "/jobs", text: words.findWork, current: current === "jobs" },
    { href: "/verify", text: words.checkCertificate, current: current === "verify" },
    { href: "/sign-in", text: words.signIn, current: current === "sign-in" },
  ]
  const header = (
    <div className="vf-width vf-header__row">
      <Wordmark />
      <NavList label={words.label} items={items} />
    </div>
  )
  return (
    <PageShell header={header} before={before} width={width}>
      {children}
    </PageShell>
  )
}
