import { InsetText } from "#app/ui/components/inset-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import type { ShownFairScores } from "#app/ui/provider/fair-scores.tsx"

/** Said to whoever appoints somebody whom the panel's scores of the meeting do not tell apart from others. */
export function NotToldApart({ fair, id }: { readonly fair: ShownFairScores; readonly id: string }) {
  const { notToldApart: words } = useWords().provider.decide
  const met = fair.stages.find(({ stage }) => stage === "meeting")
  const own = met?.applications.find(({ applicationId }) => applicationId === id)
  if (!own || own.together === 1) return null
  return (
    <InsetText>
      <h2 className="govuk-heading-s">{words.title}</h2>
      <p className="govuk-body">{words.how(own.together - 1)}</p>
      <p className="govuk-body">{words.ask}</p>
      <p className="govuk-body">{words.never}</p>
    </InsetText>
  )
}
