import type { ReactNode } from "react"
import { SkipLink } from "#app/ui/components/skip-link.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { SiteFooter } from "#app/ui/layout/site-footer.tsx"
import { useFrame } from "#app/ui/layout/use-frame.ts"

/** How wide the main part may be: `reading` keeps lines short, `wide` is for lists and tables. */
export type PageWidth = "reading" | "wide" | "full"

type Props = {
  readonly header: ReactNode
  /** Between the header and the main part: the way back. */
  readonly before?: ReactNode
  readonly children: ReactNode
  readonly width: PageWidth
  readonly footerLinks?: boolean
  /** One narrow column from header to footer, for pages that ask one thing at a time. */
  readonly calm?: boolean
}

function DemoBar() {
  const { demo } = useFrame()
  const words = useWords().shared.demo
  if (!demo) return null
  return (
    <aside className="vf-demo" aria-label={words.chooseWho}>
      <p className="vf-width">
        {words.banner} <a href="/demo">{words.chooseWho}</a>
      </p>
    </aside>
  )
}

/** What all pages share: skip link, demo notice, header, one main part, footer. */
export function PageShell({ header, before, children, width, footerLinks = true, calm }: Props) {
  return (
    <div className={calm ? "vf-shell vf-shell--calm" : "vf-shell"}>
      <SkipLink />
      <DemoBar />
      <header className="vf-header">
        {header}
        {before && <div className="vf-width vf-before">{before}</div>}
      </header>
      <main className={`vf-main vf-main--${width}`} id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter links={footerLinks} />
    </div>
  )
}
