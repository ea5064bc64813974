import { createHash } from "node:crypto"
import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm"
import type { AuthorPart } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import {
  answerKeys,
  keyRaters,
  keyRatings,
  practiceAnswers,
  questionAuthors,
  questions,
  questionVersions,
} from "#db/schema/scenarios.ts"
import { vacancyQuestions } from "#db/schema/vacancies.ts"

export type VersionRow = typeof questionVersions.$inferSelect
export type QuestionRow = typeof questions.$inferSelect
export type SampleRow = typeof practiceAnswers.$inferSelect
export type AuthorRow = typeof questionAuthors.$inferSelect

/** A question of the asker's own provider, held until the transaction ends. */
export async function lockQuestion(
  tx: Tx,
  providerId: string,
  questionId: string,
): Promise<QuestionRow | undefined> {
  const [row] = await tx
    .select()
    .from(questions)
    .where(and(eq(questions.id, questionId), eq(questions.providerId, providerId)))
    .for("update")
  return row
}

/** A question within reach: the provider's own, the library's, or one that another provider shares. */
export async function findQuestion(tx: Tx, questionId: string): Promise<QuestionRow | undefined> {
  const [row] = await tx.select().from(questions).where(eq(questions.id, questionId))
  return row
}

/** All versions of a question within reach, newest first. */
export function versionsOf(tx: Tx, questionId: string): Promise<VersionRow[]> {
  return tx
    .select()
    .from(questionVersions)
    .where(eq(questionVersions.questionId, questionId))
    .orderBy(desc(questionVersions.version))
}

/** Whether a version's words must stay: rated by somebody, or asked anywhere. */
export async function isUsed(tx: Tx, versionId: string): Promise<boolean> {
  const [row] = await tx.execute<{ used: boolean }>(sql`select version_is_used(${versionId}) as used`)
  return row!.used
}

export async function insertQuestion(tx: Tx, question: typeof questions.$inferInsert): Promise<string> {
  const [made] = await tx.insert(questions).values(question).returning({ id: questions.id })
  return made!.id
}

export async function saveQuestion(
  tx: Tx,
  questionId: string,
  change: { readonly sharedAt?: Date | null; readonly retiredAt?: Date | null },
): Promise<void> {
  await tx.update(questions).set(change).where(eq(questions.id, questionId))
}

export async function insertVersion(
  tx: Tx,
  version: typeof questionVersions.$inferInsert,
): Promise<VersionRow> {
  const [made] = await tx.insert(questionVersions).values(version).returning()
  return made!
}

export async function saveVersion(
  tx: Tx,
  versionId: string,
  change: Partial<typeof questionVersions.$inferInsert>,
): Promise<void> {
  await tx.update(questionVersions).set(change).where(eq(questionVersions.id, versionId))
}

export function samplesOf(tx: Tx, versionId: string): Promise<SampleRow[]> {
  return tx
    .select()
    .from(practiceAnswers)
    .where(eq(practiceAnswers.questionVersionId, versionId))
    .orderBy(asc(practiceAnswers.place))
}

type Sample = Pick<SampleRow, "place" | "body" | "easy" | "points" | "why">

/** Puts these samples in the place of those that a draft has. */
export async function replaceSamples(
  tx: Tx,
  version: Pick<VersionRow, "id" | "providerId">,
  samples: readonly Sample[],
): Promise<void> {
  await tx.delete(practiceAnswers).where(eq(practiceAnswers.questionVersionId, version.id))
  if (samples.length === 0) return
  await tx.insert(practiceAnswers).values(
    samples.map(({ place, body, easy, points, why }) => ({
      ...{ place, body, easy, points, why },
      providerId: version.providerId,
      questionVersionId: version.id,
    })),
  )
}

export function authorsOf(tx: Tx, versionId: string): Promise<AuthorRow[]> {
  return tx
    .select()
    .from(questionAuthors)
    .where(eq(questionAuthors.questionVersionId, versionId))
    .orderBy(asc(questionAuthors.id))
}

