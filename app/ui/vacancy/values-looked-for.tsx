import { useWords } from "#app/ui/language/use-words.ts"
import type { AdvertText } from "#app/ui/vacancy/advert.tsx"

type Props = Pick<AdvertText, "values" | "questions">

/** The values a job asks for and, for each, which questions look for it. */
export function ValuesLookedFor({ values, questions }: Props) {
  const words = useWords().public.vacancy
  return (
    <>
      <h2 className="govuk-heading-m">{words.values}</h2>
      <p className="govuk-body">{words.valuesLead}</p>
      <dl className="vf-values">
        {values.map((value) => {
          const lookedFor = questions.filter(({ valueCodes }) => valueCodes.includes(value.code))
          return (
            <div className="vf-values__one" key={value.code}>
              <dt>{value.title}</dt>
              <dd>{value.description}</dd>
              <dd className="vf-values__where">
                {lookedFor.length === 0 ? words.lookedForWhenMeeting : words.lookedForIn(lookedFor.length)}{" "}
                {lookedFor.map(({ position }, index) => (
                  <span key={position}>
                    {index > 0 && ", "}
                    <a className="govuk-link" href={`#question-${position}`}>
                      {words.questionLink(position)}
                    </a>
                  </span>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
