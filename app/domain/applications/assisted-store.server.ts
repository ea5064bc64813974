import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm"
import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Tx } from "#db/ctx.ts"
import { applications, assistedEntries } from "#db/schema/applications.ts"
import { vacancies } from "#db/schema/vacancies.ts"

type NewEntry = {
  readonly providerId: string
  readonly applicationId: string
  readonly personId: string
  readonly way: AssistedWay
}

export async function insertEntry(tx: Tx, entry: NewEntry): Promise<void> {
  await tx.insert(assistedEntries).values(entry)
}

const openEntry = (applicationId: string) =>
  and(eq(assistedEntries.applicationId, applicationId), isNull(assistedEntries.endedAt))

/** @returns false where it had ended already */
export async function closeEntry(tx: Tx, applicationId: string, { agreed }: { agreed: boolean }) {
  const now = sql`now()`
  const closed = await tx
    .update(assistedEntries)
    .set({ endedAt: now, ...(agreed && { agreedAt: now }) })
    .where(openEntry(applicationId))
    .returning({ id: assistedEntries.id })
  return closed.length > 0
}

/** Remembers if a helper typed the word that is set now; nothing to remember where nobody helped. */
export async function noteWhoKnowsWord(tx: Tx, { applicationId, helping }: ApplicantActor): Promise<void> {
  await tx
    .update(assistedEntries)
    .set({ knowsWord: helping !== undefined })
    .where(eq(assistedEntries.applicationId, applicationId))
}

/** Whether this is a draft for a job that still takes answers. */
export async function isStillTyped(tx: Tx, applicationId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: applications.id })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(
      and(
        eq(applications.id, applicationId),
        eq(applications.status, "draft"),
        eq(vacancies.status, "published"),
        sql`${vacancies.closesAt} > now()`,
      ),
    )
  return row !== undefined
}

/** Where somebody is being helped by one colleague, what that colleague needs to go on. */
export async function entryOf(tx: Tx, entry: { readonly reference: string; readonly personId: string }) {
  const [row] = await tx
    .select({ id: applications.id, providerId: applications.providerId })
    .from(assistedEntries)
    .innerJoin(applications, eq(applications.id, assistedEntries.applicationId))
    .where(
      and(
        eq(applications.reference, entry.reference),
        eq(assistedEntries.personId, entry.personId),
        isNull(assistedEntries.endedAt),
      ),
    )
  return row
}

/** An application that one colleague typed and that is sent, with the job it was for. */
export async function sentEntryOf(tx: Tx, entry: { readonly reference: string; readonly personId: string }) {
  const [row] = await tx
    .select({ providerId: applications.providerId, vacancy: vacancies.slug })
    .from(assistedEntries)
    .innerJoin(applications, eq(applications.id, assistedEntries.applicationId))
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(
      and(
        eq(applications.reference, entry.reference),
        eq(assistedEntries.personId, entry.personId),
        isNotNull(assistedEntries.agreedAt),
      ),
    )
  return row ?? null
}

/** Who typed for one applicant, how and when; nothing where they typed themself. */
export async function entryFor(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      personId: assistedEntries.personId,
      way: assistedEntries.way,
      startedAt: assistedEntries.startedAt,
      agreedAt: assistedEntries.agreedAt,
      endedAt: assistedEntries.endedAt,
      knowsWord: assistedEntries.knowsWord,
    })
    .from(assistedEntries)
    .where(eq(assistedEntries.applicationId, applicationId))
  return row ?? null
}

/**
 * Applications to one vacancy that are being typed for somebody, newest first. Asked as staff: who scores this
 * vacancy is shown none, and drafts are seen by their reference alone.
 */
export function entriesOf(tx: Tx, vacancyId: string) {
  const arranged = sql`application_to_arrange(${assistedEntries.applicationId})`
  return tx
    .select({
      reference: sql<string>`arranged.reference`,
      way: assistedEntries.way,
      personId: assistedEntries.personId,
      startedAt: assistedEntries.startedAt,
    })
    .from(assistedEntries)
    .innerJoin(sql`lateral ${arranged} as arranged`, sql`arranged.vacancy_id = ${vacancyId}`)
    .where(and(isNull(assistedEntries.endedAt), sql`arranged.status = 'draft'`))
    .orderBy(desc(assistedEntries.startedAt))
    .limit(50)
}

/** False for whoever typed this application, where a colleague could decide in their place. */
export async function mayDecideOn(tx: Tx, applicationId: string): Promise<boolean> {
  const [row] = await tx.execute<{ may: boolean }>(sql`select may_decide_on(${applicationId}) as may`)
  return row?.may === true
}
