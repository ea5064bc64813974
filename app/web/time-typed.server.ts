import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"

type Time = {
  readonly startsAt: Date
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

/** A time to meet as its form holds it, by London's day and clock. */
export function asTyped({ startsAt, minutes, way, place }: Time) {
  const [year = "", month = "", day = ""] = londonDay(startsAt).split("-")
  return {
    "on-day": String(Number(day)),
    "on-month": String(Number(month)),
    "on-year": year,
    time: clock.format(startsAt),
    minutes: String(minutes),
    way,
    place,
  }
}
