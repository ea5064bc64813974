import type { ToldEvent } from "#app/domain/history/told-event.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { sentenceOf } from "#app/ui/provider/history-in-words.ts"

type Props = {
  /** `/provider/<provider>` */
  readonly provider: string
  readonly events: readonly ToldEvent[]
  readonly headingLevel?: 2 | 3
}

/** What happened, a sentence each, under the day it happened on. */
export function HistoryList({ provider, events, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="vf-history">
      {byDay(events).map(([day, ofDay]) => (
        <section key={ofDay[0]!.id} aria-labelledby={`day-${ofDay[0]!.id}`}>
          <Heading className="govuk-heading-s" id={`day-${ofDay[0]!.id}`}>
            <Time day={day} />
          </Heading>
          <ul className="vf-history__day">
            {ofDay.map((event) => (
              <li key={event.id}>
                <Sentence event={event} provider={provider} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Where why an offer ended stands on the page of its application. */
export const whyEndedId = "why-it-ended"
const endings: readonly string[] = ["offer.taken-back", "offer.conditions-not-met"]

function Sentence({ event, provider }: { readonly event: ToldEvent; readonly provider: string }) {
  const words = useWords().provider.history
  const { what, kind } = event
  const place = endings.includes(kind) ? `#${whyEndedId}` : ""
  return (
    <p className="govuk-body">
      {sentenceOf(event, words).map(({ text, isRecord }) =>
        isRecord && what ? (
          <a className="govuk-link" href={`${provider}${what.path}${place}`} key="record">
            {text}
          </a>
        ) : (
          text
        ),
      )}{" "}
      {words.at} <Time at={event.at} show="time" />.
    </p>
  )
}

function byDay(events: readonly ToldEvent[]): readonly (readonly [day: string, events: ToldEvent[]])[] {
  const days: (readonly [string, ToldEvent[]])[] = []
  for (const event of events) {
    const day = londonDay(event.at)
    const last = days.at(-1)
    if (last?.[0] === day) last[1].push(event)
    else days.push([day, [event]])
  }
  return days
}
