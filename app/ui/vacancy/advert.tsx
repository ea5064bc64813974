import type { ReactNode } from "react"
import { LinkButton } from "#app/ui/components/button.tsx"
import { HelpBox } from "#app/ui/components/help-box.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import type { AdvertText } from "#app/ui/vacancy/advert-text.ts"
import { AdvertWords } from "#app/ui/vacancy/advert-words.tsx"
import { AskedAndAnswered } from "#app/ui/vacancy/asked-and-answered.tsx"
import { EveryQuestion } from "#app/ui/vacancy/every-question.tsx"
import { GoodDay } from "#app/ui/vacancy/good-day.tsx"
import { InShort } from "#app/ui/vacancy/in-short.tsx"
import { PanelInPublic } from "#app/ui/vacancy/panel-in-public.tsx"
import { PaperOrPhone } from "#app/ui/vacancy/paper-or-phone.tsx"
import { ValuesLookedFor } from "#app/ui/vacancy/values-looked-for.tsx"
import { WhatYouArePaid } from "#app/ui/vacancy/what-you-are-paid.tsx"
import { WhenYouHear } from "#app/ui/vacancy/when-you-hear.tsx"

type Props = {
  readonly advert: AdvertText
  /** The way to apply, or why there is none. */
  readonly apply: ReactNode
  /** Where to apply and to ask; left out in a preview and once it is closed. */
  readonly hrefs?: { readonly apply: string; readonly ask: string; readonly pack: string } | undefined
}

/** What the public reads about a vacancy: the people first, then pay, and so to a person to ring. */
export function Advert({ advert, apply, hrefs }: Props) {
  const { vacancy, pay, panel, voices, values, questions, asked, replies, provider, role, open } = advert
  const words = useWords().public.vacancy
  return (
    <>
      <p className="vf-caption">
        <InEnglish>{provider.name}</InEnglish>
      </p>
      <h1 className="govuk-heading-l">
        <InEnglish>{vacancy.title}</InEnglish>
      </h1>
      <div className="vf-vacancy">
        <InShort vacancy={vacancy} apply={apply} />
        <div className="vf-vacancy__story">
          <GoodDay voices={voices} vacancy={vacancy} role={role} />
          <WhatYouArePaid vacancy={vacancy} pay={pay} />
          <h2 className="govuk-heading-m">{words.training}</h2>
          <AdvertWords text={vacancy.training} easyRead={vacancy.easyRead.training} />
          <ValuesLookedFor values={values} questions={questions} />
          {panel && <PanelInPublic panel={panel} />}
          <EveryQuestion questions={questions} />
          <WhenYouHear vacancy={vacancy} open={open} replies={replies} />
          {hrefs && (
            <PaperOrPhone
              pack={hrefs.pack}
              help={{ person: provider.contactName, phone: provider.contactPhone }}
            />
          )}
          <AskedAndAnswered asked={asked} askHref={hrefs?.ask} />
          <h2 className="govuk-heading-m">
            <WithEnglish say={words.provider} own={provider.name} />
          </h2>
          {provider.about && <AdvertWords text={provider.about} easyRead={undefined} />}
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
