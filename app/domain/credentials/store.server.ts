import { randomInt } from "node:crypto"
import { and, desc, eq, like, sql } from "drizzle-orm"
import {
  type StatusListName,
  type StatusPlace,
  statusListLength,
} from "#app/domain/credentials/badge-status.ts"
import type { Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { certificateNumbers, certificates } from "#db/schema/credentials.ts"

/** The database's time at this moment, not at the transaction's start. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const [row] = await tx.execute<{ ms: number }>(
    sql`select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as ms`,
  )
  return new Date(row!.ms)
}

/** Certificates of a provider are issued one after another from here until the transaction ends. */
export async function lockIssuing(tx: Tx, providerId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`certificates:${providerId}`}, 0))`)
}

/** The number kept for a certificate that is being made; null where none of this year is. */
export async function keptNumber(tx: Tx, accreditationId: string, year: number): Promise<string | null> {
  const { number, accreditationId: of } = certificateNumbers
  const [row] = await tx.select({ number }).from(certificateNumbers).where(eq(of, accreditationId))
  return row?.number.startsWith(yearOf(year)) ? row.number : null
}

/** The highest number that a provider has used or keeps in a year. Its issuing must be locked. */
export async function lastNumber(tx: Tx, providerId: string, year: number): Promise<string | null> {
  const highest = async (table: typeof certificates | typeof certificateNumbers) => {
    const [row] = await tx
      .select({ number: table.number })
      .from(table)
      .where(and(eq(table.providerId, providerId), like(table.number, `${yearOf(year)}%`)))
      .orderBy(desc(table.number))
      .limit(1)
    return row?.number ?? ""
  }
  const [used, kept] = [await highest(certificates), await highest(certificateNumbers)]
  return (used > kept ? used : kept) || null
}

const yearOf = (year: number) => `VF-${year}-`

/** Keeps a number for the certificate of an accreditation, in place of one of an earlier year. */
export async function keepNumber(
  tx: Tx,
  kept: { readonly providerId: string; readonly accreditationId: string; readonly number: string },
): Promise<void> {
  await tx
    .insert(certificateNumbers)
    .values(kept)
    .onConflictDoUpdate({ target: certificateNumbers.accreditationId, set: { number: kept.number } })
}

/** The certificate has its number now. */
export async function dropNumber(tx: Tx, accreditationId: string): Promise<void> {
  await tx.delete(certificateNumbers).where(eq(certificateNumbers.accreditationId, accreditationId))
}

export async function insertCertificate(tx: Tx, row: typeof certificates.$inferInsert): Promise<string> {
  const [made] = await tx.insert(certificates).values(row).returning({ id: certificates.id })
  return made!.id
}

/**
 * A place in a provider's status list that no certificate has, at random: from its place nobody can tell when a badge
 * was made (Bitstring Status List v1.0, 5.4). A list that is so full that none of many tries finds one is followed
 * by the next.
 */
export async function freeStatusPlace(tx: Tx, providerId: string): Promise<StatusPlace> {
  const tries = Array.from({ length: 32 }, () => randomInt(statusListLength))
  const [row] = await tx.execute<{ list: number; index: number | null }>(sql`
    select l.list, (
      select t.index from unnest(${`{${tries.join()}}`}::int[]) t (index)
      where not exists (select from certificates c
        where c.provider_id = ${providerId} and c.status_list = l.list and c.status_index = t.index)
      limit 1) as index
    from (select coalesce(max(status_list), 1) as list from certificates where provider_id = ${providerId}) l`)
  return row!.index === null
    ? { list: row!.list + 1, index: tries[0]! }
    : { list: row!.list, index: row!.index }
}

/** The bits that are set in a list; null where a provider has no such list. */
export async function bitsOf(tx: Tx, slug: string, { purpose, number }: StatusListName) {
  const [there] = await tx.execute<{ is: boolean }>(
    sql`select has_status_list(${slug}, ${number}::smallint) as is`,
  )
  if (!there?.is) return null
  const rows = await tx.execute<{ index: number }>(
    sql`select index from status_bits(${slug}, ${number}::smallint, ${purpose}) as index`,
  )
  return rows.map(({ index }) => index)
}

const shown = {
  id: certificates.id,
  code: certificates.code,
  number: certificates.number,
  scheme: certificates.scheme,
  edition: certificates.edition,
  issuedAt: certificates.issuedAt,
  suspendedAt: certificates.suspendedAt,
  revokedAt: certificates.revokedAt,
}

/** The newest that was issued for an accreditation. */
export async function certificateFor(tx: Tx, accreditationId: string) {
  const [row] = await tx
    .select(shown)
    .from(certificates)
    .where(eq(certificates.accreditationId, accreditationId))
    .orderBy(desc(certificates.issuedAt), desc(certificates.id))
    .limit(1)
  return row ?? null
}

/** The certificate with this code; row security shows it to whoever holds the code. */
export async function certificateByCode(tx: Tx, code: string) {
  const [row] = await tx
    .select({
      ...shown,
      badgeJson: certificates.badgeJson,
      pdfKey: certificates.pdfKey,
      provider: providers.slug,
    })
    .from(certificates)
    .innerJoin(providers, eq(providers.id, certificates.providerId))
    .where(eq(certificates.code, code))
  return row ?? null
}

/** The code of the certificate that took the place of the one in hand; null where none did. */
export async function codeThatCounts(tx: Tx): Promise<string | null> {
  const [row] = await tx.execute<{ code: string | null }>(sql`select certificate_that_counts() as code`)
  return row?.code ?? null
}

/** What a person holds, newest first. */
export async function certificatesOf(tx: Tx, personId: string) {
  return tx
    .select({ ...shown, holderName: certificates.holderName, provider: providers.name })
    .from(certificates)
    .innerJoin(providers, eq(providers.id, certificates.providerId))
    .where(eq(certificates.personId, personId))
    .orderBy(desc(certificates.issuedAt), desc(certificates.id))
}

export async function providerById(tx: Tx, providerId: string) {
  const [row] = await tx
    .select({ slug: providers.slug, name: providers.name })
    .from(providers)
    .where(eq(providers.id, providerId))
  return row ?? null
}

export async function providerBySlug(tx: Tx, slug: string) {
  const [row] = await tx.select({ slug: providers.slug }).from(providers).where(eq(providers.slug, slug))
  return row ?? null
}
