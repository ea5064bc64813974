import { Fragment, type ReactNode } from "react"
import type { PayLabel } from "#app/domain/vacancies/rules.ts"
import { Money } from "#app/ui/components/money.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import type { AdvertText } from "#app/ui/vacancy/advert-text.ts"
import { AdvertPhrase } from "#app/ui/vacancy/advert-words.tsx"
import { PayBeside } from "#app/ui/vacancy/pay-beside.tsx"

type Props = { readonly vacancy: AdvertText["vacancy"]; readonly pay: PayLabel }

/** Pay and what comes with it, each said plainly; an older advert that does not say it says nothing. */
export function WhatYouArePaid({ vacancy, pay }: Props) {
  const words = useWords().public.vacancy
  const jobs = useWords().public.jobs
  const { minutesPerWeek, guaranteedMinutesPerWeek: guaranteed, travelTime, sickPay } = vacancy
  const sure = (minutes: number) =>
    minutes === 0
      ? words.guaranteedNone
      : minutes === minutesPerWeek
        ? words.guaranteedAll(minutes / 60)
        : words.guaranteedSome(minutes / 60)
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.payAnHour, <Money key="pay" pence={vacancy.payPencePerHour} per="hour" />],
    [
      words.hours,
      <Fragment key="hours">
        {jobs.hoursAWeek(minutesPerWeek / 60)}.{" "}
        <AdvertPhrase text={vacancy.pattern} easyRead={vacancy.easyRead.pattern} />
      </Fragment>,
    ],
    ...(guaranteed === null ? [] : [[words.guaranteed, sure(guaranteed)] as const]),
    ...(travelTime ? [[words.travelTime, words.travelTimes[travelTime]] as const] : []),
    ...(sickPay
      ? [
          [
            words.sickPay,
            <Fragment key="sick-pay">
              {words.sickPays[sickPay]}
              {vacancy.sickPayWords && (
                <>
                  {" "}
                  <AdvertPhrase text={vacancy.sickPayWords} easyRead={vacancy.easyRead.sickPayWords} />
                </>
              )}
            </Fragment>,
          ] as const,
        ]
      : []),
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{words.payTitle}</h2>
      <dl className="vf-terms">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
      </dl>
      <PayBeside pay={pay} />
    </>
  )
}
