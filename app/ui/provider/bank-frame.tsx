import type { ReactNode } from "react"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import type { Problem } from "#app/ui/forms/problem.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"

type Props = {
  readonly provider: { readonly name: string; readonly path: string; readonly doors: readonly string[] }
  /** The question's own page. */
  readonly path: string
  readonly question: string
  readonly title: string
  readonly lead?: string
  /** Where `path` leads, where that is not the question. */
  readonly backText?: string
  readonly problems?: readonly Problem[] | undefined
  readonly children: ReactNode
}

/** A page of one question of the bank: the way back to it, its title, what is done here. */
export function BankFrame({ provider, path, backText, question, title, lead, problems, children }: Props) {
  const { preview: words } = useWords().provider.bank
  return (
    <ProviderLayout
      provider={provider}
      current="questions"
      width="reading"
      before={<BackLink href={path}>{backText ?? words.back}</BackLink>}
    >
      <ErrorSummary problems={problems} />
      <p className="vf-caption">{question}</p>
      <h1 className="govuk-heading-l">{title}</h1>
      {lead && <p className="govuk-body-l">{lead}</p>}
      {children}
    </ProviderLayout>
  )
}