export type Author = {
  readonly personId: string | null
  readonly creditedAs: string | null
  readonly part: AuthorPart
}

export async function replaceAuthors(
  tx: Tx,
  version: Pick<VersionRow, "id" | "providerId">,
  authors: readonly Author[],
): Promise<void> {
  await tx.delete(questionAuthors).where(eq(questionAuthors.questionVersionId, version.id))
  if (authors.length === 0) return
  await tx.insert(questionAuthors).values(
    authors.map(({ personId, creditedAs, part }) => ({
      ...{ personId, creditedAs, part },
      providerId: version.providerId,
      questionVersionId: version.id,
    })),
  )
}

/** Whether somebody sits on a panel of the asker's provider, or has sat down to rate for it. */
export async function isKnownPerson(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.execute<{ known: boolean }>(
    sql`select sits_for_provider(${personId}) or exists (
      select from key_raters where person_id = ${personId}) as known`,
  )
  return row!.known
}

export async function replaceKeys(
  tx: Tx,
  version: Pick<VersionRow, "id" | "providerId">,
  keys: readonly { readonly optionId: string; readonly points: number; readonly why: string }[],
): Promise<void> {
  await tx.delete(answerKeys).where(eq(answerKeys.questionVersionId, version.id))
  if (keys.length === 0) return
  await tx.insert(answerKeys).values(
    keys.map(({ optionId, points, why }) => ({
      ...{ optionId, points, why },
      questionVersionId: version.id,
      providerId: version.providerId,
    })),
  )
}

export function keysOf(tx: Tx, versionId: string) {
  return tx
    .select({ optionId: answerKeys.optionId, points: answerKeys.points, why: answerKeys.why })
    .from(answerKeys)
    .where(eq(answerKeys.questionVersionId, versionId))
    .orderBy(asc(answerKeys.optionId))
}

/** Who was asked to rate a version, in the order they were asked; nobody's points. */
export function ratersOf(tx: Tx, versionId: string) {
  return tx
    .select({
      id: keyRaters.id,
      personId: keyRaters.personId,
      called: keyRaters.called,
      doneAt: keyRaters.doneAt,
    })
    .from(keyRaters)
    .where(eq(keyRaters.questionVersionId, versionId))
    .orderBy(asc(keyRaters.id))
}

/** What was rated, as far as the asker may see it: staff see nothing before everybody is done. */
export function ratingsOf(tx: Tx, versionId: string) {
  return tx
    .select({
      raterId: keyRatings.keyRaterId,
      optionId: keyRatings.optionId,
      points: keyRatings.points,
      why: keyRatings.why,
      creditedAs: keyRaters.creditedAs,
    })
    .from(keyRatings)
    .innerJoin(keyRaters, eq(keyRaters.id, keyRatings.keyRaterId))
    .where(and(eq(keyRatings.questionVersionId, versionId), isNotNull(keyRaters.doneAt)))
    .orderBy(asc(keyRatings.keyRaterId), asc(keyRatings.optionId))
}

/** The versions that a vacancy asks. */
export async function versionsAskedIn(tx: Tx, vacancyId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: vacancyQuestions.questionVersionId })
    .from(vacancyQuestions)
    .where(eq(vacancyQuestions.vacancyId, vacancyId))
    .orderBy(asc(vacancyQuestions.position))
  return rows.map(({ id }) => id)
}

/** Stands for all that a draft says, so that a change since it was shown is noticed. */
export function draftSeal(
  version: VersionRow,
  samples: readonly SampleRow[],
  authors: readonly AuthorRow[],
): string {
  const { liveAt: _, alpha: __, ...words } = version
  const said = [
    words,
    samples.map(({ place, body, easy, points, why }) => [place, body, easy, points, why]),
    authors.map(({ personId, creditedAs, part }) => [personId, creditedAs, part]),
  ]
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 22)
}
