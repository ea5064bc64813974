import { Card, Cards } from "#app/ui/components/card.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"

type Props = {
  readonly ratings: readonly {
    readonly versionId: string
    readonly title: string
    readonly provider: string
    readonly done: boolean
  }[]
}

/** Questions whose options somebody was asked to rate. */
export function QuestionsToRate({ ratings }: Props) {
  const words = useWords().panel.rate
  if (ratings.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.toRateTitle}</h2>
      <Cards>
        {ratings.map(({ versionId, title, provider, done }) => (
          <Card
            key={versionId}
            title={title}
            headingLevel={3}
            href={ratePaths(versionId).question}
            footer={done ? words.rated : words.toRate}
          >
            <p className="govuk-hint">{provider}</p>
          </Card>
        ))}
      </Cards>
    </>
  )
}
