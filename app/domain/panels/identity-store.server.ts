import { and, asc, count, eq, isNull, sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { identityReports } from "#db/schema/identity-reports.ts"
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

/** @returns false where somebody else changed it since */
export async function saveHidden(
  tx: Tx,
  { answerId, version }: { readonly answerId: string; readonly version: number },
  { body, hidden }: { readonly body: string; readonly hidden: number },
): Promise<boolean> {
  const rows = await tx
    .update(answersToScore)
    .set({ body, hidden, version: version + 1 })
    .where(and(eq(answersToScore.answerId, answerId), eq(answersToScore.version, version)))
    .returning({ answerId: answersToScore.answerId })
  return rows.length > 0
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
