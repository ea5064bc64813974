import { and, asc, eq, sql } from "drizzle-orm"
import type { AskedQuestion } from "#app/domain/applications/answers.ts"
import type { DraftToSend } from "#app/domain/applications/rules.ts"
import { lockApplication } from "#app/domain/applications/store.server.ts"
import { isLanguage, type Language } from "#app/kernel/language.ts"
import type { Tx } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { providers } from "#db/schema/accounts.ts"
import { adjustments, answers, applicantContacts, applications } from "#db/schema/applications.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { recordings } from "#db/schema/spoken-answers.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

/** Stands for an answer as it is saved: microseconds, because milliseconds may pass for two saves at once. */
export const savedAs = sql<string | null>`(extract(epoch from ${answers.savedAt}) * 1000000)::bigint::text`

export type LockedDraft = Omit<DraftToSend, "questions"> & {
  readonly id: string
  readonly providerId: string
  readonly vacancyId: string
  readonly reference: string
  readonly language: Language
  readonly vacancySlug: string
  readonly about: {
    readonly job: string
    readonly provider: string
    readonly contactName: string
    readonly contactPhone: string
  }
  /** `YYYY-MM-DD` */
  readonly hearBy: string
  /** The database's clock, by which vacancies close. */
  readonly now: Date
  readonly questions: readonly (AskedQuestion & {
    readonly vacancyQuestionId: string
    readonly versionId: string
  })[]
}

const columns = {
  draft: {
    id: applications.id,
    providerId: applications.providerId,
    vacancyId: applications.vacancyId,
    reference: applications.reference,
    language: applications.language,
    status: applications.status,
    hasSecretWord: sql<boolean>`${applications.secretWordHash} is not null`,
    vacancySlug: vacancies.slug,
    vacancyStatus: vacancies.status,
    vacancyClosesAt: vacancies.closesAt,
    hearBy: vacancies.hearBy,
    now: sql<Date>`now()`.mapWith(vacancies.closesAt),
  },
  about: {
    job: vacancies.title,
    provider: providers.name,
    contactName: providers.contactName,
    contactPhone: providers.contactPhone,
  },
  wanted: adjustments.wanted,
  contact: {
    name: applicantContacts.name,
    way: applicantContacts.way,
    email: applicantContacts.email,
    phone: applicantContacts.phone,
  },
  question: {
    vacancyQuestionId: vacancyQuestions.id,
    versionId: vacancyQuestions.questionVersionId,
    kind: questionVersions.kind,
    options: questionVersions.options,
  },
  body: answers.body,
  ratings: answers.ratings,
  bestAndWorst: answers.bestAndWorst,
  ordering: answers.ordering,
  hasRecording: sql<boolean>`exists (select from ${recordings} where ${recordings.answerId} = ${answers.id})`,
  savedAs,
}

/**
 * Holds an application, then reads all that saving and sending look at. Neighbours' rows (vacancy,
 * questions) are read as the applicant may see them.
 */
export async function lockDraft(tx: Tx, applicationId: string): Promise<LockedDraft | undefined> {
  // Two statements: one that locks would still see the answers as they were before it had to wait.
  const locked = await lockApplication(tx, applicationId)
  return locked && readDraft(tx, applicationId)
}

/** One row a question, or one without. */
const draftByQuestion = prepared((db) =>
  db
    .select(columns)
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .innerJoin(providers, eq(providers.id, applications.providerId))
    .leftJoin(
      adjustments,
      and(eq(adjustments.applicationId, applications.id), eq(adjustments.purpose, "meeting")),
    )
    .leftJoin(applicantContacts, eq(applicantContacts.applicationId, applications.id))
    .leftJoin(vacancyQuestions, eq(vacancyQuestions.vacancyId, applications.vacancyId))
    .leftJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .leftJoin(
      answers,
      and(eq(answers.applicationId, applications.id), eq(answers.vacancyQuestionId, vacancyQuestions.id)),
    )
    .where(eq(applications.id, sql.placeholder("applicationId")))
    .orderBy(asc(vacancyQuestions.position)),
)

/** As `lockDraft`, for a look beforehand: what is read may have changed a moment later. */
export async function readDraft(tx: Tx, applicationId: string): Promise<LockedDraft | undefined> {
  const rows = await draftByQuestion(tx, { applicationId })
  const [first] = rows
  if (!first) return undefined
  const { draft, about, wanted, contact } = first
  return {
    ...draft,
    language: isLanguage(draft.language) ? draft.language : "en",
    about,
    contact: contact?.name == null ? null : contact,
    adjustmentsAnswered: wanted !== null,
    questions: rows.flatMap(({ question, ...answer }, index) =>
      question?.vacancyQuestionId && question.versionId && question.kind
        ? [
            {
              vacancyQuestionId: question.vacancyQuestionId,
              number: index + 1,
              kind: question.kind,
              optionIds: (question.options ?? []).map((option) => option.id),
              versionId: question.versionId,
              body: answer.body,
              ratings: answer.ratings,
              bestAndWorst: answer.bestAndWorst,
              ordering: answer.ordering,
              hasRecording: answer.hasRecording,
              savedAs: answer.savedAs,
            },
          ]
        : [],
    ),
  }
}
