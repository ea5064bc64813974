import { and, asc, eq, sql } from "drizzle-orm"
import type { MarkStep } from "#app/domain/training/rules.ts"
import { currentEdition } from "#app/domain/training/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"
import { accreditations, standards, trainingRecords } from "#db/schema/training.ts"

/** Locks a worker's employment, so that two assessors at once take turns. */
export async function lockEmployment(tx: Tx, providerId: string, employmentId: string) {
  const [row] = await tx
    .select({ id: employments.id, personId: employments.personId })
    .from(employments)
    .where(and(eq(employments.providerId, providerId), eq(employments.id, employmentId)))
    .for("update")
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
  const [row] = await tx
    .insert(trainingRecords)
    .values({ ...which, ...currentEdition, ...set })
    .onConflictDoUpdate({
      target: [
        trainingRecords.employmentId,
        trainingRecords.scheme,
        trainingRecords.edition,
        trainingRecords.standardNumber,
      ],
      set,
    })
    .returning({ id: trainingRecords.id })
  return row!.id
}

export async function accreditationOf(tx: Tx, employmentId: string) {
  const [row] = await tx
    .select()
    .from(accreditations)
    .where(
      and(
        eq(accreditations.employmentId, employmentId),
        eq(accreditations.scheme, currentEdition.scheme),
        eq(accreditations.edition, currentEdition.edition),
      ),
    )
  return row ?? null
}

export async function insertAccreditation(
  tx: Tx,
  award: { providerId: string; employmentId: string; personId: string; awardedAt: Date; awardedBy: string },
): Promise<string> {
  const [row] = await tx
    .insert(accreditations)
    .values({ ...award, ...currentEdition })
    .returning({ id: accreditations.id })
  return row!.id
}

/** An award as credentials and rewards need it: who holds what, from when. */
export async function findAward(tx: Tx, accreditationId: string) {
  const [row] = await tx
    .select({
      id: accreditations.id,
      providerId: accreditations.providerId,
      personId: accreditations.personId,
      holderName: people.name,
      scheme: accreditations.scheme,
      edition: accreditations.edition,
      status: accreditations.status,
      awardedAt: accreditations.awardedAt,
    })
    .from(accreditations)
    .innerJoin(people, eq(people.id, accreditations.personId))
    .where(eq(accreditations.id, accreditationId))
  return row ?? null
}

export async function standardsOf(tx: Tx, scheme: (typeof currentEdition)["scheme"], edition: string) {
  return tx
    .select({ number: standards.number, title: standards.title })
    .from(standards)
    .where(and(eq(standards.scheme, scheme), eq(standards.edition, edition)))
    .orderBy(asc(standards.number))
}

/** Workers of a provider with how far each is, by name. */
export async function workersOf(tx: Tx, providerId: string) {
  return tx.execute<{
    employmentId: string
    name: string
    startedOn: string
    role: string
    known: number
    seen: number
    signedOff: number
    standards: number
    awarded: boolean
  }>(sql`
    select e.id as "employmentId", p.name, e.started_on::text as "startedOn", r.title as role,
      count(t.known_at)::int as known, count(t.seen_at)::int as seen, count(t.signed_off_at)::int as "signedOff",
      (select count(*)::int from standards s
        where s.scheme = ${currentEdition.scheme} and s.edition = ${currentEdition.edition}) as standards,
      exists (select from accreditations a where a.employment_id = e.id) as awarded
    from employments e
    join people p on p.id = e.person_id
    join pathway_roles r on r.code = e.role_code
    left join training_records t on t.employment_id = e.id
      and t.scheme = ${currentEdition.scheme} and t.edition = ${currentEdition.edition}
    where e.provider_id = ${providerId} and e.ended_on is null
    group by e.id, p.name, r.title
    order by p.name, e.id`)
}
