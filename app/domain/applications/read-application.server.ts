import { and, asc, eq, sql } from "drizzle-orm"
import { isAnswered } from "#app/domain/applications/answers.ts"
import { entryFor } from "#app/domain/applications/assisted-store.server.ts"
import { savedAs } from "#app/domain/applications/read-draft.server.ts"
import { isReachable } from "#app/domain/applications/rules.ts"
import { readAdjustments } from "#app/domain/applications/sealed-adjustments.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { answers, applicantContacts, applications } from "#db/schema/applications.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { recordings, transcripts } from "#db/schema/spoken-answers.ts"
import { careValues, vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

export type ApplicationView = NonNullable<Awaited<ReturnType<typeof readApplication>>>
export type QuestionView = ApplicationView["questions"][number]

/** An application as its applicant sees it: the job, who helps, every question with its answer, what is done. */
export function readApplication(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => {
    const { applicationId } = ctx.actor
    const row = await readHead(tx, applicationId)
    if (!row) return null
    const { contact, now, vacancy, ...head } = row
    const questions = await readQuestions(tx, applicationId, head.vacancyId)
    const adjustments = await readAdjustments(tx, applicationId)
    const known = contact?.name == null ? null : contact
    return {
      ...head,
      /** How, where somebody at the provider types this for the applicant now. */
      helping: ctx.actor.helping?.way ?? null,
      /** Who typed for the applicant, how and until when. */
      typedFor: await entryFor(tx, applicationId),
      vacancy: { ...vacancy, open: vacancy.status === "published" && now < vacancy.closesAt },
      questions,
      adjustments,
      contact: known,
      contactDone: isReachable(known, head.hasSecretWord),
    }
  })
}

async function readHead(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      reference: applications.reference,
      vacancyId: applications.vacancyId,
      status: applications.status,
      language: applications.language,
      submittedAt: applications.submittedAt,
      hasSecretWord: sql<boolean>`${applications.secretWordHash} is not null`,
      hasComeBackLink: sql<boolean>`${applications.comeBackHash} is not null`,
      now: sql<Date>`now()`.mapWith(vacancies.closesAt),
      vacancy: {
        slug: vacancies.slug,
        title: vacancies.title,
        status: vacancies.status,
        closesAt: vacancies.closesAt,
        hearBy: vacancies.hearBy,
      },
      provider: providers.name,
      help: { person: providers.contactName, phone: providers.contactPhone, email: providers.contactEmail },
      contact: {
        name: applicantContacts.name,
        way: applicantContacts.way,
        email: applicantContacts.email,
        phone: applicantContacts.phone,
      },
    })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .innerJoin(providers, eq(providers.id, applications.providerId))
    .leftJoin(applicantContacts, eq(applicantContacts.applicationId, applications.id))
    .where(eq(applications.id, applicationId))
  return row
}

async function readQuestions(tx: Tx, applicationId: string, vacancyId: string) {
  const rows = await tx
    .select({
      versionId: questionVersions.id,
      kind: questionVersions.kind,
      title: questionVersions.title,
      situation: questionVersions.situation,
      ask: questionVersions.ask,
      easyRead: questionVersions.easyRead,
      welsh: questionVersions.welsh,
      valueCodes: questionVersions.valueCodes,
      options: questionVersions.options,
      values: sql<string[]>`array(select ${careValues.title} from ${careValues}
        where ${careValues.code} = any(${questionVersions.valueCodes}) order by ${careValues.position})`.mapWith(
        questionVersions.valueCodes,
      ),
      body: answers.body,
      ratings: answers.ratings,
      bestAndWorst: answers.bestAndWorst,
      ordering: answers.ordering,
      savedAs,
      recordedAt: recordings.recordedAt,
      /** What somebody typed from the recording: what the panel reads. */
      transcript: transcripts.words,
    })
    .from(vacancyQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .leftJoin(
      answers,
      and(eq(answers.vacancyQuestionId, vacancyQuestions.id), eq(answers.applicationId, applicationId)),
    )
    .leftJoin(recordings, eq(recordings.answerId, answers.id))
    .leftJoin(transcripts, eq(transcripts.answerId, answers.id))
    .where(eq(vacancyQuestions.vacancyId, vacancyId))
    .orderBy(asc(vacancyQuestions.position))
  return rows.map(({ options, ...row }, index) => {
    const hasRecording = row.recordedAt !== null
    const asked = { ...row, hasRecording, options: options ?? [], number: index + 1 }
    const optionIds = asked.options.map((option) => option.id)
    return { ...asked, answered: isAnswered({ kind: row.kind, optionIds, hasRecording }, row) }
  })
}
