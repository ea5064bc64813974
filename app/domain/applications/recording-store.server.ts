import { and, asc, eq, isNull, notInArray, or, sql } from "drizzle-orm"
import type { AudioType } from "#app/kernel/audio/audio-type.ts"
import type { Tx } from "#db/ctx.ts"
import { answers, applications } from "#db/schema/applications.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { recordings, transcriptDrafts, transcripts } from "#db/schema/spoken-answers.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

type AnswerPlace = {
  readonly providerId: string
  readonly vacancyId: string
  readonly applicationId: string
  readonly vacancyQuestionId: string
}

const ofAnswer = ({ applicationId, vacancyQuestionId }: AnswerPlace) =>
  and(eq(answers.applicationId, applicationId), eq(answers.vacancyQuestionId, vacancyQuestionId))

type KeptFile = { readonly storageKey: string; readonly mediaType: AudioType; readonly bytes: number }

/** Puts a recording to its answer in place of the one before. @returns the key of that one's file, if any */
export async function upsertRecording(tx: Tx, place: AnswerPlace, file: KeptFile): Promise<string | null> {
  const [answer] = await tx
    .insert(answers)
    .values({ ...place, mode: "spoken" })
    .onConflictDoUpdate({
      target: [answers.applicationId, answers.vacancyQuestionId],
      set: { mode: "spoken" },
    })
    .returning({ id: answers.id })
  const answerId = answer!.id
  const [before] = await tx
    .select({ storageKey: recordings.storageKey })
    .from(recordings)
    .where(eq(recordings.answerId, answerId))
  await tx
    .insert(recordings)
    .values({ ...place, ...file, answerId })
    .onConflictDoUpdate({ target: recordings.answerId, set: { ...file, recordedAt: sql`now()` } })
  return before?.storageKey ?? null
}

/** @returns the key of the file that nothing names any more; null where there was no recording */
export async function deleteRecording(tx: Tx, place: AnswerPlace): Promise<string | null> {
  const [answer] = await tx
    .update(answers)
    .set({ mode: "typed" })
    .where(ofAnswer(place))
    .returning({ id: answers.id, body: answers.body })
  if (!answer) return null
  const [gone] = await tx
    .delete(recordings)
    .where(eq(recordings.answerId, answer.id))
    .returning({ storageKey: recordings.storageKey })
  // An answer of which nothing is left is no answer.
  if (gone && answer.body === null) await tx.delete(answers).where(eq(answers.id, answer.id))
  return gone?.storageKey ?? null
}

const fileColumns = {
  storageKey: recordings.storageKey,
  mediaType: recordings.mediaType,
  applicationId: recordings.applicationId,
  providerId: recordings.providerId,
  dataKey: applications.dataKey,
}

const ofRecording = and(
  eq(applications.id, recordings.applicationId),
  eq(applications.providerId, recordings.providerId),
)

/** What is needed to play an applicant's own recording. */
export async function ownFileOf(tx: Tx, applicationId: string, questionNumber: number) {
  const [row] = await tx
    .select(fileColumns)
    .from(recordings)
    .innerJoin(applications, ofRecording)
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, recordings.vacancyQuestionId))
    .where(
      and(
        eq(recordings.applicationId, applicationId),
        sql`(select count(*) from ${vacancyQuestions} q where q.vacancy_id = ${vacancyQuestions.vacancyId}
          and q.position <= ${vacancyQuestions.position}) = ${questionNumber}`,
      ),
    )
  return row
}

const closed = or(
  eq(vacancies.status, "closed"),
  and(eq(vacancies.status, "published"), sql`${vacancies.closesAt} <= now()`),
)

/** Recordings that may be typed: sent, not taken back, of a vacancy whose applications have closed. */
function recordingsToType(providerId: string) {
  return and(
    eq(recordings.providerId, providerId),
    notInArray(applications.status, ["draft", "withdrawn"]),
    closed,
  )
}

/** How many wait to be typed, by vacancy, oldest vacancy first. */
export async function countToType(tx: Tx, providerId: string) {
  return tx
    .select({ slug: vacancies.slug, title: vacancies.title, waiting: sql<number>`count(*)::int` })
    .from(recordings)
    .innerJoin(applications, ofRecording)
    .innerJoin(vacancies, eq(vacancies.id, recordings.vacancyId))
    .where(and(recordingsToType(providerId), isNull(recordings.typedAt)))
    .groupBy(vacancies.id)
    .orderBy(asc(vacancies.id))
}

