import { and, asc, eq, getTableColumns, inArray, sql } from "drizzle-orm"
import type { MarkStep } from "#app/domain/training/rules.ts"
import { currentEdition, type Scheme } from "#app/domain/training/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"
import { accreditations, standards, trainingRecords } from "#db/schema/training.ts"

/** Locks a worker's employment, so that two assessors at once take turns. */
export async function lockEmployment(tx: Tx, providerId: string, employmentId: string) {
  const [row] = await tx
    .select({ id: employments.id, personId: employments.personId, name: people.name })
    .from(employments)
    .innerJoin(people, eq(people.id, employments.personId))
    .where(and(eq(employments.providerId, providerId), eq(employments.id, employmentId)))
    .for("update", { of: employments })
  return row
}

/** Who works in an employment of a provider, since when and as what. */
export async function workerOf(tx: Tx, providerId: string, employmentId: string) {
  const [row] = await tx
    .select({
      employmentId: employments.id,
      personId: people.id,
      name: people.name,
      startedOn: employments.startedOn,
      role: employments.roleCode,
    })
    .from(employments)
    .innerJoin(people, eq(people.id, employments.personId))
    .where(and(eq(employments.providerId, providerId), eq(employments.id, employmentId)))
  return row
}

/** Every standard of the current edition with how far the worker is; nothing has to be made beforehand. */
export async function planOf(tx: Tx, employmentId: string) {
  return tx
    .select({
      number: standards.number,
      title: standards.title,
      note: standards.note,
      knownAt: trainingRecords.knownAt,
      knownBy: trainingRecords.knownBy,
      seenAt: trainingRecords.seenAt,
      seenBy: trainingRecords.seenBy,
      signedOffAt: trainingRecords.signedOffAt,
      signedOffBy: trainingRecords.signedOffBy,
    })
    .from(standards)
    .leftJoin(
      trainingRecords,
      and(
        eq(trainingRecords.employmentId, employmentId),
        eq(trainingRecords.scheme, standards.scheme),
        eq(trainingRecords.edition, standards.edition),
        eq(trainingRecords.standardNumber, standards.number),
      ),
    )
    .where(and(eq(standards.scheme, currentEdition.scheme), eq(standards.edition, currentEdition.edition)))
    .orderBy(asc(standards.number))
}

const columns = {
  known: ["knownAt", "knownBy"],
  seen: ["seenAt", "seenBy"],
  "signed-off": ["signedOffAt", "signedOffBy"],
} as const satisfies Record<MarkStep, readonly [string, string]>

/** Notes one step of one standard. The employment must be locked. */
export async function saveMark(
  tx: Tx,
  mark: {
    providerId: string
    employmentId: string
    standardNumber: number
    step: MarkStep
    by: string
    now: Date
  },
): Promise<string> {
  const { step, by, now, ...which } = mark
  const [at, who] = columns[step]
  const set = { [at]: now, [who]: by }
  // No upsert: the row it proposes first must itself hold by the table's checks, and a sign-off alone does not.
  const [changed] = await tx
    .update(trainingRecords)
    .set(set)
    .where(
      and(
        eq(trainingRecords.employmentId, which.employmentId),
        eq(trainingRecords.scheme, currentEdition.scheme),
        eq(trainingRecords.edition, currentEdition.edition),
        eq(trainingRecords.standardNumber, which.standardNumber),
      ),
    )
    .returning({ id: trainingRecords.id })
  if (changed) return changed.id
  const [row] = await tx
    .insert(trainingRecords)
    .values({ ...which, ...currentEdition, ...set })
    .returning({ id: trainingRecords.id })
  return row!.id
}

/** What the worker of an employment holds from this provider, in whichever of their jobs there they earned it. */
export async function accreditationOf(tx: Tx, employmentId: string) {
  const [row] = await tx
    .select(getTableColumns(accreditations))
    .from(accreditations)
    .innerJoin(
      employments,
      and(
        eq(employments.providerId, accreditations.providerId),
        eq(employments.personId, accreditations.personId),
      ),
    )
    .where(
      and(
        eq(employments.id, employmentId),
        eq(accreditations.scheme, currentEdition.scheme),
        eq(accreditations.edition, currentEdition.edition),
      ),
    )
  return row ?? null
}

