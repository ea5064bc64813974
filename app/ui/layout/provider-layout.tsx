import type { ReactNode } from "react"
import { useWords } from "#app/ui/language/use-words.ts"
import { NavList } from "#app/ui/layout/nav-list.tsx"
import { PageShell, type PageWidth } from "#app/ui/layout/page-shell.tsx"
import { SignedInBar } from "#app/ui/layout/signed-in-bar.tsx"
import { Wordmark } from "#app/ui/layout/wordmark.tsx"

type Props = {
  readonly children: ReactNode
  /** `path` is `/provider/<provider>`, without a slash at the end; `doors` what the asker's role opens. */
  readonly provider: { readonly name: string; readonly path: string; readonly doors: readonly string[] }
  readonly current?:
    | "today"
    | "vacancies"
    | "questions"
    | "workers"
    | "services"
    | "colleagues"
    | "work"
    | "history"
  readonly width?: PageWidth
  readonly before?: ReactNode
}

/** Parts that not every role may open. */
const behindDoors: ReadonlySet<string> = new Set(["questions", "workers", "colleagues", "work", "history"])

/** A provider's pages: where in the service, and for whom. */
export function ProviderLayout({ children, provider, current, width = "wide", before }: Props) {
  const words = useWords().shared.providerMenu
  const parts = ["vacancies", "questions", "workers", "services", "colleagues", "work", "history"] as const
  const open = parts.filter((part) => !behindDoors.has(part) || provider.doors.includes(part))
  const items = [
    { href: provider.path, text: words.today, current: current === "today" },
    ...open.map((part) => ({
      href: `${provider.path}/${part}`,
      text: words[part],
      current: current === part,
    })),
  ]
  const header = (
    <>
      <div className="vf-width vf-header__row">
        <Wordmark href="/provider" />
        <p className="vf-header__about">{provider.name}</p>
        <SignedInBar />
      </div>
      <div className="vf-header__sections">
        <div className="vf-width">
          <NavList label={words.label(provider.name)} items={items} />
        </div>
      </div>
    </>
  )
  return (
    <PageShell header={header} before={before} width={width} footerLinks={false}>
      {children}
    </PageShell>
  )
}
