import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm"
import type { SeatRow } from "#app/domain/panels/store.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { GuideAnchor, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { panelGuides, practiceScores } from "#db/schema/practice.ts"
import { practiceAnswers } from "#db/schema/scenarios.ts"

/** The scoring guide of one vacancy's question as its panel changed it last; null: it is the question's own. */
export async function guideOf(tx: Tx, vacancyQuestionId: string): Promise<readonly GuideAnchor[] | null> {
  return (await newestGuide(tx, vacancyQuestionId))?.anchors ?? null
}

type Guided = { readonly guide: readonly GuideAnchor[] | null; readonly welsh: WelshQuestion | null }

/** A question with the guide that its panel scores by. What a panel wrote itself is in its own words alone. */
export async function asGuided<Q extends Guided & { readonly id: string }>(tx: Tx, question: Q): Promise<Q> {
  const anchors = await guideOf(tx, question.id)
  if (!anchors) return question
  const { welsh } = question
  if (!welsh) return { ...question, guide: anchors }
  const { guide: _, ...inWelsh } = welsh
  return { ...question, guide: anchors, welsh: inWelsh }
}

export async function newestGuide(tx: Tx, vacancyQuestionId: string) {
  const [row] = await tx
    .select()
    .from(panelGuides)
    .where(eq(panelGuides.vacancyQuestionId, vacancyQuestionId))
    .orderBy(desc(panelGuides.number))
    .limit(1)
  return row
}

type Guide = {
  readonly vacancyQuestionId: string
  readonly number: number
  readonly anchors: readonly GuideAnchor[]
  readonly why: string
}

/** @returns false where another member's change took this number */
export async function insertGuide(tx: Tx, seat: SeatRow, guide: Guide): Promise<boolean> {
  const { providerId, vacancyId, personId } = seat
  const made = await tx
    .insert(panelGuides)
    .values({ ...guide, providerId, vacancyId, personId })
    .onConflictDoNothing()
    .returning({ id: panelGuides.id })
  return made.length > 0
}

/** Whether somebody has scored a real answer to this question; who and how is nobody's to know. */
export async function scoringHasBegun(tx: Tx, vacancyQuestionId: string): Promise<boolean> {
  const [row] = await tx.execute<{ begun: boolean }>(
    sql`select scoring_has_begun(${vacancyQuestionId}) as begun`,
  )
  return row!.begun
}

/** Whether a seat still has a sample of a question to score and send. */
export async function yetToPractise(tx: Tx, seatId: string, askedId: string): Promise<boolean> {
  const [row] = await tx.execute<{ open: boolean }>(
    sql`select yet_to_practise(${seatId}, ${askedId}) as open`,
  )
  return row!.open
}

/** The sample answers of a question, each with the member's own score of it. */
export async function ownPractice(tx: Tx, seatId: string, question: Asked) {
  const rows = await tx
    .select({
      id: practiceAnswers.id,
      place: practiceAnswers.place,
      body: practiceAnswers.body,
      easy: practiceAnswers.easy,
      authorPoints: practiceAnswers.points,
      authorWhy: practiceAnswers.why,
      points: practiceScores.points,
      note: practiceScores.note,
      sentAt: practiceScores.sentAt,
    })
    .from(practiceAnswers)
    .leftJoin(
      practiceScores,
      and(
        eq(practiceScores.practiceAnswerId, practiceAnswers.id),
        eq(practiceScores.vacancyQuestionId, question.id),
        eq(practiceScores.panelMemberId, seatId),
      ),
    )
    .where(eq(practiceAnswers.questionVersionId, question.versionId))
    .orderBy(asc(practiceAnswers.place))
  return rows.map(({ points, ...row }) => ({ ...row, points: points as ScorePoints | null }))
}

type Asked = { readonly id: string; readonly versionId: string }

type Practice = {
  readonly vacancyQuestionId: string
  readonly practiceAnswerId: string
  readonly points: number
  readonly note: string
  readonly now: Date
}

export async function savePracticeRow(tx: Tx, seat: SeatRow, { now, ...score }: Practice): Promise<void> {
  const { providerId, vacancyId, id, personId } = seat
  const { points, note } = score
  await tx
    .insert(practiceScores)
    .values({ ...score, providerId, vacancyId, panelMemberId: id, personId, savedAt: now })
    .onConflictDoUpdate({
      target: [
        practiceScores.vacancyQuestionId,
        practiceScores.practiceAnswerId,
        practiceScores.panelMemberId,
      ],
      set: { points, note, savedAt: now },
    })
}

export async function sendPracticeRows(tx: Tx, seatId: string, vacancyQuestionId: string, now: Date) {
  await tx
    .update(practiceScores)
    .set({ sentAt: now })
    .where(
      and(
        eq(practiceScores.panelMemberId, seatId),
        eq(practiceScores.vacancyQuestionId, vacancyQuestionId),
        sql`sent_at is null`,
      ),
    )
}

/** Everybody's practice scores of a question that are sent. Row security gives them once the asker has practised. */
export function sentPractice(tx: Tx, vacancyQuestionId: string) {
  return tx
    .select({
      practiceAnswerId: practiceScores.practiceAnswerId,
      points: practiceScores.points,
      panelMemberId: practiceScores.panelMemberId,
      note: practiceScores.note,
    })
    .from(practiceScores)
    .where(and(eq(practiceScores.vacancyQuestionId, vacancyQuestionId), isNotNull(practiceScores.sentAt)))
    .orderBy(asc(practiceScores.id))
}
