import type { ReactNode } from "react"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { Supported } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"

/** What each of a panel's pages says of it. */
export type PanelNamed = {
  readonly slug: string
  readonly title: string
  readonly provider: { readonly name: string; readonly contactName: string; readonly contactPhone: string }
  /** Whom the reader supports here; null or left out where the seat is their own. */
  readonly supports?: string | null
}

type Props = {
  readonly panel: PanelNamed
  readonly back?: { readonly href: string; readonly text?: string } | undefined
  /** `false` where the page itself offers a rest. */
  readonly rest?: boolean
  /** The question to go on with after a rest. */
  readonly position?: number
  readonly children: ReactNode
}

/** A page of one panel: the job named above, a rest and a person to call below. */
export function PanelPage({ panel, back, rest = true, position, children }: Props) {
  const words = useWords().panel
  const { name, contactName, contactPhone } = panel.provider
  return (
    <PanelLayout
      job={words.job(panel.title, name)}
      help={{ person: contactName, phone: contactPhone, supporter: !panel.supports }}
      before={back && <BackLink href={back.href}>{back.text}</BackLink>}
      rest={rest ? panelPaths(panel.slug).rest(position) : undefined}
    >
      {panel.supports && <Decides member={panel.supports} />}
      <Supported.Provider value={panel.supports ?? null}>{children}</Supported.Provider>
    </PanelLayout>
  )
}

/** On every page of somebody who supports: whose say it is. */
export function Decides({ member }: { readonly member: string }) {
  const words = useWords().panel.supporters
  return <p className="vf-decides">{words.decides(member)}</p>
}
