import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type TimeShown = {
  readonly startsAt: Date
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
}

/** The time somebody chose: when, how long, how and where. */
export function TimeToMeet({ time, lead }: { readonly time: TimeShown; readonly lead: string }) {
  const words = useWords().apply.meet
  return (
    <>
      <p className="vf-now__lead">{lead}</p>
      <p className="vf-now__big">
        <Time at={time.startsAt} show="date-time" />
      </p>
      <p>
        {words.ways[time.way]}, {words.minutes(time.minutes)}
      </p>
      <p className="vf-prose" dir="auto">
        <InEnglish>{time.place}</InEnglish>
      </p>
    </>
  )
}
