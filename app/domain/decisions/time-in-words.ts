import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
})
const clockFormat = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
  timeZone: "Europe/London",
})

const ways: Readonly<Record<MeetingWay, string>> = {
  "in-person": "In person",
  video: "By video",
  phone: "By phone",
}

type Time = {
  readonly startsAt: Date
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
}

/** A time to meet as letters say it, by London's clocks. */
export function timeInWords({ startsAt, minutes, way, place }: Time) {
  const day = dayFormat.format(startsAt).replaceAll(",", "")
  return {
    when: `${day} at ${clockFormat.format(startsAt)}`,
    how: `${ways[way]}, ${minutes} minutes`,
    place,
  }
}
