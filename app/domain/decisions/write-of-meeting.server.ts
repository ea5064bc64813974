import { colleagueToWriteTo, providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf } from "#app/domain/applications/index.server.ts"
import type { MeetingNews } from "#app/domain/decisions/calendar-rules.ts"
import type { EntryOnFile } from "#app/domain/decisions/entries-store.server.ts"
import { inWords, meetingEvent } from "#app/domain/decisions/meeting-event.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { timeInWords } from "#app/domain/decisions/time-in-words.ts"
import { queueMessage, queueText } from "#app/domain/messages/index.server.ts"
import { type MemberAtMeeting, membersAtMeeting } from "#app/domain/panels/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { type CalendarEvent, writeCalendar } from "#app/kernel/icalendar.ts"
import { isLanguage, type Language } from "#app/kernel/language.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { env } from "#app/platform/env.server.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import type { Tx } from "#db/ctx.ts"

/** What is written of: a change, or that the day is near. */
export type Occasion = MeetingNews | "soon"

const toApplicants = {
  set: "time-chosen",
  moved: "time-moved",
  off: "time-off",
  soon: "meeting-soon",
} as const satisfies Record<Occasion, string>

const toOthers = {
  set: "panel-meeting-set",
  moved: "panel-meeting-moved",
  off: "panel-meeting-off",
  soon: "panel-meeting-soon",
} as const satisfies Record<Occasion, string>

/** What calendars read in a letter; a reminder changes nothing in them. */
function invitation(
  event: CalendarEvent,
  attendee: CalendarEvent["attendee"] & object,
  { occasion, writtenAt }: { readonly occasion: Occasion; readonly writtenAt: Date },
) {
  if (occasion === "soon") return {}
  const method = occasion === "off" ? "cancel" : "request"
  return { calendar: writeCalendar([{ ...event, attendee }], { method, writtenAt }) }
}

/** A reminder that goes late goes on the day itself. */
const isToday = ({ startsAt }: EntryOnFile, now: Date) => londonDay(startsAt) === londonDay(now)

/** The time as people know it: where it is called off, the one that no longer counts. */
function whenOf(entry: EntryOnFile, occasion: Occasion, language: Language) {
  const { toldStartsAt, startsAt } = entry
  const said = timeInWords(
    occasion === "off" ? { ...entry, startsAt: toldStartsAt ?? startsAt } : entry,
    language,
  )
  const before =
    occasion === "moved" && toldStartsAt && toldStartsAt.getTime() !== startsAt.getTime()
      ? timeInWords({ ...entry, startsAt: toldStartsAt }, language).when
      : null
  return { ...said, before }
}

/** One key an occasion and a reader: a change by its number, a reminder by when it is. */
function keyOf(entry: EntryOnFile, occasion: Occasion, who: string): string {
  const which = occasion === "soon" ? entry.startsAt.toISOString() : String(entry.sequence)
  return `meeting-${occasion}|${entry.entryId}|${which}|${who}`
}

/** Writes to the applicant by e-mail or, where they gave a phone alone, by text. @returns letters and texts written */
export async function writeToApplicant(
  tx: Tx,
  ctx: Ctx<SystemActor>,
  entry: EntryOnFile,
  occasion: Occasion,
) {
  const { applicationId, providerId, reference, job, status } = entry
  const contact = await contactOf(tx, applicationId)
  if (!contact) return 0
  const language = isLanguage(entry.language) ? entry.language : "en"
  const provider = await providerInLetters(tx, providerId)
  const url = `${env().APP_URL}/apply/${reference}/meet`
  const data = {
    ...provider,
    ...whenOf(entry, occasion, language),
    today: isToday(entry, ctx.now()),
    job,
    again: status === "shortlisted",
    url: status === "shortlisted" ? url : `${env().APP_URL}/apply/${reference}`,
  }
  const message = {
    providerId,
    applicationId,
    template: toApplicants[occasion],
    data,
    dedupeKey: keyOf(entry, occasion, applicationId),
  }
  const { email, phone } = contact
  if (email) {
    const event = meetingEvent(entry, { provider: provider.provider, language, url, as: "applicant" })
    // The letter names nobody, so the entry does not either: an address stands for them.
    const attendee = { name: email, email, coming: true }
    const attached = invitation(event, attendee, { occasion, writtenAt: ctx.now() })
    return Number(await queueMessage(tx, ctx, { ...message, ...attached, to: { email, language } }))
  }
  if (phone && sendsTexts()) return Number(await queueText(tx, ctx, { ...message, to: { phone, language } }))
  return 0
}

/** Writes to the members who meet somebody and, of a change, to the colleague who offered the time. */
export async function writeToOthers(tx: Tx, ctx: Ctx<SystemActor>, entry: EntryOnFile, occasion: Occasion) {
  const { providerId, applicationId, job } = entry
  const provider = await providerInLetters(tx, providerId)
  const application = entry.erasedAt ? null : inWords(entry.reference)
  const today = isToday(entry, ctx.now())
  let written = 0
  for (const { name, language, reach, who, url } of await readersOf(tx, entry, occasion)) {
    const message = {
      providerId,
      applicationId,
      toOthers: true,
      template: toOthers[occasion],
      data: { ...provider, ...whenOf(entry, occasion, language), today, job, name, application, url },
      dedupeKey: keyOf(entry, occasion, who),
    }
    if (reach.channel === "text") {
      written += Number(await queueText(tx, ctx, { ...message, to: { phone: reach.phone, language } }))
      continue
    }
    const { email } = reach
    const seen = { provider: provider.provider, language, url, as: "other", application } as const
    const attendee = { name, email, coming: false }
    const attached = invitation(meetingEvent(entry, seen), attendee, { occasion, writtenAt: ctx.now() })
    written += Number(await queueMessage(tx, ctx, { ...message, ...attached, to: { email, language } }))
  }
  return written
}

type Reader = Omit<MemberAtMeeting, "memberId" | "personId"> & {
  /** Names them in what is sent once. */
  readonly who: string
  readonly url: string
}

async function readersOf(tx: Tx, entry: EntryOnFile, occasion: Occasion): Promise<Reader[]> {
  const { providerId, offeredBy, slug, providerSlug } = entry
  const members = await membersAtMeeting(tx, entry)
  const readers: Reader[] = members.map((member) => ({
    ...member,
    who: member.memberId,
    url: `${env().APP_URL}/panel/${slug}/day`,
  }))
  if (!offeredBy || occasion === "soon" || members.some(({ personId }) => personId === offeredBy))
    return readers
  const colleague = await colleagueToWriteTo(tx, providerId, offeredBy)
  if (!colleague) return readers
  const { name, email, role } = colleague
  if (!mayChoose({ kind: "staff", personId: offeredBy, providerId, role })) return readers
  const url = `${env().APP_URL}/provider/${providerSlug}/vacancies/${slug}/times`
  return [...readers, { name, language: "en", reach: { channel: "email", email }, who: offeredBy, url }]
}
