import { and, asc, desc, eq, isNull, lt, sql } from "drizzle-orm"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { Standing } from "#app/domain/privacy/rules.ts"
import type { EqualityAnswers } from "#app/domain/privacy/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { applications, equalityAnswers } from "#db/schema/applications.ts"
import { complaints, filesToRemove } from "#db/schema/privacy.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** An application as its own clock looks at it; nothing where the asker may not see it. */
export async function standingOf(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      id: applications.id,
      providerId: applications.providerId,
      status: applications.status,
      submittedAt: applications.submittedAt,
      movedAt: applications.updatedAt,
      vacancyClosedAt: sql<Date>`coalesce(${vacancies.closedAt}, ${vacancies.closesAt})`.mapWith(
        vacancies.closesAt,
      ),
      complaintOpen: sql<boolean>`exists (select from ${complaints}
        where ${complaints.applicationId} = ${applications.id} and ${complaints.answeredAt} is null)`,
    })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(and(eq(applications.id, applicationId), isNull(applications.erasedAt)))
  return row
}

/** Holds an application that is not erased until the transaction ends. */
export async function lockForErasing(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: applications.id, providerId: applications.providerId, status: applications.status })
    .from(applications)
    .where(and(eq(applications.id, id), isNull(applications.erasedAt)))
    .for("update")
  return row
}

/** What the database takes away is in erase_application. @returns false where it was gone already */
export async function eraseRows(
  tx: Tx,
  applicationId: string,
  equalityTokens: readonly string[],
): Promise<boolean> {
  const tokens = sql.join(
    equalityTokens.map((token) => sql`${token}`),
    sql`, `,
  )
  const [row] = await tx.execute<{ erased: boolean }>(
    sql`select erase_application(${applicationId}::uuid, array[${tokens}]::text[]) as erased`,
  )
  return row?.erased === true
}

export type NearlyOver = Standing & { readonly id: string; readonly askedAt: Date }

/** Applications of the asking job's provider whose time may be over, after one id. */
export async function nearlyOver(tx: Tx, after: string | null, atMost: number): Promise<NearlyOver[]> {
  const instant = applications.createdAt
  return tx
    .select({
      id: sql<string>`o.id`,
      status: sql<ApplicationStatus>`o.status`,
      submittedAt: sql<Date | null>`o.submitted_at`.mapWith(instant),
      movedAt: sql<Date>`o.moved_at`.mapWith(instant),
      vacancyClosedAt: sql<Date>`o.vacancy_closed_at`.mapWith(instant),
      complaintOpen: sql<boolean>`o.complaint_open`,
      askedAt: sql<Date>`o.asked_at`.mapWith(instant),
    })
    .from(
      sql`applications_nearly_over(${after ?? "00000000-0000-0000-0000-000000000000"}::uuid, ${atMost}) as o`,
    )
}

export async function filesLeftOf(tx: Tx, applicationId: string): Promise<string[]> {
  const rows = await tx
    .select({ key: filesToRemove.storageKey })
    .from(filesToRemove)
    .where(eq(filesToRemove.applicationId, applicationId))
  return rows.map(({ key }) => key)
}

/** Applications whose files should be gone by now. */
export async function applicationsWithFilesLeft(
  tx: Tx,
  notedBefore: Date,
  atMost: number,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: filesToRemove.applicationId })
    .from(filesToRemove)
    .where(lt(filesToRemove.notedAt, notedBefore))
    .limit(atMost)
  return rows.map(({ id }) => id)
}

export async function forgetFiles(tx: Tx, applicationId: string): Promise<number> {
  const gone = await tx.delete(filesToRemove).where(eq(filesToRemove.applicationId, applicationId))
  return gone.count
}

/** Adds answers once for a token. Neither a conflict target nor RETURNING: whoever adds may not read. */
export async function addEqualityAnswers(
  tx: Tx,
  row: { readonly token: string; readonly providerId: string; readonly answers: EqualityAnswers },
): Promise<void> {
  await tx.insert(equalityAnswers).values(row).onConflictDoNothing()
}

