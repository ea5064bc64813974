import { and, count, desc, eq, inArray, isNull, sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { certificates } from "#db/schema/credentials.ts"
import { passportShareAwards, passportShares, passportViews } from "#db/schema/passport.ts"
import { accreditations } from "#db/schema/training.ts"

/** A person's awards with the newest certificate of each, newest first. One whose certificate is being made is left out. */
export async function awardsOf(tx: Tx, personId: string) {
  const c = certificates
  const rows = await tx
    .selectDistinctOn([c.accreditationId], {
      id: c.accreditationId,
      code: c.code,
      scheme: c.scheme,
      edition: c.edition,
      holderName: c.holderName,
      provider: providers.name,
      awardedAt: accreditations.awardedAt,
      suspendedAt: c.suspendedAt,
      revokedAt: c.revokedAt,
    })
    .from(c)
    .innerJoin(providers, eq(providers.id, c.providerId))
    .innerJoin(accreditations, eq(accreditations.id, c.accreditationId))
    .where(eq(c.personId, personId))
    .orderBy(c.accreditationId, desc(c.issuedAt), desc(c.id))
  return rows.sort((a, b) => b.awardedAt.getTime() - a.awardedAt.getTime())
}

/** The files of a person's certificates, of each that was not withdrawn. */
export function filesOf(tx: Tx, personId: string) {
  const { code, badgeJson, pdfKey, revokedAt } = certificates
  return tx
    .select({ code, badgeJson, pdfKey })
    .from(certificates)
    .where(and(eq(certificates.personId, personId), isNull(revokedAt)))
}

/** One of somebody's after another, to the end of the transaction: pressed twice, one link is made. */
export async function oneShareAtATime(tx: Tx, personId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`passport share ${personId}`}::text, 0))`,
  )
}

export async function openSharesOf(tx: Tx, personId: string): Promise<number> {
  const s = passportShares
  const open = and(eq(s.personId, personId), isNull(s.endedAt), sql`${s.endsAt} > now()`)
  const [row] = await tx.select({ open: count() }).from(s).where(open)
  return row?.open ?? 0
}

type NewShare = typeof passportShares.$inferInsert & { readonly id: string }

/** @returns false where there is one with this id already */
export async function insertShare(tx: Tx, share: NewShare, awards: readonly string[]): Promise<boolean> {
  const made = await tx
    .insert(passportShares)
    .values(share)
    .onConflictDoNothing()
    .returning({ id: passportShares.id })
  if (made.length === 0) return false
  const { id: shareId, personId } = share
  const rows = awards.map((accreditationId) => ({ shareId, accreditationId, personId }))
  await tx.insert(passportShareAwards).values(rows)
  return true
}

// Written whole: a column of the table asked alone is put down without its name, and would be the inner table's.
const shareId = sql.raw("passport_shares.id")

const shown = {
  id: passportShares.id,
  saidFor: passportShares.saidFor,
  createdAt: passportShares.createdAt,
  endsAt: passportShares.endsAt,
  endedAt: passportShares.endedAt,
  awards: sql<string[]>`array(select a.accreditation_id::text from ${passportShareAwards} a
    where a.share_id = ${shareId})`,
  views: sql<number>`(select count(*)::int from ${passportViews} v where v.share_id = ${shareId})`,
}

/** A person's links: those that work first, the newest of them first. */
export function sharesOf(tx: Tx, personId: string) {
  const { endsAt, endedAt, createdAt, id } = passportShares
  return tx
    .select(shown)
    .from(passportShares)
    .where(eq(passportShares.personId, personId))
    .orderBy(sql`(${endedAt} is null and ${endsAt} > now()) desc`, desc(createdAt), desc(id))
}

export async function shareOf(tx: Tx, personId: string, id: string) {
  const [row] = await tx
    .select(shown)
    .from(passportShares)
    .where(and(eq(passportShares.personId, personId), eq(passportShares.id, id)))
  return row
}

/** More minutes than the longest link has. */
const mostViews = 200_000

/** When a link was opened, newest first, to the minute. */
export async function viewsOf(tx: Tx, shareId: string, atMost = mostViews): Promise<Date[]> {
  const rows = await tx
    .select({ at: passportViews.at })
    .from(passportViews)
    .where(eq(passportViews.shareId, shareId))
    .orderBy(desc(passportViews.at))
    .limit(atMost)
  return rows.map(({ at }) => at)
}

/** @returns false where it had ended before, or is not theirs */
export async function endShareOf(tx: Tx, personId: string, id: string): Promise<boolean> {
  const s = passportShares
  const ended = await tx
    .update(s)
    .set({ endedAt: sql`now()` })
    .where(and(eq(s.personId, personId), eq(s.id, id), isNull(s.endedAt)))
    .returning({ id: s.id })
  return ended.length > 0
}

/** Takes links away with their logs, open ones too. @returns the ids of those that went */
export async function removeSharesOf(tx: Tx, personId: string, ids?: readonly string[]): Promise<string[]> {
  const s = passportShares
  const gone = await tx
    .delete(s)
    .where(and(eq(s.personId, personId), ids && inArray(s.id, [...ids])))
    .returning({ id: s.id })
  return gone.map(({ id }) => id)
}

/** Whose link this is; read by the doorkeeper alone. */
export async function shareByHash(tx: Tx, tokenHash: string) {
  const { id, personId, endsAt, endedAt } = passportShares
  const [row] = await tx
    .select({ id, personId, endsAt, endedAt })
    .from(passportShares)
    .where(eq(passportShares.tokenHash, tokenHash))
  return row
}

/** Notes that a link was opened, to the minute: twice in one minute is once. By the doorkeeper, who may not read it. */
export async function insertView(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`
    insert into passport_views (share_id, at)
    select s.id, date_trunc('minute', now()) from passport_shares s where s.id = ${id} and s.ended_at is null
    on conflict do nothing`)
}

/** By the clock, which the database lets see nothing but what ended long ago. */
export async function deleteOldShares(tx: Tx): Promise<number> {
  const gone = await tx.delete(passportShares)
  return gone.count
}
