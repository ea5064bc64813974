import { and, asc, eq, gt, isNull, lte, sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import { calendarEntries } from "#db/schema/calendars.ts"
import { vacancies } from "#db/schema/vacancies.ts"

const shown = {
  entryId: calendarEntries.id,
  providerId: calendarEntries.providerId,
  vacancyId: calendarEntries.vacancyId,
  applicationId: calendarEntries.applicationId,
  sequence: calendarEntries.sequence,
  calledOff: calendarEntries.calledOff,
  startsAt: calendarEntries.startsAt,
  minutes: calendarEntries.minutes,
  way: calendarEntries.way,
  place: calendarEntries.place,
  changedAt: calendarEntries.changedAt,
  job: vacancies.title,
  slug: vacancies.slug,
  provider: providers.name,
  providerSlug: providers.slug,
}

const withItsWords = {
  ...shown,
  offeredBy: calendarEntries.offeredBy,
  toldSequence: calendarEntries.toldSequence,
  toldStartsAt: calendarEntries.toldStartsAt,
  remindedAt: calendarEntries.remindedAt,
  reference: applications.reference,
  status: applications.status,
  language: applications.language,
  erasedAt: applications.erasedAt,
}

export type EntryOnFile = Awaited<ReturnType<typeof lockEntry>> & object

function wholeEntry(tx: Tx) {
  return tx
    .select(withItsWords)
    .from(calendarEntries)
    .innerJoin(applications, eq(applications.id, calendarEntries.applicationId))
    .innerJoin(vacancies, eq(vacancies.id, calendarEntries.vacancyId))
    .innerJoin(providers, eq(providers.id, calendarEntries.providerId))
}

/** Holds the calendar entry of an application, so that of two runs one tells of it. */
export async function lockEntry(tx: Tx, providerId: string, applicationId: string) {
  const [row] = await wholeEntry(tx)
    .where(and(eq(calendarEntries.providerId, providerId), eq(calendarEntries.applicationId, applicationId)))
    .for("update", { of: calendarEntries })
  return row
}

/** Meetings between two instants that nobody was reminded of; each held by one run. */
export async function lockEntriesToRemind(tx: Tx, providerId: string, from: Date, until: Date) {
  return wholeEntry(tx)
    .where(
      and(
        eq(calendarEntries.providerId, providerId),
        eq(calendarEntries.calledOff, false),
        isNull(calendarEntries.remindedAt),
        gt(calendarEntries.startsAt, from),
        lte(calendarEntries.startsAt, until),
      ),
    )
    .orderBy(asc(calendarEntries.startsAt), asc(calendarEntries.id))
    .for("update", { of: calendarEntries, skipLocked: true })
}

type Told = { readonly toldSequence: number; readonly toldStartsAt: Date | null }

export async function saveTold(tx: Tx, entryId: string, told: Told): Promise<void> {
  await tx.update(calendarEntries).set(told).where(eq(calendarEntries.id, entryId))
}

export async function saveReminded(tx: Tx, entryId: string): Promise<void> {
  await tx.update(calendarEntries).set({ remindedAt: sql`now()` }).where(eq(calendarEntries.id, entryId))
}

export type EntryShown = Awaited<ReturnType<typeof entriesOfMember>>[number]

const stands = (from: Date) => and(eq(calendarEntries.calledOff, false), gt(calendarEntries.startsAt, from))

/** The applicant's own meeting. */
export async function ownEntry(tx: Tx, applicationId: string): Promise<EntryShown | undefined> {
  const [row] = await tx
    .select({ ...shown, reference: sql<string>`''` })
    .from(calendarEntries)
    .innerJoin(vacancies, eq(vacancies.id, calendarEntries.vacancyId))
    .innerJoin(providers, eq(providers.id, calendarEntries.providerId))
    .where(and(eq(calendarEntries.applicationId, applicationId), eq(calendarEntries.calledOff, false)))
  return row
}

/** A provider's meetings that stand, from an instant on, with what each application is called. */
export async function entriesOfProvider(tx: Tx, providerId: string, from: Date): Promise<EntryShown[]> {
  return tx
    .select({ ...shown, reference: sql<string>`${applications.reference}` })
    .from(calendarEntries)
    .innerJoin(applications, eq(applications.id, calendarEntries.applicationId))
    .innerJoin(vacancies, eq(vacancies.id, calendarEntries.vacancyId))
    .innerJoin(providers, eq(providers.id, calendarEntries.providerId))
    .where(and(eq(calendarEntries.providerId, providerId), stands(from), isNull(applications.erasedAt)))
    .orderBy(asc(calendarEntries.startsAt), asc(calendarEntries.id))
}

/** The same for a member of panels, whose applications row security does not show. */
export async function entriesOfMember(tx: Tx, from: Date) {
  return tx
    .select({ ...shown, reference: sql<string>`mine.reference` })
    .from(calendarEntries)
    .innerJoin(sql`meetings_of_mine() as mine`, sql`mine.entry_id = ${calendarEntries.id}`)
    .innerJoin(vacancies, eq(vacancies.id, calendarEntries.vacancyId))
    .innerJoin(providers, eq(providers.id, calendarEntries.providerId))
    .where(stands(from))
    .orderBy(asc(calendarEntries.startsAt), asc(calendarEntries.id))
}
