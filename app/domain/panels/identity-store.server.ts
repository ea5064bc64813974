import { and, asc, count, eq, inArray, isNull, sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { hiddenWords, identityReports } from "#db/schema/identity-reports.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { answersToScore } from "#db/schema/scoring.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

type Report = Pick<
  typeof identityReports.$inferInsert,
  "providerId" | "vacancyId" | "answerId" | "panelMemberId" | "personId"
>

/** @returns false where this member has said so of this answer before */
export async function insertReport(tx: Tx, report: Report): Promise<boolean> {
  const rows = await tx
    .insert(identityReports)
    .values(report)
    .onConflictDoNothing()
    .returning({ id: identityReports.id })
  return rows.length > 0
}

/** Only staff who have no seat on the panel look at what tells: they are the ones who do not score. */
const forWhoDoesNotScore = sql`not has_had_seat(${identityReports.vacancyId})`

/** Reports that nobody has seen to, one for each answer, oldest first. */
export async function openReports(tx: Tx, providerId: string) {
  return tx
    .select({
      id: sql<string>`min(${identityReports.id}::text)`,
      title: vacancies.title,
      question: questionVersions.title,
      reports: count(),
    })
    .from(identityReports)
    .innerJoin(answersToScore, eq(answersToScore.answerId, identityReports.answerId))
    .innerJoin(vacancies, eq(vacancies.id, identityReports.vacancyId))
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, answersToScore.vacancyQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .where(
      and(eq(identityReports.providerId, providerId), isNull(identityReports.seenToAt), forWhoDoesNotScore),
    )
    .groupBy(answersToScore.answerId, vacancies.title, questionVersions.title)
    .orderBy(asc(sql`min(${identityReports.reportedAt})`))
    .limit(50)
}

/** An answer that somebody says tells who wrote it, as the panel reads it now. */
export async function reportedAnswer(tx: Tx, providerId: string, reportId: string) {
  const [row] = await tx
    .select({
      answerId: answersToScore.answerId,
      body: answersToScore.body,
      hidden: answersToScore.hidden,
      version: answersToScore.version,
      held: answersToScore.held,
      vacancyId: answersToScore.vacancyId,
      vacancyTitle: vacancies.title,
      question: questionVersions.title,
      seenTo: sql<boolean>`${identityReports.seenToAt} is not null`,
    })
    .from(identityReports)
    .innerJoin(answersToScore, eq(answersToScore.answerId, identityReports.answerId))
    .innerJoin(vacancies, eq(vacancies.id, identityReports.vacancyId))
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, answersToScore.vacancyQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .where(
      and(eq(identityReports.providerId, providerId), eq(identityReports.id, reportId), forWhoDoesNotScore),
    )
  return row
}

type Seen = { readonly answerId: string; readonly version: number }

/**
 * From now on the panel reads an answer as it was looked at: with more hidden, or as it was.
 * @returns false where somebody else changed it since
 */
export async function saveHidden(
  tx: Tx,
  { answerId, version }: Seen,
  masked?: { readonly body: string; readonly hidden: number },
): Promise<boolean> {
  const rows = await tx
    .update(answersToScore)
    .set({ held: false, ...(masked && { ...masked, version: version + 1 }) })
    .where(and(eq(answersToScore.answerId, answerId), eq(answersToScore.version, version)))
    .returning({ answerId: answersToScore.answerId })
  return rows.length > 0
}

type ByHand = Pick<
  typeof hiddenWords.$inferInsert,
  "providerId" | "vacancyId" | "answerId" | "hiddenBy" | "hiddenAt"
>

/** Keeps what was hidden by hand, to be hidden again when the answer is typed anew. */
export async function keepHiddenWords(tx: Tx, of: ByHand, phrases: readonly string[]): Promise<void> {
  if (phrases.length === 0) return
  await tx
    .insert(hiddenWords)
    .values(phrases.map((words) => ({ ...of, words })))
    .onConflictDoNothing()
}

/** What was hidden by hand, by answer. */
export async function hiddenByHandIn(tx: Tx, answerIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx
    .select({ answerId: hiddenWords.answerId, words: hiddenWords.words })
    .from(hiddenWords)
    .where(inArray(hiddenWords.answerId, [...answerIds]))
    .orderBy(asc(hiddenWords.id))
  const found = new Map<string, string[]>()
  for (const { answerId, words } of rows) found.set(answerId, [...(found.get(answerId) ?? []), words])
  return found
}

/** What members said of these answers waits once more for somebody who does not score. */
export async function askAgain(tx: Tx, answerIds: readonly string[]): Promise<void> {
  if (answerIds.length === 0) return
  await tx
    .update(identityReports)
    .set({ seenToAt: null, seenToBy: null })
    .where(inArray(identityReports.answerId, [...answerIds]))
}

export async function seeToReports(
  tx: Tx,
  answerId: string,
  by: { personId: string; at: Date },
): Promise<void> {
  await tx
    .update(identityReports)
    .set({ seenToAt: by.at, seenToBy: by.personId })
    .where(and(eq(identityReports.answerId, answerId), isNull(identityReports.seenToAt)))
}
