import { and, eq, isNotNull, isNull, sql } from "drizzle-orm"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { MeetingScore } from "#app/domain/panels/meeting-rules.ts"
import { findSeatToPress } from "#app/domain/panels/supporters-store.server.ts"
import type { CannotScoreReason, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { meetingScores, meetingsHeld } from "#db/schema/meetings.ts"

export type SeatAtMeeting = NonNullable<Awaited<ReturnType<typeof findMeetingSeat>>>

/** A seat that was taken on a vacancy's panel: the asker's own or, failing that, of whom they support there. */
export async function findMeetingSeat(tx: Tx, personId: string, slug: string) {
  const found = await findSeatToPress(tx, personId, slug)
  if (!found?.seat.joinedAt) return undefined
  const { seat, vacancy, address, pressed } = found
  return { seat, vacancy, address, own: pressed.by === "self" }
}

/** Somebody the panel meets, as those on it may know them (people_to_meet). */
export type PersonToMeet = {
  readonly applicationId: string
  readonly name: string
  readonly startsAt: Date | null
  readonly minutes: number | null
  readonly way: "in-person" | "video" | "phone" | null
  readonly place: string | null
  /** Null while nobody has said. */
  readonly came: boolean | null
  readonly comfort: string
  readonly status: ApplicationStatus
  /** The member knows them, and does not score them. */
  readonly known: boolean
}

/** Everybody the panel meets, by time. Nobody for whoever does not sit on it, or before the plan is sent. */
export async function peopleToMeet(tx: Tx, vacancyId: string): Promise<PersonToMeet[]> {
  return tx
    .select({
      applicationId: sql<string>`w.application_id`,
      name: sql<string>`w.name`,
      startsAt: sql<Date | null>`w.starts_at`.mapWith(applications.submittedAt),
      minutes: sql<number | null>`w.minutes`,
      way: sql<PersonToMeet["way"]>`w.way`,
      place: sql<string | null>`w.place`,
      came: sql<boolean | null>`w.came`,
      comfort: sql<string>`w.comfort`,
      status: sql<ApplicationStatus>`w.status`,
      known: sql<boolean>`w.known`,
    })
    .from(sql`people_to_meet(${vacancyId}) as w`)
}

export type OwnMeetingScore = {
  readonly applicationId: string
  readonly questionId: string
  readonly points: ScorePoints | null
  readonly cannotReason: CannotScoreReason | null
  readonly note: string
  readonly given: "self" | "to-supporter" | "on-paper"
  readonly sent: boolean
}

/** One seat's own scores of everybody the panel meets. */
export async function meetingScoresOf(tx: Tx, seatId: string): Promise<OwnMeetingScore[]> {
  const rows = await tx
    .select({
      applicationId: meetingScores.applicationId,
      questionId: meetingScores.meetingQuestionId,
      points: meetingScores.points,
      cannotReason: meetingScores.cannotReason,
      note: meetingScores.note,
      given: meetingScores.given,
      sent: sql<boolean>`${meetingScores.sentAt} is not null`,
    })
    .from(meetingScores)
    .where(eq(meetingScores.panelMemberId, seatId))
  return rows.map((row) => ({ ...row, points: row.points as ScorePoints | null }))
}

/** Sent scores of one person that the asker may see: all of them once they have sent their own. */
export async function sentMeetingScoresOf(tx: Tx, applicationId: string) {
  const rows = await tx
    .select({
      questionId: meetingScores.meetingQuestionId,
      memberId: meetingScores.panelMemberId,
      points: meetingScores.points,
    })
    .from(meetingScores)
    .where(and(eq(meetingScores.applicationId, applicationId), isNotNull(meetingScores.sentAt)))
  return rows.map((row) => ({ ...row, points: row.points as ScorePoints | null }))
}

type Saving = MeetingScore & {
  readonly applicationId: string
  readonly questionId: string
  readonly note: string
  /** Who pressed, where it was not the member. */
  readonly keyedBy: string | null
  readonly now: Date
}

/** Keeps one score. @returns false where it was sent already */
export async function saveMeetingScoreRow(
  tx: Tx,
  seat: SeatAtMeeting["seat"],
  { applicationId, questionId, points, cannotReason, note, keyedBy, now }: Saving,
): Promise<boolean> {
  const given = keyedBy ? ("to-supporter" as const) : ("self" as const)
  const score = { points, cannotReason, note, given, keyedBy, savedAt: now }
  const saved = await tx
    .insert(meetingScores)
    .values({
      providerId: seat.providerId,
      vacancyId: seat.vacancyId,
      applicationId,
      meetingQuestionId: questionId,
      panelMemberId: seat.id,
      personId: seat.personId,
      ...score,
    })
    .onConflictDoUpdate({
      target: [meetingScores.applicationId, meetingScores.meetingQuestionId, meetingScores.panelMemberId],
      set: score,
      setWhere: isNull(meetingScores.sentAt),
    })
    .returning({ id: meetingScores.id })
  return saved.length > 0
}

export async function markMeetingSent(
  tx: Tx,
  seatId: string,
  applicationId: string,
  now: Date,
): Promise<number> {
  const sent = await tx
    .update(meetingScores)
    .set({ sentAt: now })
    .where(
      and(
        eq(meetingScores.panelMemberId, seatId),
        eq(meetingScores.applicationId, applicationId),
        isNull(meetingScores.sentAt),
      ),
    )
    .returning({ id: meetingScores.id })
  return sent.length
}

/** "I know this person." @returns false where scores were sent already, or nobody is met there */
export async function declareKnown(tx: Tx, seatId: string, applicationId: string): Promise<boolean> {
  const [row] = await tx.execute<{ declared: boolean }>(
    sql`select know_person_met(${applicationId}::uuid, ${seatId}::uuid) as declared`,
  )
  return row?.declared ?? false
}

/**
 * What is known of whether somebody came: whether they had a time that has begun, whether anybody has sent scores of
 * them, what they gave unasked, and whether a member but for the asker says that they came.
 */
export async function whatIsKnownOf(tx: Tx, applicationId: string, personId: string) {
  const [row] = await tx.execute<{ begun: boolean; scored: boolean; seenByPanel: boolean }>(sql`
    select time_to_meet_has_begun(${applicationId}::uuid) as begun, meeting_is_scored(${applicationId}::uuid) as scored,
      exists (
        select from ${meetingsHeld} h
        where h.application_id = ${applicationId} and h.came and h.said_by <> ${personId}
          and panel_seat_of(h.vacancy_id, h.said_by) = 'joined') as "seenByPanel"`)
  return row!
}

type Held = {
  readonly applicationId: string
  readonly providerId: string
  readonly vacancyId: string
  readonly came: boolean
  readonly saidBy: string
  readonly saidAt: Date
}

/** A word said before is changed, which more people may do than say the first. */
export async function saveHeld(tx: Tx, held: Held): Promise<void> {
  const { came, saidBy, saidAt, applicationId } = held
  const changed = await tx
    .update(meetingsHeld)
    .set({ came, saidBy, saidAt })
    .where(eq(meetingsHeld.applicationId, applicationId))
    .returning({ id: meetingsHeld.applicationId })
  if (changed.length > 0) return
  await tx
    .insert(meetingsHeld)
    .values(held)
    .onConflictDoUpdate({ target: meetingsHeld.applicationId, set: { came, saidBy, saidAt } })
}
