import { and, eq, isNull, sql } from "drizzle-orm"
import type { GivenAnswer } from "#app/domain/applications/answers.ts"
import type { Contact } from "#app/domain/applications/rules.ts"
import type { AnswerMode, ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { type ApplicationCounter, countApplication } from "#app/domain/vacancies/index.server.ts"
import { isLanguage } from "#app/kernel/language.ts"
import type { Tx } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { answers, applicantContacts, applications, assistedEntries } from "#db/schema/applications.ts"

type NewApplication = {
  readonly id: string
  readonly providerId: string
  readonly vacancyId: string
  readonly reference: string
  readonly deviceHash: string
  readonly dataKey: Uint8Array
  readonly language: string
}

/** @returns false where the reference is taken */
export async function insertApplication(tx: Tx, application: NewApplication): Promise<boolean> {
  const rows = await tx
    .insert(applications)
    .values(application)
    .onConflictDoNothing({ target: applications.reference })
    .returning({ id: applications.id })
  return rows.length > 0
}

/** What opens an application, by its address. */
export async function keysOf(tx: Tx, reference: string) {
  const [row] = await keysByReference(tx, { reference })
  return row
}

const keysByReference = prepared((db) =>
  db
    .select({
      id: applications.id,
      providerId: applications.providerId,
      deviceHash: applications.deviceHash,
      comeBackHash: applications.comeBackHash,
      secretWordHash: applications.secretWordHash,
      /** Whose key the device's is, while somebody types for the applicant. */
      helper: { way: assistedEntries.way, personId: assistedEntries.personId },
    })
    .from(applications)
    .leftJoin(
      assistedEntries,
      and(eq(assistedEntries.applicationId, applications.id), isNull(assistedEntries.endedAt)),
    )
    .where(eq(applications.reference, sql.placeholder("reference"))),
)

type Keys = {
  readonly deviceHash?: string
  readonly comeBackHash?: string
  readonly secretWordHash?: string
}

/** Changes locks. A device's key replaces the one before, so that the last browser to come back is the only one in. */
export async function saveKeys(tx: Tx, id: string, keys: Keys): Promise<void> {
  await tx.update(applications).set(keys).where(eq(applications.id, id))
}

type ToBeMoved = {
  readonly id: string
  readonly providerId: string
  readonly vacancyId: string
  readonly status: ApplicationStatus
}

const counterOf: Readonly<Record<ApplicationStatus, ApplicationCounter>> = {
  draft: "started",
  submitted: "submitted",
  shortlisted: "shortlisted",
  "not-shortlisted": "notShortlisted",
  offered: "offered",
  accepted: "offered",
  declined: "offered",
  started: "offered",
  "not-appointed": "notAppointed",
  withdrawn: "withdrawn",
}

export async function countStarted(tx: Tx, application: { providerId: string; vacancyId: string }) {
  await countApplication(tx, { ...application, moved: { to: counterOf.draft } })
}

/** Sets the status and counts the move, both in this transaction. */
export async function saveMove(
  tx: Tx,
  { id, providerId, vacancyId, status }: ToBeMoved,
  to: ApplicationStatus,
  more: {
    readonly submittedAt?: Date
    readonly notBarredAt?: Date
    readonly comeBackHash?: string
    readonly withdrawalReason?: string | null
  } = {},
): Promise<void> {
  // Sent together, without a wait between them: the shorter the counter is held, the better.
  await Promise.all([
    tx
      .update(applications)
      .set({ ...more, status: to, updatedAt: sql`now()`, version: sql`${applications.version} + 1` })
      .where(eq(applications.id, id)),
    countApplication(tx, { providerId, vacancyId, moved: { from: counterOf[status], to: counterOf[to] } }),
  ])
}

/** Holds an application until the transaction ends; nothing where the asker may not see it. */
export async function lockApplication(tx: Tx, id: string): Promise<ToBeMoved | undefined> {
  const [row] = await applicationHeld(tx, { id })
  return row
}

const applicationHeld = prepared((db) =>
  db
    .select({
      id: applications.id,
      providerId: applications.providerId,
      vacancyId: applications.vacancyId,
      status: applications.status,
    })
    .from(applications)
    .where(eq(applications.id, sql.placeholder("id")))
    .for("update"),
)

type AnswerPlace = {
  readonly providerId: string
  readonly vacancyId: string
  readonly applicationId: string
  readonly vacancyQuestionId: string
}

/** `mode` left out: an answer that is there stays as it came in. */
export async function upsertAnswer(
  tx: Tx,
  place: AnswerPlace,
  answer: GivenAnswer & { readonly mode?: AnswerMode },
) {
  const savedAt = sql`clock_timestamp()`
  await tx
    .insert(answers)
    .values({ ...place, ...answer, savedAt })
    .onConflictDoUpdate({
      target: [answers.applicationId, answers.vacancyQuestionId],
      set: { ...answer, savedAt },
    })
}

type Owner = { readonly applicationId: string; readonly providerId: string }

export async function dataKeyOf(tx: Tx, applicationId: string): Promise<Uint8Array | null> {
  const [row] = await tx
    .select({ dataKey: applications.dataKey })
    .from(applications)
    .where(eq(applications.id, applicationId))
  return row?.dataKey ?? null
}

export async function contactOf(tx: Tx, applicationId: string): Promise<Contact | null> {
  const [row] = await tx
    .select({
      name: applicantContacts.name,
      way: applicantContacts.way,
      email: applicantContacts.email,
      phone: applicantContacts.phone,
    })
    .from(applicantContacts)
    .where(eq(applicantContacts.applicationId, applicationId))
  return row ?? null
}

/**
 * Where and in which language to write to an applicant; nothing for those who gave no e-mail. A draft is hidden
 * from the provider, and its language with it: the letter is in English then.
 */
export async function whereToWrite(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      email: applicantContacts.email,
      // A draft is its applicant's alone: of it a job is told the language of a letter, and no more.
      language: sql<string | null>`coalesce(${applications.language}, language_of_draft(${applicationId}))`,
    })
    .from(applicantContacts)
    .leftJoin(applications, eq(applications.id, applicantContacts.applicationId))
    .where(eq(applicantContacts.applicationId, applicationId))
  return row?.email ? { email: row.email, language: isLanguage(row.language) ? row.language : "en" } : null
}

export async function upsertContact(tx: Tx, owner: Owner, contact: Contact) {
  await tx
    .insert(applicantContacts)
    .values({ ...owner, ...contact })
    .onConflictDoUpdate({ target: applicantContacts.applicationId, set: { ...contact } })
}
