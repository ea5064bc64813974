import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly words: string
  readonly sentAt: Date
  readonly asked: readonly { readonly versionId: string; readonly title: string; readonly ask: string }[]
}

/** A plan that people have been told, and stays. */
export function PlanSent({ words: plan, sentAt, asked }: Props) {
  const words = useWords().provider.meeting
  return (
    <>
      <p className="govuk-body">
        {words.sentOn} <Time at={sentAt} />. {words.sentText}
      </p>
      <h2 className="govuk-heading-m">{words.wordsLabel}</h2>
      <Prose text={plan} />
      <h2 className="govuk-heading-m">{words.questionsLabel}</h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {asked.map(({ versionId, title, ask }) => (
          <li key={versionId}>{words.asked(title, ask)}</li>
        ))}
      </ol>
    </>
  )
}
