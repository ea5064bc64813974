import { asc, eq, sql } from "drizzle-orm"
import {
  contactOf,
  dataKeyOf,
  messagesIn,
  readAdjustments,
  readApplication,
} from "#app/domain/applications/index.server.ts"
import {
  checkedOf,
  ownFeedback,
  ownReferencesOf,
  readOwnWorkHistory,
} from "#app/domain/decisions/index.server.ts"
import { readOwnLetters } from "#app/domain/messages/index.server.ts"
import { ownMeetingRecord } from "#app/domain/panels/index.server.ts"
import { type DataCopy, dataCopyFormat, type Looked, recordingName } from "#app/domain/privacy/data-copy.ts"
import { mayHaveOwnData } from "#app/domain/privacy/policy.ts"
import { ownComplaints } from "#app/domain/privacy/read-own-privacy.server.ts"
import { whenItGoes } from "#app/domain/privacy/rules.ts"
import { standingOf } from "#app/domain/privacy/store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { answers, applications, assistedEntries } from "#db/schema/applications.ts"
import { decisions, meetingTimes, offers } from "#db/schema/decisions.ts"
import { recordings, transcripts } from "#db/schema/spoken-answers.ts"
import { vacancyQuestions } from "#db/schema/vacancies.ts"

/** All that is held about one application, for whoever it is about. Null where there is nothing any more. */
export async function readDataCopy(ctx: Ctx<ApplicantActor>): Promise<DataCopy | null> {
  const application = await readApplication(ctx)
  const letters = await readOwnLetters(ctx)
  const workHistory = await readOwnWorkHistory(ctx)
  return reading(ctx, async (tx) => {
    const { applicationId } = ctx.actor
    const standing = await standingOf(tx, applicationId)
    const head = await headOf(tx, applicationId)
    if (!application || !standing || !head || !mayHaveOwnData(ctx.actor, standing)) return null
    const given = await givenOf(tx, applicationId)
    const scores = await tx.execute<{ questionId: string; points: number; note: string }>(
      sql`select vacancy_question_id as "questionId", points, note from own_scores()`,
    )
    return {
      format: dataCopyFormat,
      madeAt: ctx.now(),
      application: {
        ...head,
        reference: application.reference,
        job: application.vacancy.title,
        provider: application.provider,
        waysBack: { secretWord: application.hasSecretWord, link: application.hasComeBackLink },
      },
      keeping: whenItGoes(standing),
      contact: await contactOf(tx, applicationId),
      adjustments: (await readAdjustments(tx, applicationId))?.asked ?? [],
      answers: application.questions.map((question) => {
        const { number, title, situation, ask, kind, options, body, ratings, bestAndWorst, ordering } =
          question
        const own = given.find(({ versionId }) => versionId === question.versionId)
        return {
          number,
          title,
          question: [situation, ask].filter(Boolean).join("\n\n"),
          kind,
          options,
          words: body,
          ratings,
          bestAndWorst,
          ordering,
          way: own?.mode ?? null,
          savedAt: own?.savedAt ?? null,
          recording: own?.mediaType
            ? { file: recordingName(number, own.mediaType), recordedAt: own.recordedAt }
            : null,
          typedFromRecording: own?.typed ?? null,
          scores: scores
            .filter(({ questionId }) => questionId === own?.questionId)
            .map(({ points, note }) => ({ points, note })),
        }
      }),
      typedForYou: await typedFor(tx, applicationId),
      messages: await correspondenceOf(tx, ctx.actor),
      letters,
      decisions: await decisionsOf(tx, applicationId),
      feedback: await feedbackOf(tx, ctx.actor),
      meeting: await meetingOf(tx, applicationId),
      whenWeMet: await ownMeetingRecord(tx, applicationId),
      offer: await offerOf(tx, applicationId),
      workHistory,
      ...(await checkedOf(tx, ctx.actor)),
      references: await ownReferencesOf(tx, ctx.actor, ctx.now()),
      complaints: (await ownComplaints(tx, ctx.actor)).map(({ id: _, ...complaint }) => complaint),
      whoLooked: await whoLooked(tx),
    }
  })
}

async function headOf(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      status: applications.status,
      language: applications.language,
      startedAt: applications.createdAt,
      sentAt: applications.submittedAt,
      lastMovedAt: applications.updatedAt,
      saidNotBarredAt: applications.notBarredAt,
      whyTakenBack: applications.withdrawalReason,
    })
    .from(applications)
    .where(eq(applications.id, id))
  return row
}

/** How each answer came, beside what was answered. */
function givenOf(tx: Tx, applicationId: string) {
  return tx
    .select({
      questionId: answers.vacancyQuestionId,
      versionId: vacancyQuestions.questionVersionId,
      mode: answers.mode,
      savedAt: answers.savedAt,
      mediaType: recordings.mediaType,
      recordedAt: recordings.recordedAt,
      /** What the panel reads instead. */
      typed: transcripts.words,
    })
    .from(answers)
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, answers.vacancyQuestionId))
    .leftJoin(recordings, eq(recordings.answerId, answers.id))
    .leftJoin(transcripts, eq(transcripts.answerId, answers.id))
    .where(eq(answers.applicationId, applicationId))
}

async function typedFor(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      way: assistedEntries.way,
      startedAt: assistedEntries.startedAt,
      agreedAt: assistedEntries.agreedAt,
    })
    .from(assistedEntries)
    .where(eq(assistedEntries.applicationId, applicationId))
  return row ?? null
}

async function correspondenceOf(tx: Tx, { applicationId, providerId }: ApplicantActor) {
  const dataKey = await dataKeyOf(tx, applicationId)
  const thread = await messagesIn(tx, { applicationId, providerId, dataKey })
  return thread.map(({ fromApplicant, words, at }) => ({
    from: fromApplicant ? ("you" as const) : ("provider" as const),
    words,
    at,
  }))
}

function decisionsOf(tx: Tx, applicationId: string) {
  return tx
    .select({
      outcome: decisions.outcome,
      reason: decisions.reason,
      by: sql<string>`w.name`,
      at: decisions.decidedAt,
    })
    .from(decisions)
    .innerJoin(sql`who_decided() as w`, sql`w.decision_id = ${decisions.id}`)
    .where(eq(decisions.applicationId, applicationId))
    .orderBy(asc(decisions.id))
}

async function feedbackOf(tx: Tx, actor: ApplicantActor) {
  const own = await ownFeedback(tx, actor)
  return own && { sentAt: own.sentAt, ...own.words }
}

async function meetingOf(tx: Tx, applicationId: string) {
  const { startsAt, minutes, way, place } = meetingTimes
  const [row] = await tx
    .select({ startsAt, minutes, way, place })
    .from(meetingTimes)
    .where(eq(meetingTimes.takenBy, applicationId))
  return row ?? null
}

async function offerOf(tx: Tx, applicationId: string) {
  const { payPencePerHour, startOn, conditions, status, madeAt, answeredAt } = offers
  const [row] = await tx
    .select({ payPencePerHour, startOn, conditions, status, madeAt, answeredAt })
    .from(offers)
    .where(eq(offers.applicationId, applicationId))
  return row ?? null
}

function whoLooked(tx: Tx): Promise<Looked[]> {
  const at = sql<Date>`l.looked_at`.mapWith(applications.createdAt)
  return tx
    .select({
      name: sql<string>`l.name`,
      role: sql<Looked["role"]>`l.role`,
      what: sql<Looked["what"]>`l.what`,
      reason: sql<string | null>`l.reason`,
      at,
    })
    .from(sql`who_looked() as l`)
}
