import { and, asc, desc, eq, gte, inArray, lt, sql } from "drizzle-orm"
import type { ForAward } from "#app/domain/training/award-many-rules.ts"
import { currentEdition } from "#app/domain/training/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { employments } from "#db/schema/decisions.ts"
import { accreditations } from "#db/schema/training.ts"

export type WorkerForAward = ForAward & { readonly role: string }

const edition = sql`scheme = ${currentEdition.scheme} and edition = ${currentEdition.edition}`

/** Each employment with its plan, and whether its worker holds the award from whichever of their jobs here. */
const plans = (which: ReturnType<typeof sql>) => sql`
  select e.id as "employmentId", e.person_id as "personId", p.name, r.title as role, t.records, t.of, t.assessed,
    t.signed, exists (select from accreditations a
      where a.provider_id = e.provider_id and a.person_id = e.person_id and ${edition}) as awarded
  from employments e
  join people p on p.id = e.person_id
  join pathway_roles r on r.code = e.role_code
  cross join lateral (
    select count(*) as of, count(*) filter (where t.known_at is not null and t.seen_at is not null) as assessed,
      count(t.signed_off_at) as signed,
      json_agg(json_build_object('number', s.number, 'knownBy', t.known_by, 'seenBy', t.seen_by,
        'signedOffBy', t.signed_off_by) order by s.number) as records
    from (select * from standards where ${edition}) s
    left join training_records t on t.employment_id = e.id and t.scheme = s.scheme and t.edition = s.edition
      and t.standard_number = s.number) t
  where ${which}`

const columns = sql`"employmentId", "personId", name, role, records, awarded`

/**
 * Workers without the award whose standards are all known and seen, each once whatever jobs they have here.
 * @param signedOff those of whom all is signed off too, or those who wait for just that
 */
export async function workersAssessed(
  tx: Tx,
  providerId: string,
  { signedOff, limit }: { readonly signedOff: boolean; readonly limit: number },
): Promise<readonly WorkerForAward[]> {
  const unawarded = sql`e.provider_id = ${providerId} and e.ended_on is null and not exists (
    select from accreditations a where a.provider_id = e.provider_id and a.person_id = e.person_id and ${edition})`
  return [
    ...(await tx.execute<WorkerForAward>(sql`
      select ${columns} from (
        select distinct on ("personId") * from (${plans(unawarded)}) plan
        where of > 0 and assessed = of order by "personId", signed desc, "employmentId") one
      where (signed = of) = ${signedOff} order by name, "employmentId" limit ${limit}`)),
  ]
}

/** Locks employments of a provider, always in the same order, and reads how far each is after that. */
export async function lockForAward(
  tx: Tx,
  providerId: string,
  employmentIds: readonly string[],
): Promise<readonly WorkerForAward[]> {
  const chosen = and(eq(employments.providerId, providerId), inArray(employments.id, [...employmentIds]))
  const locked = await tx
    .select({ id: employments.id })
    .from(employments)
    .where(chosen)
    .orderBy(asc(employments.id))
    .for("update")
  if (locked.length === 0) return []
  const ids = sql.join(
    locked.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  return [
    ...(await tx.execute<WorkerForAward>(
      sql`select ${columns} from (${plans(sql`e.id in (${ids})`)}) plan order by name, "employmentId"`,
    )),
  ]
}

/** Awards of a provider from one instant to another, newest first; from `after` on. */
export function awardsBetween(
  tx: Tx,
  providerId: string,
  { from, to, after, limit }: { from: Date; to: Date; after: string | null; limit: number },
) {
  return tx
    .select({
      id: accreditations.id,
      employmentId: accreditations.employmentId,
      name: accreditations.holderName,
      awardedAt: accreditations.awardedAt,
      awardedBy: accreditations.awardedBy,
    })
    .from(accreditations)
    .where(
      and(
        eq(accreditations.providerId, providerId),
        gte(accreditations.awardedAt, from),
        lt(accreditations.awardedAt, to),
        after ? lt(accreditations.id, after) : undefined,
      ),
    )
    .orderBy(desc(accreditations.id))
    .limit(limit)
}
