import { and, asc, eq, gt, isNull, ne, or, sql } from "drizzle-orm"
import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import type { TimeOfMeeting } from "#app/kernel/meeting-pace.ts"
import type { Tx } from "#db/ctx.ts"
import { applicantContacts, applications } from "#db/schema/applications.ts"
import { meetingTimes } from "#db/schema/decisions.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** A time to meet as its applicant sees it. */
export type TimeToMeet = {
  readonly id: string
  readonly startsAt: Date
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
}

const shown = {
  id: meetingTimes.id,
  startsAt: meetingTimes.startsAt,
  minutes: meetingTimes.minutes,
  way: meetingTimes.way,
  place: meetingTimes.place,
}

export async function insertTime(
  tx: Tx,
  time: Omit<TimeToMeet, "id"> & {
    readonly providerId: string
    readonly vacancyId: string
    readonly offeredBy: string
  },
): Promise<string> {
  const [row] = await tx.insert(meetingTimes).values(time).returning({ id: meetingTimes.id })
  return row!.id
}

/** When a vacancy's times begin and how long they are, but for one that is to be another. */
export async function startsOf(
  tx: Tx,
  vacancyId: string,
  except?: string,
): Promise<readonly TimeOfMeeting[]> {
  return tx
    .select({ startsAt: meetingTimes.startsAt, minutes: meetingTimes.minutes })
    .from(meetingTimes)
    .where(and(eq(meetingTimes.vacancyId, vacancyId), except ? ne(meetingTimes.id, except) : undefined))
}

/** A vacancy's times with who comes: the name only where the asker may know it. */
export async function timesOf(tx: Tx, vacancyId: string) {
  return tx
    .select({
      ...shown,
      takenBy: meetingTimes.takenBy,
      reference: applications.reference,
      name: applicantContacts.name,
      passed: sql<boolean>`${meetingTimes.startsAt} <= now()`,
    })
    .from(meetingTimes)
    .leftJoin(applications, eq(applications.id, meetingTimes.takenBy))
    .leftJoin(applicantContacts, eq(applicantContacts.applicationId, meetingTimes.takenBy))
    .where(eq(meetingTimes.vacancyId, vacancyId))
    .orderBy(asc(meetingTimes.startsAt), asc(meetingTimes.id))
}

export async function lockTime(tx: Tx, vacancyId: string, timeId: string) {
  const [row] = await tx
    .select({ ...shown, takenBy: meetingTimes.takenBy, now: sql<Date>`now()`.mapWith(meetingTimes.startsAt) })
    .from(meetingTimes)
    .where(and(eq(meetingTimes.vacancyId, vacancyId), eq(meetingTimes.id, timeId)))
    .for("update")
  return row
}

export async function updateTime(tx: Tx, timeId: string, time: Omit<TimeToMeet, "id">): Promise<void> {
  await tx.update(meetingTimes).set(time).where(eq(meetingTimes.id, timeId))
}

export async function deleteTime(tx: Tx, timeId: string): Promise<void> {
  await tx.delete(meetingTimes).where(eq(meetingTimes.id, timeId))
}

/** Holds the applicant's own application, so that they choose one time at a time, in however many tabs. */
export async function lockChooser(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      reference: applications.reference,
      status: applications.status,
      vacancyId: applications.vacancyId,
      vacancyTitle: vacancies.title,
      now: sql<Date>`now()`.mapWith(applications.createdAt),
    })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(eq(applications.id, applicationId))
    .for("update", { of: applications })
  return row
}

/**
 * Holds the applicant's own time and the one they want, in one order for everybody. A time that somebody else
 * has is not among them: row security hides it, also from whoever waited for it.
 */
export async function lockOwnAndWanted(
  tx: Tx,
  { applicationId, vacancyId, wanted }: { applicationId: string; vacancyId: string; wanted: string | null },
) {
  return tx
    .select({ ...shown, takenBy: meetingTimes.takenBy })
    .from(meetingTimes)
    .where(
      and(
        eq(meetingTimes.vacancyId, vacancyId),
        or(eq(meetingTimes.takenBy, applicationId), wanted ? eq(meetingTimes.id, wanted) : undefined),
      ),
    )
    .orderBy(asc(meetingTimes.id))
    .for("update")
}

export async function saveTaken(tx: Tx, timeId: string, applicationId: string | null): Promise<void> {
  await tx
    .update(meetingTimes)
    .set({ takenBy: applicationId, takenAt: applicationId === null ? null : sql`now()` })
    .where(eq(meetingTimes.id, timeId))
}

export async function ownTimeOf(tx: Tx, applicationId: string): Promise<TimeToMeet | null> {
  const [row] = await tx.select(shown).from(meetingTimes).where(eq(meetingTimes.takenBy, applicationId))
  return row ?? null
}

/** Times nobody has taken and that have not begun; row security shows those of the asker's own vacancy. */
export async function freeTimesOf(tx: Tx, vacancyId: string): Promise<readonly TimeToMeet[]> {
  return tx
    .select(shown)
    .from(meetingTimes)
    .where(
      and(
        eq(meetingTimes.vacancyId, vacancyId),
        isNull(meetingTimes.takenBy),
        gt(meetingTimes.startsAt, sql`now()`),
      ),
    )
    .orderBy(asc(meetingTimes.startsAt))
}

/** Gives back what an applicant had chosen and will not come to. @returns how many */
export async function giveBackUpcoming(tx: Tx, applicationId: string): Promise<number> {
  const rows = await tx
    .update(meetingTimes)
    .set({ takenBy: null, takenAt: null })
    .where(and(eq(meetingTimes.takenBy, applicationId), gt(meetingTimes.startsAt, sql`now()`)))
    .returning({ id: meetingTimes.id })
  return rows.length
}

/** Shortlisted applicants of a vacancy who have no time yet. */
export async function withoutTime(tx: Tx, vacancyId: string) {
  return tx
    .select({
      applicationId: applications.id,
      reference: applications.reference,
      language: applications.language,
      email: applicantContacts.email,
    })
    .from(applications)
    .innerJoin(applicantContacts, eq(applicantContacts.applicationId, applications.id))
    .leftJoin(meetingTimes, eq(meetingTimes.takenBy, applications.id))
    .where(
      and(
        eq(applications.vacancyId, vacancyId),
        eq(applications.status, "shortlisted"),
        isNull(meetingTimes.id),
      ),
    )
    .orderBy(asc(applications.id))
}

/** Whether somebody did not come and nothing is settled: they are on the shortlist, and the panel has no order yet. */
export async function mayComeAgain(tx: Tx, applicationId: string): Promise<boolean> {
  const [row] = await tx.execute<{ may: boolean }>(sql`select may_come_again(${applicationId}::uuid) as may`)
  return row?.may ?? false
}
