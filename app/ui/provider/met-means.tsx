import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly means: readonly {
    readonly position: number
    readonly title: string
    readonly mean: number | null
    readonly members: number
  }[]
}

/** What the panel gave when it met somebody, a mean a question; nothing while it is not all there. */
export function MetMeans({ means }: Props) {
  const words = useWords().provider.application.met
  if (means.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.aid}</p>
      <dl className="govuk-summary-list">
        {means.map(({ position, title, mean, members }) => (
          <div key={position} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{title}</dt>
            <dd className="govuk-summary-list__value">
              {mean === null ? words.tooFew : words.mean(mean.toFixed(1), members)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
