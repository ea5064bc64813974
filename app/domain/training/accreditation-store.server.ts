import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm"
import type { AccreditationStatus, AppealOutcome } from "#app/domain/training/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { memberships, people, providers } from "#db/schema/accounts.ts"
import { accreditationAppeals, accreditationChanges, accreditations } from "#db/schema/training.ts"

const held = {
  id: accreditations.id,
  providerId: accreditations.providerId,
  personId: accreditations.personId,
  holderName: accreditations.holderName,
  scheme: accreditations.scheme,
  status: accreditations.status,
}

/** What the worker of an employment was awarded, locked until the transaction ends. */
export async function lockAccreditation(tx: Tx, providerId: string, accreditationId: string) {
  const [row] = await tx
    .select({ ...held, email: people.email })
    .from(accreditations)
    .innerJoin(people, eq(people.id, accreditations.personId))
    .where(and(eq(accreditations.providerId, providerId), eq(accreditations.id, accreditationId)))
    .for("update", { of: accreditations })
  return row
}

/** Their own, whoever awarded it; with the provider's name. */
export async function ownAccreditation(tx: Tx, personId: string, accreditationId: string) {
  const [row] = await tx
    .select({ ...held, provider: providers.name })
    .from(accreditations)
    .innerJoin(providers, eq(providers.id, accreditations.providerId))
    .where(and(eq(accreditations.personId, personId), eq(accreditations.id, accreditationId)))
  return row
}

/** What somebody was awarded here, with whose it is. */
export function holdingsOf(tx: Tx, providerId: string, accreditationId: string) {
  return tx
    .select({ ...held, awardedAt: accreditations.awardedAt, employmentId: accreditations.employmentId })
    .from(accreditations)
    .where(and(eq(accreditations.providerId, providerId), eq(accreditations.id, accreditationId)))
}

/** What a person was awarded anywhere, newest first. */
export function ownHoldings(tx: Tx, personId: string) {
  return tx
    .select({
      id: accreditations.id,
      scheme: accreditations.scheme,
      status: accreditations.status,
      awardedAt: accreditations.awardedAt,
      provider: providers.name,
    })
    .from(accreditations)
    .innerJoin(providers, eq(providers.id, accreditations.providerId))
    .where(eq(accreditations.personId, personId))
    .orderBy(desc(accreditations.awardedAt), desc(accreditations.id))
}

/** Names of those who decided what became of the asker's accreditations. */
export async function whoDecidedAboutMine(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.execute<{ person_id: string; name: string }>(
    sql`select person_id, name from who_decided_about_my_accreditations()`,
  )
  return new Map(rows.map(({ person_id, name }) => [person_id, name]))
}

type Change = {
  readonly providerId: string
  readonly accreditationId: string
  readonly personId: string
  readonly fromStatus: AccreditationStatus
  readonly toStatus: AccreditationStatus
  readonly reason: string
  readonly changedBy: string
  readonly changedAt: Date
}

/** The change, and where the accreditation stands from now on. */
export async function saveChange(tx: Tx, change: Change): Promise<string> {
  await tx
    .update(accreditations)
    .set({ status: change.toStatus })
    .where(eq(accreditations.id, change.accreditationId))
  const [row] = await tx
    .insert(accreditationChanges)
    .values(change)
    .returning({ id: accreditationChanges.id })
  return row!.id
}

/** What certificates of it say from now on; the database revokes what was issued before (`certificates_replaced`). */
export async function saveHolderName(tx: Tx, accreditationId: string, holderName: string): Promise<void> {
  await tx.update(accreditations).set({ holderName }).where(eq(accreditations.id, accreditationId))
}

/** All that became of accreditations, oldest first, each with what was asked and answered of it. */
export function changesOf(tx: Tx, accreditationIds: readonly string[]) {
  return tx
    .select({
      id: accreditationChanges.id,
      accreditationId: accreditationChanges.accreditationId,
      from: accreditationChanges.fromStatus,
      to: accreditationChanges.toStatus,
      reason: accreditationChanges.reason,
      changedBy: accreditationChanges.changedBy,
      changedAt: accreditationChanges.changedAt,
      appealId: accreditationAppeals.id,
      words: accreditationAppeals.words,
      madeAt: accreditationAppeals.madeAt,
      outcome: accreditationAppeals.outcome,
      answer: accreditationAppeals.answer,
      answeredBy: accreditationAppeals.answeredBy,
      answeredAt: accreditationAppeals.answeredAt,
    })
    .from(accreditationChanges)
    .leftJoin(accreditationAppeals, eq(accreditationAppeals.changeId, accreditationChanges.id))
    .where(inArray(accreditationChanges.accreditationId, [...accreditationIds]))
    .orderBy(asc(accreditationChanges.id))
}

export async function newestChange(tx: Tx, accreditationId: string) {
  const [row] = await tx
    .select({
      id: accreditationChanges.id,
      changedBy: accreditationChanges.changedBy,
      appealId: accreditationAppeals.id,
      answeredAt: accreditationAppeals.answeredAt,
    })
    .from(accreditationChanges)
    .leftJoin(accreditationAppeals, eq(accreditationAppeals.changeId, accreditationChanges.id))
    .where(eq(accreditationChanges.accreditationId, accreditationId))
    .orderBy(desc(accreditationChanges.id))
    .limit(1)
  return row
}

type Appeal = {
  readonly providerId: string
  readonly accreditationId: string
  readonly changeId: string
  readonly personId: string
  readonly words: string
}

/** @returns null where the same was asked a moment ago, in another tab */
export async function insertAppeal(tx: Tx, appeal: Appeal): Promise<string | null> {
  const [row] = await tx
    .insert(accreditationAppeals)
    .values(appeal)
    .onConflictDoNothing()
    .returning({ id: accreditationAppeals.id })
  return row?.id ?? null
}

type Answer = {
  readonly outcome: AppealOutcome
  readonly answer: string
  readonly answeredBy: string
  readonly answeredAt: Date
}

export async function saveAnswer(tx: Tx, appealId: string, answer: Answer): Promise<void> {
  await tx.update(accreditationAppeals).set(answer).where(eq(accreditationAppeals.id, appealId))
}

/** How many others work here who may answer, but for the two it is about. */
export async function othersWhoMayAnswer(
  tx: Tx,
  providerId: string,
  { asker, holder }: { readonly asker: string; readonly holder: string },
): Promise<number> {
  return tx.$count(
    memberships,
    and(
      eq(memberships.providerId, providerId),
      inArray(memberships.role, ["owner", "hiring-manager"]),
      isNull(memberships.endedAt),
      ne(memberships.personId, asker),
      ne(memberships.personId, holder),
    ),
  )
}

/** Appeals that nobody has answered, oldest first: for Today. */
export function openAppeals(tx: Tx, providerId: string) {
  return tx
    .select({
      id: accreditationAppeals.id,
      accreditationId: accreditationAppeals.accreditationId,
      name: people.name,
    })
    .from(accreditationAppeals)
    .innerJoin(people, eq(people.id, accreditationAppeals.personId))
    .where(and(eq(accreditationAppeals.providerId, providerId), isNull(accreditationAppeals.answeredAt)))
    .orderBy(asc(accreditationAppeals.id))
}
