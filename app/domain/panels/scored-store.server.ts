import { and, asc, eq, isNotNull, sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { panelTalks, scoreChanges, scores } from "#db/schema/scoring.ts"

/* What a panel keeps once all have sent their scores of a question: what they said, and what they changed. */

export async function scoresAreIn(tx: Tx, vacancyId: string, questionId: string): Promise<boolean> {
  const [row] = await tx.execute<{ in: boolean }>(
    sql`select scores_are_in(${vacancyId}, ${questionId}) as "in"`,
  )
  return row!.in
}

export async function insertTalk(tx: Tx, talk: typeof panelTalks.$inferInsert): Promise<void> {
  await tx.insert(panelTalks).values(talk)
}

/** Notes of a question's talk, oldest first; who wrote which is told only to themself. */
export async function talksOf(tx: Tx, questionId: string, personId: string) {
  return tx
    .select({
      words: panelTalks.words,
      savedAt: panelTalks.savedAt,
      isMine: sql<boolean>`${panelTalks.personId} = ${personId}`,
    })
    .from(panelTalks)
    .where(eq(panelTalks.vacancyQuestionId, questionId))
    .orderBy(asc(panelTalks.id))
}

export async function ownSentScore(tx: Tx, seatId: string, answerId: string) {
  const [row] = await tx
    .select({ id: scores.id, points: scores.points, vacancyQuestionId: scores.vacancyQuestionId })
    .from(scores)
    .where(and(eq(scores.panelMemberId, seatId), eq(scores.answerId, answerId), isNotNull(scores.sentAt)))
  return row
}

export async function insertChange(tx: Tx, change: typeof scoreChanges.$inferInsert): Promise<void> {
  await tx.insert(scoreChanges).values(change)
}

/** What somebody changed of a question, oldest first. */
export async function ownChangesOf(tx: Tx, questionId: string, personId: string) {
  return tx
    .select({
      answerId: scores.answerId,
      before: scoreChanges.pointsBefore,
      after: scoreChanges.pointsAfter,
      why: scoreChanges.why,
    })
    .from(scoreChanges)
    .innerJoin(scores, eq(scores.id, scoreChanges.scoreId))
    .where(and(eq(scoreChanges.vacancyQuestionId, questionId), eq(scoreChanges.personId, personId)))
    .orderBy(asc(scoreChanges.id))
}
