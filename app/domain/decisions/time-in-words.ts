import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { clockOptions, dayInSentence, type Language, localeOf } from "#app/kernel/language.ts"

const dayFormat = (language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Europe/London",
  })
const clockFormat = (language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...clockOptions(language),
    timeZone: "Europe/London",
  })

type Words = {
  readonly ways: Readonly<Record<MeetingWay, string>>
  readonly at: (day: string, time: string) => string
  readonly how: (way: string, minutes: number) => string
}

const english: Words = {
  ways: { "in-person": "In person", video: "By video", phone: "By phone" },
  at: (day, time) => `${day} at ${time}`,
  how: (way, minutes) => `${way}, ${minutes} minutes`,
}

const said: Readonly<Record<Language, Words>> = {
  en: english,
  "easy-read": {
    ...english,
    ways: { "in-person": "We meet in a room", video: "We meet by video", phone: "We talk by phone" },
    how: (way, minutes) => `${way}. It takes ${minutes} minutes.`,
  },
  cy: {
    ways: { "in-person": "Wyneb yn wyneb", video: "Drwy fideo", phone: "Dros y ffôn" },
    at: (day, time) => `${day} am ${time}`,
    how: (way, minutes) => `${way}, ${minutes} munud`,
  },
}

type Time = {
  readonly startsAt: Date
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
}

/** A time to meet as letters say it, by London's clocks. */
export function timeInWords({ startsAt, minutes, way, place }: Time, language: Language) {
  const { ways, at, how } = said[language]
  const day = dayInSentence(dayFormat(language).format(startsAt), language)
  return { when: at(day, clockFormat(language).format(startsAt)), how: how(ways[way], minutes), place }
}
