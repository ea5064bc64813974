import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm"
import { dataKeyOf, sealFor, unsealFor } from "#app/domain/applications/index.server.ts"
import { secretItems, secretsKeptDays } from "#app/domain/decisions/checks.ts"
import type { CertificateLevel, CheckItem, CheckOutcome } from "#app/domain/decisions/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { preEmploymentChecks, roleCertificates, supervisedStarts } from "#db/schema/checks.ts"

type Owner = { readonly applicationId: string; readonly providerId: string }

const placeOf = (table: string, { applicationId }: Owner, what: string) => ({
  table,
  row: `${applicationId}/${what}`,
})
const checkPlace = (owner: Owner, item: CheckItem) => placeOf("pre_employment_checks", owner, item)
const supervisedPlace = (owner: Owner) => placeOf("supervised_starts", owner, "reason")

type Certificate = { readonly level: CertificateLevel; readonly feePence: number | null }

/**
 * Which certificate a role asks for on a day, and its fee in pence. Of a role that no row is about the most is asked.
 * @param day `YYYY-MM-DD`
 */
export async function certificateFor(tx: Tx, roleCode: string, day: string): Promise<Certificate> {
  const [row] = await tx
    .select({ level: roleCertificates.level, feePence: roleCertificates.feePence })
    .from(roleCertificates)
    .where(and(eq(roleCertificates.roleCode, roleCode), lte(roleCertificates.validFrom, day)))
    .orderBy(desc(roleCertificates.validFrom))
    .limit(1)
  return row ?? { level: "enhanced-with-barred-list", feePence: null }
}

/** The newest record of each item, with what was seen in the clear; `evidence` null once its clock has run. */
export async function checksOf(tx: Tx, owner: Owner) {
  const rows = await tx
    .select({
      id: preEmploymentChecks.id,
      item: preEmploymentChecks.item,
      outcome: preEmploymentChecks.outcome,
      sealed: preEmploymentChecks.sealed,
      seenOn: preEmploymentChecks.seenOn,
      expiresOn: preEmploymentChecks.expiresOn,
      checkedAt: preEmploymentChecks.checkedAt,
      checkedBy: people.name,
    })
    .from(preEmploymentChecks)
    // An applicant may not read who works at a provider: for them it says that it was checked, and when.
    .leftJoin(people, eq(people.id, preEmploymentChecks.checkedBy))
    .where(
      and(eq(preEmploymentChecks.applicationId, owner.applicationId), isNull(preEmploymentChecks.endedAt)),
    )
    .orderBy(asc(preEmploymentChecks.id))
  const dataKey = rows.some(({ sealed }) => sealed !== null)
    ? await dataKeyOf(tx, owner.applicationId)
    : undefined
  return rows.map(({ sealed, ...record }) => ({
    ...record,
    evidence: sealed && dataKey ? unsealFor(owner, dataKey, checkPlace(owner, record.item), sealed) : null,
  }))
}

/** The newest record of an item. */
export async function newestCheck(tx: Tx, { applicationId }: Owner, item: CheckItem) {
  const [row] = await tx
    .select({ id: preEmploymentChecks.id })
    .from(preEmploymentChecks)
    .where(
      and(
        eq(preEmploymentChecks.applicationId, applicationId),
        eq(preEmploymentChecks.item, item),
        isNull(preEmploymentChecks.endedAt),
      ),
    )
  return row
}

type NewCheck = Owner & {
  readonly item: CheckItem
  readonly outcome: CheckOutcome
  readonly evidence: string
  readonly seenOn: string
  readonly expiresOn: string | null
  readonly checkedBy: string
}

/** Ends the older record of the item, by the database's trigger. */
export async function insertCheck(tx: Tx, dataKey: Uint8Array, check: NewCheck): Promise<void> {
  const { evidence, ...kept } = check
  const sealed = sealFor(check, dataKey, checkPlace(check, check.item), evidence)
  await tx.insert(preEmploymentChecks).values({ ...kept, sealed })
}

type NewSupervisedStart = Owner & {
  readonly supervisor: string
  readonly reason: string
  readonly barredListClearOn: string
  readonly arrangedBy: string
}

export async function insertSupervisedStart(
  tx: Tx,
  dataKey: Uint8Array,
  start: NewSupervisedStart,
): Promise<void> {
  const { reason, ...kept } = start
  const sealed = sealFor(start, dataKey, supervisedPlace(start), reason)
  await tx.insert(supervisedStarts).values({ ...kept, sealed })
}

/** How somebody starts, or started, with a supervisor; null where they do not. `endedAt` since the certificate is here. */
export async function supervisedStartOf(tx: Tx, owner: Owner) {
  const [row] = await tx
    .select({
      supervisor: supervisedStarts.supervisor,
      sealed: supervisedStarts.sealed,
      barredListClearOn: supervisedStarts.barredListClearOn,
      endedAt: supervisedStarts.endedAt,
    })
    .from(supervisedStarts)
    .where(eq(supervisedStarts.applicationId, owner.applicationId))
  const dataKey = row && (await dataKeyOf(tx, owner.applicationId))
  if (!row || !dataKey) return null
  const { sealed, ...start } = row
  return { ...start, reason: unsealFor(owner, dataKey, supervisedPlace(owner), sealed) }
}

/** Takes away what certificates and health records said once it was kept long enough; outcome, who and when stay. */
export async function forgetOldSecrets(tx: Tx, now: Date): Promise<readonly string[]> {
  const rows = await tx
    .update(preEmploymentChecks)
    .set({ sealed: null })
    .where(
      and(
        isNotNull(preEmploymentChecks.sealed),
        inArray(preEmploymentChecks.item, [...secretItems]),
        sql`${preEmploymentChecks.checkedAt} < ${now.toISOString()}::timestamptz - make_interval(days => ${secretsKeptDays})`,
      ),
    )
    .returning({ id: preEmploymentChecks.id })
  return rows.map(({ id }) => id)
}
