import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm"
import { sealFor, unsealFor } from "#app/domain/applications/index.server.ts"
import { KeptFeedback } from "#app/domain/decisions/feedback-forms.ts"
import { feedbackDue } from "#app/domain/decisions/feedback-owed.ts"
import type { Feedback } from "#app/domain/decisions/vocabulary.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import { feedback, feedbackCounters } from "#db/schema/decisions.ts"
import { vacancies } from "#db/schema/vacancies.ts"

type Of = { readonly providerId: string; readonly applicationId: string }

const placeOf = (id: string) => ({ table: "feedback", row: id })

/** From a decision on feedback is owed, once for each application. */
export async function oweFeedback(tx: Tx, owed: Of, decidedAt: Date): Promise<void> {
  await tx
    .insert(feedback)
    .values({ ...owed, id: newId(), dueAt: feedbackDue(decidedAt) })
    .onConflictDoNothing()
}

type Row = Of & {
  readonly id: string
  readonly sealed: Uint8Array | null
  readonly dataKey: Uint8Array | null
}

/** What is kept in the clear; null where nothing is yet, or its key is gone. */
export function opened({ id, sealed, dataKey, ...owner }: Row): Feedback | null {
  if (!sealed || !dataKey) return null
  return KeptFeedback.parse(JSON.parse(unsealFor(owner, dataKey, placeOf(id), sealed)))
}

const shown = {
  id: feedback.id,
  providerId: feedback.providerId,
  applicationId: feedback.applicationId,
  dueAt: feedback.dueAt,
  sealed: feedback.sealed,
  sentAt: feedback.sentAt,
  version: feedback.version,
  dataKey: applications.dataKey,
}

/** One application's feedback with what it is about, of this provider. */
export async function feedbackOf(tx: Tx, { providerId, applicationId }: Of) {
  const [row] = await tx
    .select({
      ...shown,
      sentBy: people.name,
      vacancyId: applications.vacancyId,
      title: vacancies.title,
    })
    .from(feedback)
    .innerJoin(applications, eq(applications.id, feedback.applicationId))
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .leftJoin(people, eq(people.id, feedback.sentBy))
    .where(and(eq(feedback.providerId, providerId), eq(feedback.applicationId, applicationId)))
  return row
}

/** The same, held until the transaction ends. */
export async function lockFeedback(tx: Tx, { providerId, applicationId }: Of) {
  const [row] = await tx
    .select(shown)
    .from(feedback)
    .innerJoin(applications, eq(applications.id, feedback.applicationId))
    .where(and(eq(feedback.providerId, providerId), eq(feedback.applicationId, applicationId)))
    .for("update", { of: feedback })
  return row
}

type Sealing = Row & { readonly dataKey: Uint8Array; readonly version: number }

/** Keeps feedback as the next version; with `sent` as it goes. */
export async function keepFeedback(
  tx: Tx,
  row: Sealing,
  kept: Feedback,
  sent?: { readonly by: string; readonly at: Date },
): Promise<void> {
  const sealed = sealFor(row, row.dataKey, placeOf(row.id), JSON.stringify(kept))
  await tx
    .update(feedback)
    .set({ sealed, version: row.version + 1, ...(sent && { sentBy: sent.by, sentAt: sent.at }) })
    .where(eq(feedback.id, row.id))
}

export async function countFeedback(tx: Tx, providerId: string, inTime: boolean): Promise<void> {
  const more = inTime ? 1 : 0
  await tx
    .insert(feedbackCounters)
    .values({ providerId, sent: 1, sentInTime: more })
    .onConflictDoUpdate({
      target: feedbackCounters.providerId,
      set: {
        sent: sql`${feedbackCounters.sent} + 1`,
        sentInTime: sql`${feedbackCounters.sentInTime} + ${more}`,
      },
    })
}

const listed = {
  applicationId: feedback.applicationId,
  title: vacancies.title,
  dueAt: feedback.dueAt,
  sentAt: feedback.sentAt,
  begun: sql<boolean>`${feedback.sealed} is not null`,
}

function list(tx: Tx) {
  return tx
    .select(listed)
    .from(feedback)
    .innerJoin(applications, eq(applications.id, feedback.applicationId))
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
}

/** What is owed, the oldest first. */
export function owedFeedback(tx: Tx, providerId: string, most: number) {
  return list(tx)
    .where(and(eq(feedback.providerId, providerId), isNull(feedback.sentAt)))
    .orderBy(asc(feedback.dueAt), asc(feedback.id))
    .limit(most)
}

/** What was sent, the newest first. */
export function sentFeedback(tx: Tx, providerId: string, most: number) {
  return list(tx)
    .where(and(eq(feedback.providerId, providerId), isNotNull(feedback.sentAt)))
    .orderBy(desc(feedback.sentAt), desc(feedback.id))
    .limit(most)
}

/** How much is owed, and the first day of it. */
export async function countOwed(tx: Tx, providerId: string) {
  const [row] = await tx
    .select({
      count: sql<number>`count(*)::int`,
      firstDue: sql`min(${feedback.dueAt})`.mapWith(feedback.dueAt),
    })
    .from(feedback)
    .where(and(eq(feedback.providerId, providerId), isNull(feedback.sentAt)))
  return { count: row?.count ?? 0, firstDue: (row?.firstDue ?? null) as Date | null }
}

/** The applicant's own, once it is sent; row security shows them nothing before. */
export async function ownFeedbackOf(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      id: feedback.id,
      providerId: feedback.providerId,
      applicationId: feedback.applicationId,
      sealed: feedback.sealed,
      sentAt: feedback.sentAt,
      dataKey: applications.dataKey,
    })
    .from(feedback)
    .innerJoin(applications, eq(applications.id, feedback.applicationId))
    .where(and(eq(feedback.applicationId, applicationId), isNotNull(feedback.sentAt)))
  const words = row && opened(row)
  return words && row.sentAt ? { words, sentAt: row.sentAt } : null
}
