import { and, asc, count, desc, eq, isNull, sql } from "drizzle-orm"
import type { BroughtOutcome } from "#app/domain/credentials/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { people, providers } from "#db/schema/accounts.ts"
import { broughtBadges, trustedAwards } from "#db/schema/brought-badges.ts"
import { employments } from "#db/schema/decisions.ts"
import { learningRecords } from "#db/schema/learning.ts"

const b = broughtBadges

const shown = {
  id: b.id,
  providerId: b.providerId,
  employmentId: b.employmentId,
  broughtAt: b.broughtAt,
  issuer: b.issuer,
  issuerName: b.issuerName,
  achievement: b.achievement,
  title: b.title,
  holderName: b.holderName,
  holder: b.holder,
  achievedOn: b.achievedOn,
  endsOn: b.endsOn,
  checkedAt: b.checkedAt,
  outcome: b.outcome,
  decidedAt: b.decidedAt,
  decidedBy: b.decidedBy,
  why: b.why,
  recordId: b.recordId,
  code: learningRecords.code,
  /** What was noted by it was taken back since. */
  isTakenBack: sql<boolean>`${learningRecords.takenBackAt} is not null`,
}

const itsRecord = and(eq(learningRecords.providerId, b.providerId), eq(learningRecords.id, b.recordId))

/** Where somebody works now, longest there first. */
export function jobsOf(tx: Tx, personId: string) {
  return tx
    .select({ employmentId: employments.id, providerId: employments.providerId, provider: providers.name })
    .from(employments)
    .innerJoin(providers, eq(providers.id, employments.providerId))
    .where(and(eq(employments.personId, personId), isNull(employments.endedOn)))
    .orderBy(asc(employments.id))
}

export async function personOf(tx: Tx, personId: string) {
  const [row] = await tx
    .select({ name: people.name, email: people.email })
    .from(people)
    .where(eq(people.id, personId))
  return row!
}

export async function nameOf(tx: Tx, personId: string): Promise<string | undefined> {
  const [row] = await tx.select({ name: people.name }).from(people).where(eq(people.id, personId))
  return row?.name
}

