import { randomInt } from "node:crypto"
import { and, desc, eq, inArray, like, sql } from "drizzle-orm"
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

/** The numbers of this year that are kept for certificates in the making, by accreditation. */
export async function keptNumbers(
  tx: Tx,
  accreditationIds: readonly string[],
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const { number, accreditationId } = certificateNumbers
  const rows = await tx
    .select({ number, accreditationId })
    .from(certificateNumbers)
    .where(and(inArray(accreditationId, [...accreditationIds]), like(number, `${yearOf(year)}%`)))
  return new Map(rows.map((row) => [row.accreditationId, row.number]))
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

/** Keeps numbers for certificates of accreditations, in place of those of an earlier year. */
export async function keepNumbers(
  tx: Tx,
  kept: readonly {
    readonly providerId: string
    readonly accreditationId: string
    readonly number: string
  }[],
): Promise<void> {
  if (kept.length === 0) return
  await tx
    .insert(certificateNumbers)
    .values([...kept])
    .onConflictDoUpdate({
      target: certificateNumbers.accreditationId,
      set: { number: sql`excluded.number` },
    })
}

/** The certificates have their numbers now. */
export async function dropNumbers(tx: Tx, accreditationIds: readonly string[]): Promise<void> {
  await tx
    .delete(certificateNumbers)
    .where(inArray(certificateNumbers.accreditationId, [...accreditationIds]))
}

/**
 * Writes certificates, but for those whose accreditation or place in a status list has one by now.
 * @returns their ids by accreditation
 */
export async function insertCertificates(
  tx: Tx,
  rows: readonly (typeof certificates.$inferInsert)[],
): Promise<ReadonlyMap<string, string>> {
  const made = await tx
    .insert(certificates)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ id: certificates.id, accreditationId: certificates.accreditationId })
  return new Map(made.map(({ id, accreditationId }) => [accreditationId, id]))
}

const triesForEach = 32

/**
 * Places in a provider's status lists that no certificate has, at random: from its place nobody can tell when a badge
 * was made (Bitstring Status List v1.0, 5.4). A list that is so full that none of many tries finds one is followed
 * by the next.
 */
export async function freeStatusPlaces(tx: Tx, providerId: string, count: number): Promise<StatusPlace[]> {
  const tries = new Set<number>()
  while (tries.size < Math.min(count * triesForEach, statusListLength)) tries.add(randomInt(statusListLength))
  const [row] = await tx.execute<{ list: number; free: number[] }>(sql`
    select l.list, to_json(array(
      select t.index from unnest(${`{${[...tries].join()}}`}::int[]) t (index)
      where not exists (select from certificates c
        where c.provider_id = ${providerId} and c.status_list = l.list and c.status_index = t.index)
      limit ${count})) as free
    from (select coalesce(max(status_list), 1) as list from certificates where provider_id = ${providerId}) l`)
  const { list, free } = row!
  const inNext = [...tries].slice(0, count - free.length)
  return [...free.map((index) => ({ list, index })), ...inNext.map((index) => ({ list: list + 1, index }))]
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

/** The newest that was issued for each of many accreditations. */
export async function certificatesFor(tx: Tx, accreditationIds: readonly string[]) {
  const { accreditationId, issuedAt, id } = certificates
  const rows = await tx
    .selectDistinctOn([accreditationId], { ...shown, accreditationId })
    .from(certificates)
    .where(inArray(accreditationId, [...accreditationIds]))
    .orderBy(accreditationId, desc(issuedAt), desc(id))
  return new Map(rows.map((row) => [row.accreditationId, row]))
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

export async function allProviderIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.select({ id: providers.id }).from(providers).orderBy(providers.id)
  return rows.map(({ id }) => id)
}

/** Revokes certificates of a provider that a key signed. @returns what they were issued for */
export async function revokeSignedBy(
  tx: Tx,
  { providerId, signingKeyId, limit }: { providerId: string; signingKeyId: string; limit: number },
): Promise<readonly string[]> {
  const rows = await tx.execute<{ accreditationId: string }>(sql`
    update certificates set revoked_at = clock_timestamp()
    where id in (
      select id from certificates
      where provider_id = ${providerId} and signing_key_id = ${signingKeyId} and revoked_at is null
      order by id limit ${limit} for update)
    returning accreditation_id as "accreditationId"`)
  return rows.map(({ accreditationId }) => accreditationId)
}
