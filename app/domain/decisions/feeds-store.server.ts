import { and, eq, isNull, sql } from "drizzle-orm"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { calendarFeeds } from "#db/schema/calendars.ts"

/** The addresses at which somebody's own calendar looks for their meetings. */

export type FeedOwner = PersonActor | StaffActor

const providerOf = (actor: FeedOwner) => (actor.kind === "staff" ? actor.providerId : null)

const openOf = (actor: FeedOwner) => {
  const providerId = providerOf(actor)
  return and(
    eq(calendarFeeds.personId, actor.personId),
    providerId ? eq(calendarFeeds.providerId, providerId) : isNull(calendarFeeds.providerId),
    isNull(calendarFeeds.endedAt),
  )
}

export async function openFeedOf(tx: Tx, actor: FeedOwner) {
  const [row] = await tx
    .select({ id: calendarFeeds.id, createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(openOf(actor))
  return row
}

/** @returns the id of the one that ended, or undefined where none was open */
export async function endFeedOf(tx: Tx, actor: FeedOwner): Promise<string | undefined> {
  const [row] = await tx
    .update(calendarFeeds)
    .set({ endedAt: sql`now()` })
    .where(openOf(actor))
    .returning({ id: calendarFeeds.id })
  return row?.id
}

/** One of somebody's after another, to the end of the transaction: pressed twice, one address works. */
export async function oneFeedAtATime(tx: Tx, { personId }: FeedOwner): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`calendar feed ${personId}`}::text, 0))`,
  )
}

export async function insertFeed(tx: Tx, actor: FeedOwner, tokenHash: string): Promise<string> {
  const id = newId()
  await tx
    .insert(calendarFeeds)
    .values({ id, personId: actor.personId, providerId: providerOf(actor), tokenHash })
  return id
}

/** Whose address this is; read by the doorkeeper alone. */
export async function feedByHash(tx: Tx, tokenHash: string) {
  const [row] = await tx
    .select({
      personId: calendarFeeds.personId,
      providerId: calendarFeeds.providerId,
      endedAt: calendarFeeds.endedAt,
    })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.tokenHash, tokenHash))
  return row
}
