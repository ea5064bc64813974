import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm"
import { sealFor, unsealFor } from "#app/domain/applications/data-key.server.ts"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { applications, correspondence } from "#db/schema/applications.ts"

/** An application as those who arrange things may find it: before it is sent, and without who it is. */
export type Arranged = {
  readonly applicationId: string
  readonly providerId: string
  readonly reference: string
  readonly status: ApplicationStatus
  readonly vacancyId: string
  readonly dataKey: Uint8Array | null
}

/** Asked of the database, which says who may (application_to_arrange). */
export async function arrangedApplication(
  tx: Tx,
  { applicationId, providerId }: { readonly applicationId: string; readonly providerId: string },
): Promise<Arranged | undefined> {
  const [row] = await tx
    .select({
      reference: sql<string>`a.reference`,
      status: sql<ApplicationStatus>`a.status`,
      vacancyId: sql<string>`a.vacancy_id`,
      dataKey: sql<Uint8Array | null>`a.data_key`.mapWith(applications.dataKey),
    })
    .from(sql`application_to_arrange(${applicationId}) as a`)
  return row && { ...row, applicationId, providerId }
}

type Thread = {
  readonly applicationId: string
  readonly providerId: string
  readonly dataKey: Uint8Array | null
}

/** One message of a thread. `by` null: the applicant wrote it. */
export type MessageInThread = {
  readonly id: string
  readonly fromApplicant: boolean
  /** The colleague's name, where the asker may know it. */
  readonly by: string | null
  /** Null once the application's key is gone. */
  readonly words: string | null
  readonly at: Date
  readonly read: boolean
}

const placeOf = (id: string) => ({ table: "correspondence", row: id })

/** Keeps two presses of one button apart from two messages. */
export async function holdThread(tx: Tx, applicationId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`correspondence|${applicationId}`}, 0))`,
  )
}

/** Everything written about an application, oldest first. */
export async function messagesIn(tx: Tx, thread: Thread): Promise<readonly MessageInThread[]> {
  const rows = await tx
    .select({
      id: correspondence.id,
      writtenBy: correspondence.writtenBy,
      by: people.name,
      sealed: correspondence.sealed,
      at: correspondence.writtenAt,
      readAt: correspondence.readAt,
    })
    .from(correspondence)
    .leftJoin(people, eq(people.id, correspondence.writtenBy))
    .where(eq(correspondence.applicationId, thread.applicationId))
    .orderBy(asc(correspondence.id))
  return rows.map(({ writtenBy, sealed, readAt, ...row }) => ({
    ...row,
    fromApplicant: writtenBy === null,
    words: thread.dataKey && unsealFor(thread, thread.dataKey, placeOf(row.id), sealed),
    read: readAt !== null,
  }))
}

/** The last message, where it was written within so many seconds. */
export async function messageJustNow(tx: Tx, thread: Thread & { readonly dataKey: Uint8Array }) {
  const [row] = await tx
    .select({ id: correspondence.id, writtenBy: correspondence.writtenBy, sealed: correspondence.sealed })
    .from(correspondence)
    .where(
      and(
        eq(correspondence.applicationId, thread.applicationId),
        sql`${correspondence.writtenAt} > clock_timestamp() - interval '1 minute'`,
      ),
    )
    .orderBy(desc(correspondence.id))
    .limit(1)
  return (
    row && {
      writtenBy: row.writtenBy,
      words: unsealFor(thread, thread.dataKey, placeOf(row.id), row.sealed),
    }
  )
}

export async function insertMessage(
  tx: Tx,
  thread: Thread & { readonly dataKey: Uint8Array },
  { words, writtenBy }: { readonly words: string; readonly writtenBy: string | null },
): Promise<void> {
  const id = newId()
  const { applicationId, providerId, dataKey } = thread
  await tx.insert(correspondence).values({
    id,
    applicationId,
    providerId,
    writtenBy,
    sealed: sealFor(thread, dataKey, placeOf(id), words),
    // Not now(): two messages of one transaction are in order.
    writtenAt: sql`clock_timestamp()`,
  })
}

/** Marks what the other side wrote as read. @returns how many were new */
export async function markRead(tx: Tx, applicationId: string, from: "applicant" | "provider") {
  const rows = await tx
    .update(correspondence)
    .set({ readAt: sql`now()` })
    .where(
      and(
        eq(correspondence.applicationId, applicationId),
        isNull(correspondence.readAt),
        from === "applicant" ? isNull(correspondence.writtenBy) : isNotNull(correspondence.writtenBy),
      ),
    )
    .returning({ id: correspondence.id })
  return rows.length
}

/** How many messages of the provider's the applicant has not opened. */
export function countUnreadByApplicant(tx: Tx, applicationId: string): Promise<number> {
  return tx.$count(
    correspondence,
    and(
      eq(correspondence.applicationId, applicationId),
      isNull(correspondence.readAt),
      isNotNull(correspondence.writtenBy),
    ),
  )
}
