import { StepList } from "#app/ui/components/step-list.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** `/provider/<provider>` */
  readonly path: string
  readonly services: number
  /** How many people work there; left out for whom inviting others is not. */
  readonly colleagues: number | null
}

/** What a provider that has just begun can do, in order. */
export function FirstSteps({ path, services, colleagues }: Props) {
  const words = useWords().settingUp.firstSteps
  const link = (to: string, text: string) => (
    <a className="govuk-link" href={`${path}${to}`}>
      {text}
    </a>
  )
  return (
    <section aria-labelledby="first-steps">
      <h2 className="govuk-heading-m" id="first-steps">
        {words.title}
      </h2>
      <StepList
        steps={[
          { title: words.begun, text: words.begunText, state: "done" },
          {
            title: link("/services", words.services),
            text: words.servicesText(services),
            state: services > 0 ? "done" : "next",
          },
          ...(colleagues === null
            ? []
            : [
                {
                  title: link("/colleagues", words.colleagues),
                  text: words.colleaguesText,
                  state: colleagues > 1 ? ("done" as const) : ("next" as const),
                },
              ]),
          { title: link("/vacancies/new", words.vacancy), text: words.vacancyText, state: "next" },
        ]}
      />
    </section>
  )
}
