import { careValueCodes } from "#app/domain/vacancies/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import type { AdvertText } from "#app/ui/vacancy/advert-text.ts"

type Props = Pick<AdvertText, "values" | "questions">

/** The values a job asks for and, for each, which questions look for it. */
export function ValuesLookedFor({ values, questions }: Props) {
  const words = useWords().public.vacancy
  const lookingFor = (code: string) =>
    questions.filter(({ valueCodes }) => valueCodes.includes(code)).map(({ position }) => position)
  return (
    <>
      <h2 className="govuk-heading-m">{words.values}</h2>
      <p className="govuk-body">{words.valuesLead}</p>
      <dl className="vf-values">
        {values.map((value) => {
          const code = careValueCodes.find((one) => one === value.code)
          const { title, description } = code ? words.valueSaid(code, value) : value
          return (
            <div className="vf-values__one" key={value.code}>
              <dt>{title}</dt>
              <dd>{description}</dd>
              <dd className="vf-values__where">{words.lookedForIn(lookingFor(value.code))}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
