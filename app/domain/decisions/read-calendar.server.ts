import { feedFrom } from "#app/domain/decisions/calendar-rules.ts"
import {
  type EntryShown,
  entriesOfMember,
  entriesOfProvider,
  ownEntry,
} from "#app/domain/decisions/entries-store.server.ts"
import { inWords, meetingEvent } from "#app/domain/decisions/meeting-event.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import type { ApplicantActor, PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { writeCalendar } from "#app/kernel/icalendar.ts"
import type { Language } from "#app/kernel/language.ts"
import { env } from "#app/platform/env.server.ts"
import { reading } from "#db/ctx.ts"

/*
 * Meetings as calendars read them, for whoever they are: the applicant theirs, panel members and staff each by the
 * application's words.
 */

/** The applicant's meeting, to put into a calendar; null where there is none. */
export function readOwnCalendar(ctx: Ctx<ApplicantActor>, reference: string, language: Language) {
  return reading(ctx, async (tx) => {
    const entry = await ownEntry(tx, ctx.actor.applicationId)
    if (!entry) return null
    const url = `${env().APP_URL}/apply/${reference}/meet`
    const event = meetingEvent(entry, { provider: entry.provider, language, url, as: "applicant" })
    return writeCalendar([event], { method: "publish", writtenAt: ctx.now() })
  })
}

/** What may be left out of a calendar: all but one application's meeting. */
type Which = { readonly applicationId?: string }

/** A panel member's meetings, or the one with somebody; null where there is none of that. */
export function readMemberCalendar(ctx: Ctx<PersonActor>, { applicationId }: Which, language: Language) {
  return reading(ctx, async (tx) => {
    const entries = await entriesOfMember(tx, feedFrom(ctx.now()))
    const about = { only: applicationId, language, writtenAt: ctx.now() }
    return written(entries, about, ({ slug }) => `/panel/${slug}/day`)
  })
}

/** A provider's meetings, or the one of an application; null for whoever does not choose there. */
export function readStaffCalendar(ctx: Ctx<StaffActor>, { applicationId }: Which) {
  return reading(ctx, async (tx) => {
    if (!mayChoose(ctx.actor)) return null
    const entries = await entriesOfProvider(tx, ctx.actor.providerId, feedFrom(ctx.now()))
    const about = { only: applicationId, language: "en", writtenAt: ctx.now() } as const
    return written(
      entries,
      about,
      ({ slug, providerSlug }) => `/provider/${providerSlug}/vacancies/${slug}/times`,
    )
  })
}

type About = { readonly only: string | undefined; readonly language: Language; readonly writtenAt: Date }

function written(
  all: readonly EntryShown[],
  { only, language, writtenAt }: About,
  pathOf: (entry: EntryShown) => string,
): string | null {
  const entries = all.filter(({ applicationId }) => only === undefined || applicationId === only)
  if (only !== undefined && entries.length === 0) return null
  const events = entries.map((entry) =>
    meetingEvent(entry, {
      provider: entry.provider,
      language,
      url: `${env().APP_URL}${pathOf(entry)}`,
      as: "other",
      application: inWords(entry.reference),
    }),
  )
  return writeCalendar(events, {
    method: "publish",
    writtenAt,
    ...(only === undefined && { name: "Values First" }),
  })
}
