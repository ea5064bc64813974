import type { AuthorPart, GuideAnchor, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"
import { Details } from "#app/ui/components/details.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"
import { Agreed } from "#app/ui/provider/bank-agreement.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly question: {
    readonly version: {
      readonly situation: string
      readonly ask: string
      readonly options: readonly QuestionOption[] | null
      readonly guide: readonly GuideAnchor[] | null
      readonly valueCodes: readonly string[]
      readonly credit: string
      readonly liveAt: Date | null
      readonly raters: number
      readonly alpha: number | null
      readonly alphaLow: number | null
      readonly alphaHigh: number | null
    }
    readonly authors: readonly { readonly creditedAs: string | null; readonly part: AuthorPart }[]
    readonly keys: readonly { readonly optionId: string; readonly points: number; readonly why: string }[]
    readonly samples: readonly {
      readonly place: number
      readonly body: string
      readonly points: number | null
      readonly why: string
    }[]
  }
  readonly values: readonly { readonly code: string; readonly title: string }[]
}

/** A question as it is worded, with who wrote it, its key or guide, and its samples. */
export function BankWhole({ question, values }: Props) {
  const { page: words, parts } = useWords().provider.bank
  const { version, authors, keys, samples } = question
  const keyOf = (id: string) => keys.find(({ optionId }) => optionId === id)
  const shown = values.filter(({ code }) => version.valueCodes.includes(code))
  return (
    <>
      {version.situation && <Prose text={version.situation} />}
      {version.ask && (
        <p className="govuk-body">
          <strong>{version.ask}</strong>
        </p>
      )}
      {version.options && (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {version.options.map(({ id, text }) => {
            const key = keyOf(id)
            return (
              <li key={id}>
                {text}
                {key && (
                  <p className="govuk-hint">
                    {words.keyTitle}: {words.key(key.points)}. {key.why}
                  </p>
                )}
              </li>
            )
          })}
        </ol>
      )}
      {version.liveAt && version.options && (
        <>
          <h2 className="govuk-heading-m">{words.agreementTitle}</h2>
          {version.raters > 0 && <p className="govuk-body">{words.ratedBy(version.raters)}</p>}
          <Agreed agreement={version} />
        </>
      )}
      {version.guide?.some(({ description }) => description) && (
        <Details summary={words.guideTitle}>
          <ol className="govuk-list govuk-list--number">
            {version.guide.map(({ points, description, easy, picture }) => (
              <li key={points}>
                {description}
                {easy && (
                  <p className="govuk-hint vf-pictured">
                    {picture && <EasyPicture name={picture} />} {easy}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Details>
      )}
      {samples.length > 0 && (
        <Details summary={words.samplesShown}>
          {samples.map(({ place, body, points, why }) => (
            <section key={place} aria-label={words.sample(place)}>
              <Prose text={body} />
              {points !== null && (
                <p className="govuk-hint">
                  {words.key(points)}. {why}
                </p>
              )}
            </section>
          ))}
        </Details>
      )}
      <p className="govuk-body">
        {words.values}: {shown.map(({ title }) => title).join("; ")}
      </p>
      <p className="govuk-body">
        {words.credit}: {version.credit}
      </p>
      {authors.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {authors.map(({ creditedAs, part }, at) => (
            <li key={`${part}${at}`}>
              {creditedAs ? `${creditedAs}: ${parts[part].toLowerCase()}` : words.notByName(parts[part])}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
