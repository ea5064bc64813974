import type { ReactNode } from "react"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"

type Props = {
  readonly versionId: string
  readonly provider: { readonly name: string; readonly contactName: string; readonly contactPhone: string }
  readonly title: string
  readonly back?: string
  /** `false` where the page itself offers a rest. */
  readonly rest?: boolean
  readonly backText?: string
  readonly children: ReactNode
}

/** A page of somebody who rates the options of a question: who asks above, a rest and a person to call below. */
export function RatingPage({ versionId, provider, title, back, backText, rest = true, children }: Props) {
  return (
    <PanelLayout
      job={`${title}, ${provider.name}`}
      help={{ person: provider.contactName, phone: provider.contactPhone }}
      before={back && <BackLink href={back}>{backText}</BackLink>}
      rest={rest ? ratePaths(versionId).rest() : undefined}
    >
      {children}
    </PanelLayout>
  )
}