export type ComplaintRow = {
  readonly id: string
  readonly applicationId: string
  readonly sealed: Uint8Array
  readonly madeAt: Date
  readonly dueAt: Date
}

/** Two presses of one button are one complaint. */
export async function holdComplaints(tx: Tx, applicationId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`complaint|${applicationId}`}, 0))`)
}

/** Acknowledged in the moment it is made: the page and the letter say so. */
export async function insertComplaint(tx: Tx, providerId: string, row: ComplaintRow): Promise<void> {
  await tx.insert(complaints).values({ ...row, providerId, acknowledgedAt: row.madeAt })
}

const columns = {
  id: complaints.id,
  applicationId: complaints.applicationId,
  sealed: complaints.sealed,
  madeAt: complaints.madeAt,
  dueAt: complaints.dueAt,
  answerSealed: complaints.answerSealed,
  answeredAt: complaints.answeredAt,
}

/** Complaints of one application, newest first. */
export function complaintsOf(tx: Tx, applicationId: string) {
  return tx
    .select(columns)
    .from(complaints)
    .where(eq(complaints.applicationId, applicationId))
    .orderBy(desc(complaints.id))
}

const withKeys = {
  ...columns,
  providerId: complaints.providerId,
  reference: sql<string>`k.reference`,
  job: sql<string>`k.vacancy_title`,
  dataKey: sql<Uint8Array | null>`k.data_key`.mapWith(applications.dataKey),
}

/** A provider's complaints with what opens them, for its owner: open ones first, the oldest of them first. */
export function complaintsToAnswer(tx: Tx, providerId: string, atMost: number) {
  return tx
    .select(withKeys)
    .from(complaints)
    .innerJoin(sql`complaints_to_answer() as k`, sql`k.complaint_id = ${complaints.id}`)
    .where(eq(complaints.providerId, providerId))
    .orderBy(
      sql`${complaints.answeredAt} is not null`,
      sql`case when ${complaints.answeredAt} is null then ${complaints.dueAt} end`,
      desc(complaints.answeredAt),
      asc(complaints.id),
    )
    .limit(atMost)
}

export type ComplaintWithKey = Awaited<ReturnType<typeof complaintsToAnswer>>[number]

const oneToAnswer = (tx: Tx, providerId: string, id: string) =>
  tx
    .select(withKeys)
    .from(complaints)
    .innerJoin(sql`complaints_to_answer() as k`, sql`k.complaint_id = ${complaints.id}`)
    .where(and(eq(complaints.providerId, providerId), eq(complaints.id, id)))

export async function complaintToAnswer(tx: Tx, providerId: string, id: string) {
  const [row] = await oneToAnswer(tx, providerId, id)
  return row
}

/** One complaint, held until the transaction ends. */
export async function lockComplaint(tx: Tx, providerId: string, id: string) {
  const [row] = await oneToAnswer(tx, providerId, id).for("update", { of: complaints })
  return row
}

export async function saveComplaintAnswer(
  tx: Tx,
  id: string,
  answer: { readonly answerSealed: Uint8Array; readonly answeredBy: string },
): Promise<void> {
  await tx
    .update(complaints)
    .set({ ...answer, answeredAt: sql`now()` })
    .where(eq(complaints.id, id))
}

/** How many are open, and by when the first of them is due. */
export async function openComplaints(tx: Tx, providerId: string) {
  const [row] = await tx
    .select({
      open: sql<number>`count(*)::int`,
      firstDueAt: sql<Date | null>`min(${complaints.dueAt})`.mapWith(complaints.dueAt),
    })
    .from(complaints)
    .where(and(eq(complaints.providerId, providerId), isNull(complaints.answeredAt)))
  return row ?? { open: 0, firstDueAt: null }
}

/** The application a complaint is of. Its reference is its applicant's alone before it is sent. */
export async function answeredComplaint(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      applicationId: complaints.applicationId,
      answeredAt: complaints.answeredAt,
      reference: applications.reference,
    })
    .from(complaints)
    .leftJoin(applications, eq(applications.id, complaints.applicationId))
    .where(eq(complaints.id, id))
  return row
}