/**
 * Makes awards; whoever has one already keeps it as it is. Always in the same order of people, so that two who
 * award the same people in different jobs of theirs take turns.
 * @returns ids of those that were made
 */
export async function insertAccreditations(
  tx: Tx,
  awards: readonly {
    readonly providerId: string
    readonly employmentId: string
    readonly personId: string
    readonly holderName: string
    readonly awardedAt: Date
    readonly awardedBy: string
  }[],
): Promise<readonly string[]> {
  if (awards.length === 0) return []
  const inTurn = awards.toSorted((one, other) => (one.personId < other.personId ? -1 : 1))
  const rows = await tx
    .insert(accreditations)
    .values(inTurn.map((award) => ({ ...award, ...currentEdition })))
    .onConflictDoNothing({
      target: [
        accreditations.providerId,
        accreditations.personId,
        accreditations.scheme,
        accreditations.edition,
      ],
    })
    .returning({ id: accreditations.id })
  return rows.map(({ id }) => id)
}

const awardShown = {
  id: accreditations.id,
  providerId: accreditations.providerId,
  personId: accreditations.personId,
  holderName: accreditations.holderName,
  holderEmail: people.email,
  scheme: accreditations.scheme,
  edition: accreditations.edition,
  status: accreditations.status,
  awardedAt: accreditations.awardedAt,
}

const awardsShown = (tx: Tx) =>
  tx.select(awardShown).from(accreditations).innerJoin(people, eq(people.id, accreditations.personId))

/** An award as rewards need it: who holds what, from when. */
export async function findAward(tx: Tx, accreditationId: string) {
  const [row] = await awardsShown(tx).where(eq(accreditations.id, accreditationId))
  return row ?? null
}

/** Awards as credentials need them, kept as they are until the transaction ends. */
export async function lockAwards(tx: Tx, accreditationIds: readonly string[]) {
  return awardsShown(tx)
    .where(inArray(accreditations.id, [...accreditationIds]))
    .orderBy(accreditations.id)
    .for("share", { of: accreditations })
}

/** The standards of an edition; none where there is no such edition. */
export async function standardsOf(tx: Tx, scheme: Scheme, edition: string) {
  return tx
    .select({ number: standards.number, title: standards.title })
    .from(standards)
    .where(and(eq(standards.scheme, scheme), eq(standards.edition, edition)))
    .orderBy(asc(standards.number))
}

/** Names of people, as far as whoever asks may know them. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type WorkerRow = {
  readonly employmentId: string
  readonly name: string
  readonly startedOn: string
  readonly role: string
  readonly known: number
  readonly seen: number
  readonly signedOff: number
  readonly standards: number
  readonly awarded: boolean
}

/** Workers of a provider with how far each is, newest first; from `place` on, or back from it. */
export async function workersOf(
  tx: Tx,
  providerId: string,
  { place, back, limit }: { place: string | null; back: boolean; limit: number },
) {
  const beyond = place ? sql`and e.id ${sql.raw(back ? ">" : "<")} ${place}::uuid` : sql``
  return tx.execute<WorkerRow>(sql`
    select e.id as "employmentId", p.name, e.started_on::text as "startedOn", r.title as role,
      t.known, t.seen, t."signedOff", s.standards,
      exists (select from accreditations a where a.employment_id = e.id and a.status = 'awarded') as awarded
    from employments e
    join people p on p.id = e.person_id
    join pathway_roles r on r.code = e.role_code
    cross join (select count(*)::int as standards from standards
      where scheme = ${currentEdition.scheme} and edition = ${currentEdition.edition}) s
    cross join lateral (
      select count(known_at)::int as known, count(seen_at)::int as seen, count(signed_off_at)::int as "signedOff"
      from training_records
      where employment_id = e.id and scheme = ${currentEdition.scheme} and edition = ${currentEdition.edition}) t
    where e.provider_id = ${providerId} and e.ended_on is null ${beyond}
    order by e.id ${sql.raw(back ? "asc" : "desc")}
    limit ${limit}`)
}
