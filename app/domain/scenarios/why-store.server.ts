import { and, asc, eq, isNotNull, isNull, lt, or, sql } from "drizzle-orm"
import type { RaterRow } from "#app/domain/scenarios/rater-store.server.ts"
import type { Tx } from "#db/ctx.ts"
import { keyRatings, questionVersions } from "#db/schema/scenarios.ts"
import { whyRecordings } from "#db/schema/spoken-whys.ts"

export type WhyRecordingRow = typeof whyRecordings.$inferSelect

const ofOption = (raterId: string, optionId: string) =>
  and(eq(whyRecordings.keyRaterId, raterId), eq(whyRecordings.optionId, optionId))

/** The spoken why of one rating, as far as the asker may hear it. */
export async function whyRecordingOf(
  tx: Tx,
  raterId: string,
  optionId: string,
): Promise<WhyRecordingRow | undefined> {
  const [row] = await tx.select().from(whyRecordings).where(ofOption(raterId, optionId))
  return row
}

/** Which of somebody's ratings have a spoken why, and whether it is typed. */
export function whyRecordingsOf(tx: Tx, raterId: string) {
  return tx
    .select({
      optionId: whyRecordings.optionId,
      recordedAt: whyRecordings.recordedAt,
      typedAt: whyRecordings.typedAt,
    })
    .from(whyRecordings)
    .where(eq(whyRecordings.keyRaterId, raterId))
}

type KeptFile = Pick<WhyRecordingRow, "id" | "storageKey" | "mediaType" | "bytes" | "dataKey">

/** Puts a recording to its rating in place of the one before. @returns the key of that one's file, if any */
export async function putWhyRecording(
  tx: Tx,
  rater: RaterRow,
  optionId: string,
  file: KeptFile,
): Promise<string | null> {
  const { id: keyRaterId, providerId, questionVersionId, personId } = rater
  const [before] = await tx
    .delete(whyRecordings)
    .where(ofOption(keyRaterId, optionId))
    .returning({ storageKey: whyRecordings.storageKey })
  await tx
    .insert(whyRecordings)
    .values({ ...file, optionId, keyRaterId, providerId, questionVersionId, personId })
  return before?.storageKey ?? null
}

/** @returns the key of the file that nothing names any more; null where there was no recording */
export async function deleteWhyRecording(tx: Tx, raterId: string, optionId: string): Promise<string | null> {
  const [gone] = await tx
    .delete(whyRecordings)
    .where(ofOption(raterId, optionId))
    .returning({ storageKey: whyRecordings.storageKey })
  return gone?.storageKey ?? null
}

/** What was said becomes the why of its rating. @returns false where the asker may not say so, or no longer */
export async function sayWhy(tx: Tx, recordingId: string, words: string): Promise<boolean> {
  const [row] = await tx.execute<{ said: boolean }>(sql`select why_is_said(${recordingId}, ${words}) as said`)
  return row!.said
}

/** Spoken whys of a version that the asker may hear, in the order of its options; nobody's name or points. */
export function whysToHear(tx: Tx, versionId: string) {
  return tx
    .select()
    .from(whyRecordings)
    .where(eq(whyRecordings.questionVersionId, versionId))
    .orderBy(asc(whyRecordings.optionId), asc(whyRecordings.id))
}

/** Questions of a provider with spoken whys that the asker may hear and nobody has typed. */
export function whysWaiting(tx: Tx, providerId: string) {
  return tx
    .select({
      questionId: questionVersions.questionId,
      title: questionVersions.title,
      waiting: sql<number>`count(*)::int`,
    })
    .from(whyRecordings)
    .innerJoin(questionVersions, eq(questionVersions.id, whyRecordings.questionVersionId))
    .where(and(eq(whyRecordings.providerId, providerId), isNull(whyRecordings.typedAt)))
    .groupBy(questionVersions.id)
    .orderBy(asc(questionVersions.id))
    .limit(50)
}

/** How many whys of a version are still to be typed, whoever may hear them. */
export async function countWhysToType(tx: Tx, versionId: string): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`select whys_to_type(${versionId}) as count`)
  return row!.count
}

/** Where the files of somebody's whys are kept, for whoever takes the question back from them. */
export async function whyFilesOf(tx: Tx, raterId: string): Promise<readonly string[]> {
  const rows = await tx.execute<{ key: string }>(sql`select unnest(why_files_of(${raterId})) as key`)
  return rows.map(({ key }) => key)
}

/** Recordings that nobody has to hear any more: typed into what is live, or older than `before`. */
export function whysToForget(tx: Tx, before: Date) {
  return tx
    .select({ id: whyRecordings.id, storageKey: whyRecordings.storageKey })
    .from(whyRecordings)
    .innerJoin(questionVersions, eq(questionVersions.id, whyRecordings.questionVersionId))
    .where(or(isNotNull(questionVersions.liveAt), lt(whyRecordings.recordedAt, before)))
    .orderBy(asc(whyRecordings.id))
    .limit(200)
}

export async function forgetWhy(tx: Tx, id: string): Promise<void> {
  await tx.delete(whyRecordings).where(eq(whyRecordings.id, id))
}

/** Whether a rating is there to say why of. */
export async function isRated(tx: Tx, raterId: string, optionId: string): Promise<boolean> {
  const rows = await tx
    .select({ points: keyRatings.points })
    .from(keyRatings)
    .where(and(eq(keyRatings.keyRaterId, raterId), eq(keyRatings.optionId, optionId)))
  return rows.length > 0
}
