import { and, desc, eq, inArray, sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { panelMembers, panelReminders } from "#db/schema/panels.ts"
import { scoringPreparations } from "#db/schema/scoring.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** A provider's own vacancy. */
export async function vacancyBySlug(tx: Tx, providerId: string, slug: string) {
  const [row] = await tx
    .select()
    .from(vacancies)
    .where(and(eq(vacancies.providerId, providerId), eq(vacancies.slug, slug)))
  return row
}

type Counted = {
  /** Null, as is when it was given, for an asker who has or had a seat there: then it is of all together. */
  readonly memberId: string | null
  readonly questionId: string
  readonly givenAt: Date | null
  readonly asked: number
  readonly scored: number
  readonly sent: number
}

/** How much of a vacancy's scoring is done: numbers alone, never which answer or what score. */
export async function countScoring(tx: Tx, vacancyId: string): Promise<Counted[]> {
  const rows = await tx.execute<Omit<Counted, "givenAt"> & { givenAt: string | null }>(sql`
    select panel_member_id as "memberId", vacancy_question_id as "questionId",
      to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "givenAt", asked, scored, sent
    from how_far_scoring(${vacancyId})`)
  return rows.map(({ givenAt, ...row }) => ({ ...row, givenAt: givenAt === null ? null : new Date(givenAt) }))
}

type PaperOut = { readonly memberId: string; readonly toType: number; readonly toConfirm: number }

/** Answers that members have on paper and that count for nothing yet. */
export async function paperOut(tx: Tx, vacancyId: string): Promise<PaperOut[]> {
  return tx.execute<PaperOut>(sql`
    select panel_member_id as "memberId", to_type as "toType", to_confirm as "toConfirm"
    from paper_out(${vacancyId})`)
}

/** One reminder of a provider's after another, to the end of the transaction: nobody gets two at once. */
export async function oneReminderAtATime(tx: Tx, providerId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`panel reminders ${providerId}`}, 0))`)
}

/** When each of some people was written to on any panel of this provider, newest first. */
export async function remindersTo(tx: Tx, providerId: string, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  return tx
    .select({ personId: panelMembers.personId, sentAt: panelReminders.sentAt })
    .from(panelReminders)
    .innerJoin(panelMembers, eq(panelMembers.id, panelReminders.panelMemberId))
    .where(and(eq(panelReminders.providerId, providerId), inArray(panelMembers.personId, [...personIds])))
    .orderBy(desc(panelReminders.sentAt))
}

export async function saveReminder(
  tx: Tx,
  reminder: {
    readonly providerId: string
    readonly vacancyId: string
    readonly panelMemberId: string
    readonly sentBy: string
    readonly sentAt: Date
  },
): Promise<string> {
  const [row] = await tx.insert(panelReminders).values(reminder).returning({ id: panelReminders.id })
  return row!.id
}

/** That answers were got ready, and how many of them lack somebody to score them. */
export async function preparationOf(tx: Tx, vacancyId: string) {
  const [row] = await tx
    .select({
      shortAnswers: scoringPreparations.shortAnswers,
      shortDrawing: scoringPreparations.shortDrawing,
    })
    .from(scoringPreparations)
    .where(eq(scoringPreparations.vacancyId, vacancyId))
  return row
}

/** Whether a vacancy takes scores now, and whether the asker has or had a seat on its panel. */
export async function scoringNow(tx: Tx, vacancyId: string) {
  const [row] = await tx.execute<{ takesScores: boolean; askerSits: boolean }>(sql`
    select vacancy_takes_scores(${vacancyId}) as "takesScores", has_had_seat(${vacancyId}) as "askerSits"`)
  return row!
}