/** One of an employment after another, to the end of the transaction. */
export async function oneBadgeAtATime(tx: Tx, employmentId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`brought badge ${employmentId}`}::text, 0))`,
  )
}

export async function waitingOf(tx: Tx, employmentId: string): Promise<number> {
  const [row] = await tx
    .select({ waiting: count() })
    .from(b)
    .where(and(eq(b.employmentId, employmentId), isNull(b.outcome)))
  return row?.waiting ?? 0
}

/** @returns its id; undefined where the same was brought before */
export async function insertBrought(tx: Tx, badge: typeof b.$inferInsert): Promise<string | undefined> {
  const [row] = await tx.insert(b).values(badge).onConflictDoNothing().returning({ id: b.id })
  return row?.id
}

/** All that somebody brought, newest first, with where they brought it. */
export function broughtBy(tx: Tx, personId: string) {
  return tx
    .select({ ...shown, provider: providers.name })
    .from(b)
    .innerJoin(employments, eq(employments.id, b.employmentId))
    .innerJoin(providers, eq(providers.id, b.providerId))
    .leftJoin(learningRecords, itsRecord)
    .where(eq(employments.personId, personId))
    .orderBy(desc(b.id))
}

/** The badges that somebody brought, as they were signed, by the id of each. */
export async function documentsOf(tx: Tx, personId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: b.id, document: b.document })
    .from(b)
    .innerJoin(employments, eq(employments.id, b.employmentId))
    .where(eq(employments.personId, personId))
  return new Map(rows.map(({ id, document }) => [id, document]))
}

/** @returns false where there is none that can be removed */
export async function deleteBrought(tx: Tx, id: string): Promise<boolean> {
  const gone = await tx.delete(b).where(eq(b.id, id)).returning({ id: b.id })
  return gone.length > 0
}

const withWorker = (tx: Tx) =>
  tx
    .select({ ...shown, workerId: employments.personId, worker: people.name })
    .from(b)
    .innerJoin(employments, and(eq(employments.providerId, b.providerId), eq(employments.id, b.employmentId)))
    .innerJoin(people, eq(people.id, employments.personId))
    .leftJoin(learningRecords, itsRecord)

/** What nobody has decided on yet, oldest first. */
export function waitingAt(tx: Tx, providerId: string, atMost: number) {
  return withWorker(tx)
    .where(and(eq(b.providerId, providerId), isNull(b.outcome), isNull(employments.endedOn)))
    .orderBy(asc(b.id))
    .limit(atMost)
}

export async function countWaitingAt(tx: Tx, providerId: string): Promise<number> {
  const [row] = await tx
    .select({ waiting: count() })
    .from(b)
    .innerJoin(employments, and(eq(employments.providerId, b.providerId), eq(employments.id, b.employmentId)))
    .where(and(eq(b.providerId, providerId), isNull(b.outcome), isNull(employments.endedOn)))
  return row?.waiting ?? 0
}

/** What the worker of an employment brought, newest first. */
export function broughtTo(tx: Tx, providerId: string, employmentId: string) {
  return withWorker(tx)
    .where(and(eq(b.providerId, providerId), eq(b.employmentId, employmentId)))
    .orderBy(desc(b.id))
}

export type BroughtRow = NonNullable<Awaited<ReturnType<typeof broughtOne>>>

export async function broughtOne(tx: Tx, providerId: string, id: string) {
  const [row] = await withWorker(tx).where(and(eq(b.providerId, providerId), eq(b.id, id)))
  return row
}

/** As `broughtOne`, held until the transaction's end. */
export async function lockBrought(tx: Tx, providerId: string, id: string) {
  await tx
    .select({ id: b.id })
    .from(b)
    .where(and(eq(b.providerId, providerId), eq(b.id, id)))
    .for("update")
  return broughtOne(tx, providerId, id)
}

export async function documentOf(tx: Tx, providerId: string, id: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ document: b.document })
    .from(b)
    .where(and(eq(b.providerId, providerId), eq(b.id, id)))
  return row?.document
}

type Decided = {
  readonly outcome: BroughtOutcome
  readonly decidedAt: Date
  readonly decidedBy: string | null
  readonly why?: string
  readonly recordId?: string
}

export async function saveDecided(tx: Tx, id: string, decided: Decided): Promise<void> {
  await tx.update(b).set(decided).where(eq(b.id, id))
}

export async function saveChecked(tx: Tx, id: string, checkedAt: Date): Promise<void> {
  await tx.update(b).set({ checkedAt }).where(eq(b.id, id))
}

const a = trustedAwards

/** Whether somebody's award is taken for training here, for which, and on whose word. */
export async function trustIn(
  tx: Tx,
  providerId: string,
  { issuer, achievement }: { readonly issuer: string; readonly achievement: string },
) {
  const [row] = await tx
    .select({ id: a.id, code: a.code, trustedBy: a.trustedBy })
    .from(a)
    .where(
      and(
        eq(a.providerId, providerId),
        eq(a.issuer, issuer),
        eq(a.achievement, achievement),
        isNull(a.endedAt),
      ),
    )
  return row
}

export function trustedAt(tx: Tx, providerId: string) {
  return tx
    .select({
      id: a.id,
      issuer: a.issuer,
      issuerName: a.issuerName,
      title: a.title,
      code: a.code,
      trustedAt: a.trustedAt,
      by: people.name,
    })
    .from(a)
    .leftJoin(people, eq(people.id, a.trustedBy))
    .where(and(eq(a.providerId, providerId), isNull(a.endedAt)))
    .orderBy(asc(a.issuerName), asc(a.title), asc(a.id))
}

/** @returns its id; undefined where it is trusted already */
export async function insertTrust(tx: Tx, trust: typeof a.$inferInsert): Promise<string | undefined> {
  const [row] = await tx.insert(a).values(trust).onConflictDoNothing().returning({ id: a.id })
  return row?.id
}

/** @returns false where it had ended, or there is none */
export async function endTrustOf(
  tx: Tx,
  providerId: string,
  id: string,
  ended: { readonly endedBy: string; readonly endedAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(a)
    .set(ended)
    .where(and(eq(a.providerId, providerId), eq(a.id, id), isNull(a.endedAt)))
    .returning({ id: a.id })
  return rows.length > 0
}
