import type { ReactNode } from "react"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import type { AdvertText } from "#app/ui/vacancy/advert-text.ts"

type Props = {
  readonly vacancy: AdvertText["vacancy"]
  /** The way to apply, or why there is none. */
  readonly apply: ReactNode
}

/** What most people look for first, and the way to apply. */
export function InShort({ vacancy, apply }: Props) {
  const words = useWords().public.vacancy
  const { minutesPerWeek, guaranteedMinutesPerWeek: guaranteed } = vacancy
  const sure =
    guaranteed === null
      ? null
      : guaranteed === 0
        ? words.shortGuaranteedNone
        : guaranteed === minutesPerWeek
          ? words.shortGuaranteedAll
          : words.shortGuaranteed(guaranteed / 60)
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.pay, <Money key="pay" pence={vacancy.payPencePerHour} per="hour" />],
    [words.hours, [words.shortHours(minutesPerWeek / 60), sure].filter(Boolean).join(", ")],
    [words.place, <InEnglish key="place">{vacancy.place}</InEnglish>],
    ...(vacancy.supportSetting ? [[words.setting, words.settings[vacancy.supportSetting]] as const] : []),
    ...(vacancy.driving ? [[words.driving, words.drivingNeeds[vacancy.driving]] as const] : []),
    [words.closes, <Time key="closes" at={vacancy.closesAt} />],
  ]
  return (
    <section className="vf-vacancy__short" aria-label={words.inShort}>
      <dl className="vf-short">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {apply}
    </section>
  )
}
