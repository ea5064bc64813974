import type { ReactNode } from "react"
import type { PayLabel } from "#app/domain/vacancies/rules.ts"
import type { DrivingNeed, SickPay, SupportSetting, TravelTime } from "#app/domain/vacancies/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { HelpBox } from "#app/ui/components/help-box.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { AskedAndAnswered } from "#app/ui/vacancy/asked-and-answered.tsx"
import { EveryQuestion, type QuestionInPublic } from "#app/ui/vacancy/every-question.tsx"
import { GoodDay, type Voice } from "#app/ui/vacancy/good-day.tsx"
import { InShort } from "#app/ui/vacancy/in-short.tsx"
import { PanelInPublic, type PublicPanel } from "#app/ui/vacancy/panel-in-public.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { ValuesLookedFor } from "#app/ui/vacancy/values-looked-for.tsx"
import { WhatYouArePaid } from "#app/ui/vacancy/what-you-are-paid.tsx"
import { WhenYouHear } from "#app/ui/vacancy/when-you-hear.tsx"

export type AdvertText = {
  readonly vacancy: {
    readonly title: string
    readonly goodDay: string
    readonly theWork: string
    readonly training: string
    readonly pattern: string
    readonly place: string
    readonly supportSetting: SupportSetting | null
    readonly driving: DrivingNeed | null
    readonly payPencePerHour: number
    readonly minutesPerWeek: number
    readonly guaranteedMinutesPerWeek: number | null
    readonly travelTime: TravelTime | null
    readonly sickPay: SickPay | null
    readonly sickPayWords: string
    readonly closesAt: Date
    /** `YYYY-MM-DD` */
    readonly hearBy: string
  }
  readonly pay: PayLabel
  readonly panel: PublicPanel | null
  readonly voices: readonly Voice[]
  readonly values: readonly { readonly code: string; readonly title: string; readonly description: string }[]
  readonly questions: readonly QuestionInPublic[]
  readonly asked: readonly { readonly words: string; readonly answer: string }[]
  /** How many people had feedback from this provider; null while nobody has. */
  readonly replies: { readonly sent: number; readonly sentInTime: number } | null
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
  /** Where to apply and to ask; left out in a preview and once it is closed. */
  readonly hrefs?: { readonly apply: string; readonly ask: string } | undefined
}

/** What the public reads about a vacancy: the people first, then pay, and so to a person to ring. */
export function Advert({ advert, apply, hrefs }: Props) {
  const { vacancy, pay, panel, voices, values, questions, asked, replies, provider, role, open } = advert
  const words = useWords().public.vacancy
  return (
    <>
      <p className="vf-caption">{provider.name}</p>
      <h1 className="govuk-heading-l">{vacancy.title}</h1>
      <div className="vf-vacancy">
        <InShort vacancy={vacancy} apply={apply} />
        <div className="vf-vacancy__story">
          <GoodDay voices={voices} goodDay={vacancy.goodDay} theWork={vacancy.theWork} role={role} />
          <WhatYouArePaid vacancy={vacancy} pay={pay} />
          <h2 className="govuk-heading-m">{words.training}</h2>
          <Prose text={vacancy.training} />
          <ValuesLookedFor values={values} questions={questions} />
          {panel && <PanelInPublic panel={panel} />}
          <EveryQuestion questions={questions} />
          <WhenYouHear vacancy={vacancy} open={open} replies={replies} />
          <AskedAndAnswered asked={asked} askHref={hrefs?.ask} />
          <h2 className="govuk-heading-m">{words.provider(provider.name)}</h2>
          <Prose text={provider.about} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/providers/${provider.slug}`}>
              {words.providerLink}
            </a>
          </p>
          <HelpBox help={{ person: provider.contactName, phone: provider.contactPhone }} />
          {hrefs && (
            <div className="vf-vacancy__end">
              <LinkButton href={hrefs.apply}>{words.begin}</LinkButton>
            </div>
          )}
        </div>
      </div>
    </>
  )
}
