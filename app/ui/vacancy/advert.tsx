import type { ReactNode } from "react"
import type { PayLabel } from "#app/domain/vacancies/rules.ts"
import { HelpBox } from "#app/ui/components/help-box.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { StepList } from "#app/ui/components/step-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelInPublic, type PublicPanel } from "#app/ui/vacancy/panel-in-public.tsx"
import { PayBeside } from "#app/ui/vacancy/pay-beside.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type AdvertText = {
  readonly vacancy: {
    readonly title: string
    readonly goodDay: string
    readonly theWork: string
    readonly training: string
    readonly pattern: string
    readonly place: string
    readonly payPencePerHour: number
    readonly minutesPerWeek: number
    readonly closesAt: Date
    /** `YYYY-MM-DD` */
    readonly hearBy: string
  }
  readonly pay: PayLabel
  readonly panel: PublicPanel | null
  readonly values: readonly { readonly code: string; readonly title: string; readonly description: string }[]
  readonly role: string
  readonly provider: {
    readonly slug: string
    readonly name: string
    readonly about: string
    readonly contactName: string
    readonly contactPhone: string
  }
  readonly open: boolean
}

type Props = {
  readonly advert: AdvertText
  /** The way to apply, or why there is none. */
  readonly apply: ReactNode
}

/** What the public reads about a vacancy. */
export function Advert({ advert, apply }: Props) {
  const { vacancy, pay, panel, values, role, provider, open } = advert
  const words = useWords().public.vacancy
  const jobs = useWords().public.jobs
  return (
    <>
      <p className="vf-caption">{provider.name}</p>
      <h1 className="govuk-heading-l">{vacancy.title}</h1>
      <div className="vf-vacancy">
        <div>
          <h2 className="govuk-heading-m">{words.goodDay}</h2>
          <Prose text={vacancy.goodDay} />

          <h2 className="govuk-heading-m">{words.theWork}</h2>
          <Prose text={vacancy.theWork} />
          <PayBeside pay={pay} />

          <h2 className="govuk-heading-m">{words.training}</h2>
          <Prose text={vacancy.training} />

          <h2 className="govuk-heading-m">{words.values}</h2>
          <p className="govuk-body">{words.valuesLead}</p>
          <dl className="vf-values">
            {values.map((value) => (
              <div className="vf-values__one" key={value.code}>
                <dt>{value.title}</dt>
                <dd>{value.description}</dd>
              </div>
            ))}
          </dl>

          {panel && <PanelInPublic panel={panel} />}

          <h2 className="govuk-heading-m">{words.steps}</h2>
          <StepList
            steps={[
              {
                title: words.stepApply,
                when: <Time at={vacancy.closesAt} />,
                text: words.stepApplyText,
                state: open ? "now" : "done",
              },
              { title: words.stepScore, text: words.stepScoreText },
              { title: words.stepHear, when: <Time day={vacancy.hearBy} />, text: words.stepHearText },
              { title: words.stepMeet, text: words.stepMeetText },
              { title: words.stepStart, text: words.stepStartText },
            ]}
          />
          <h2 className="govuk-heading-m">{words.provider}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={`/providers/${provider.slug}`}>
              {provider.name}
            </a>
          </p>
          <Prose text={provider.about} />
          <HelpBox help={{ person: provider.contactName, phone: provider.contactPhone }} />
        </div>
        <aside className="vf-vacancy__facts" aria-label={words.inShort}>
          <dl className="vf-facts">
            <dt>{words.pay}</dt>
            <dd>
              <Money pence={vacancy.payPencePerHour} per="hour" />
            </dd>
            <dt>{words.hours}</dt>
            <dd>
              {jobs.hoursAWeek(vacancy.minutesPerWeek / 60)}. {vacancy.pattern}
            </dd>
            <dt>{words.place}</dt>
            <dd>{vacancy.place}</dd>
            <dt>{words.role}</dt>
            <dd>{role}</dd>
            <dt>{words.closes}</dt>
            <dd>
              <Time at={vacancy.closesAt} />
            </dd>
          </dl>
          {apply}
        </aside>
      </div>
    </>
  )
}
