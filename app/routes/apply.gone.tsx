import type { MetaFunction } from "@remix-run/node"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ApplyLayout } from "#app/ui/layout/apply-layout.tsx"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ privacy }) => privacy.gone.title)

/** What is left to say. It names no application: there is none any more. */
export default function Gone() {
  const words = useWords().privacy.gone
  return (
    <ApplyLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.ways}</p>
      <p className="govuk-body">{words.files}</p>
      <p className="govuk-body">{words.letters}</p>
      <LinkButton href="/jobs">{words.jobs}</LinkButton>
    </ApplyLayout>
  )
}
