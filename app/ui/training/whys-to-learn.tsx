import { Details } from "#app/ui/components/details.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly stories: readonly {
    readonly versionId: string
    readonly title: string
    readonly situation: string
    readonly credit: string
    readonly rated: boolean
    readonly good: readonly { readonly optionId: string; readonly text: string; readonly why: string }[]
  }[]
}

/** The stories a worker met when they applied: what is good to do in each, and why. */
export function WhysToLearn({ stories }: Props) {
  const words = useWords().passport.whys
  if (stories.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.lead}</p>
      {stories.map(({ versionId, title, situation, credit, rated, good }) => (
        <Details key={versionId} summary={title}>
          <Prose text={situation} />
          <p className="govuk-body">{rated ? words.rated : words.written}</p>
          <dl className="govuk-list">
            {good.map(({ optionId, text, why }) => (
              <div key={optionId}>
                <dt className="govuk-!-font-weight-bold">{text}</dt>
                <dd className="govuk-!-margin-left-0 govuk-!-margin-bottom-3">{why}</dd>
              </div>
            ))}
          </dl>
          <p className="govuk-hint">{words.credit(credit)}</p>
        </Details>
      ))}
    </>
  )
}