/** A vacancy's recordings in the order of its questions, with how far each is. */
export async function listRecordings(tx: Tx, providerId: string, slug: string) {
  return tx
    .select({
      id: recordings.id,
      position: vacancyQuestions.position,
      title: questionVersions.title,
      typed: sql<boolean>`${recordings.typedAt} is not null`,
      begun: sql<boolean>`${transcriptDrafts.recordingId} is not null`,
    })
    .from(recordings)
    .innerJoin(applications, ofRecording)
    .innerJoin(vacancies, eq(vacancies.id, recordings.vacancyId))
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, recordings.vacancyQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .leftJoin(transcriptDrafts, eq(transcriptDrafts.recordingId, recordings.id))
    .where(and(recordingsToType(providerId), eq(vacancies.slug, slug)))
    .orderBy(asc(vacancyQuestions.position), asc(recordings.id))
}

export type RecordingRow = NonNullable<Awaited<ReturnType<typeof findRecording>>>

/** One recording with its question and what has been typed of it. */
export async function findRecording(tx: Tx, providerId: string, slug: string, id: string) {
  const [row] = await tx
    .select({
      ...fileColumns,
      id: recordings.id,
      answerId: recordings.answerId,
      vacancyId: recordings.vacancyId,
      vacancyQuestionId: recordings.vacancyQuestionId,
      position: vacancyQuestions.position,
      title: questionVersions.title,
      situation: questionVersions.situation,
      ask: questionVersions.ask,
      draft: transcriptDrafts.sealed,
      version: sql<number>`coalesce(${transcriptDrafts.version}, 0)`,
      words: transcripts.words,
      wordsVersion: sql<number>`coalesce(${transcripts.version}, 0)`,
      scored: sql<boolean>`not answer_has_no_score(${recordings.answerId})`,
    })
    .from(recordings)
    .innerJoin(applications, ofRecording)
    .innerJoin(vacancies, eq(vacancies.id, recordings.vacancyId))
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, recordings.vacancyQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .leftJoin(transcriptDrafts, eq(transcriptDrafts.recordingId, recordings.id))
    .leftJoin(transcripts, eq(transcripts.answerId, recordings.answerId))
    .where(and(recordingsToType(providerId), eq(vacancies.slug, slug), eq(recordings.id, id)))
  return row
}

/** Two colleagues at one recording: the second waits for the first. */
export async function holdRecording(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`transcript|${id}`}, 0))`)
}

type Draft = {
  readonly recordingId: string
  readonly providerId: string
  readonly applicationId: string
  readonly savedBy: string
}

export async function upsertTranscriptDraft(tx: Tx, draft: Draft, sealed: Uint8Array): Promise<void> {
  await tx
    .insert(transcriptDrafts)
    .values({ ...draft, sealed })
    .onConflictDoUpdate({
      target: transcriptDrafts.recordingId,
      set: {
        sealed,
        savedBy: draft.savedBy,
        savedAt: sql`now()`,
        version: sql`${transcriptDrafts.version} + 1`,
      },
    })
}

/** What was typed becomes the transcript, and what was kept of it on the way goes. */
export async function insertTranscript(
  tx: Tx,
  recording: RecordingRow,
  typed: { readonly words: string; readonly typedBy: string },
): Promise<void> {
  const { id, providerId, vacancyId, applicationId, answerId, vacancyQuestionId } = recording
  await tx.delete(transcriptDrafts).where(eq(transcriptDrafts.recordingId, id))
  await tx
    .insert(transcripts)
    .values({ providerId, vacancyId, applicationId, answerId, vacancyQuestionId, ...typed })
}

/** @returns false where somebody has scored it in the meantime */
export async function saveCorrection(tx: Tx, answerId: string, words: string): Promise<boolean> {
  const saved = await tx
    .update(transcripts)
    .set({ words, version: sql`${transcripts.version} + 1` })
    .where(eq(transcripts.answerId, answerId))
    .returning({ id: transcripts.id })
  return saved.length > 0
}
