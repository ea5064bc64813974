import type { EntryShown } from "#app/domain/decisions/entries-store.server.ts"
import { timeInWords } from "#app/domain/decisions/time-in-words.ts"
import type { CalendarEvent } from "#app/kernel/icalendar.ts"
import type { Language } from "#app/kernel/language.ts"
import { env } from "#app/platform/env.server.ts"

type Entry = Pick<
  EntryShown,
  "entryId" | "sequence" | "calledOff" | "startsAt" | "minutes" | "way" | "place" | "changedAt" | "job"
>

type Seen = {
  readonly provider: string
  readonly language: Language
  readonly url: string
} & (
  | { readonly as: "applicant" }
  /** `application`: what it is called; null once it is erased. Never who it is. */
  | { readonly as: "other"; readonly application: string | null }
)

type Words = {
  readonly meet: (provider: string, job: string) => string
  readonly meets: (application: string | null, job: string) => string
}

const english: Words = {
  meet: (provider, job) => `You meet ${provider}: ${job}`,
  meets: (application, job) => (application ? `Meeting: ${application} (${job})` : `Meeting: ${job}`),
}

const said: Readonly<Record<Language, Words>> = {
  en: english,
  "easy-read": { ...english, meets: (application, job) => `You meet somebody: ${application ?? job}` },
  cy: { ...english, meet: (provider, job) => `Cwrdd â ${provider}: ${job}` },
}

/** A meeting for a calendar, as one reader may know it: nothing that the letter about it does not say. */
export function meetingEvent(entry: Entry, seen: Seen): CalendarEvent {
  const { entryId, sequence, calledOff, startsAt, minutes, place, changedAt, job } = entry
  const { provider, language, url } = seen
  const words = said[language]
  return {
    uid: `${entryId}@${new URL(env().APP_URL).hostname}`,
    sequence,
    calledOff,
    startsAt,
    minutes,
    changedAt,
    summary: seen.as === "applicant" ? words.meet(provider, job) : words.meets(seen.application, job),
    place,
    description: `${timeInWords(entry, language).how}\n${url}`,
    url,
    organiser: { name: provider, email: organiserAddress() },
  }
}

/** The address that mail comes from: nobody answers there, and no colleague's own address travels. */
function organiserAddress(): string {
  const from = env().MAIL_FROM
  return /<([^>]+)>/.exec(from)?.[1] ?? from
}

/** An application's three words, as people say them. */
export function inWords(reference: string): string {
  return reference.replaceAll("-", " ")
}
