import { sql } from "drizzle-orm"
import type { FoundLine, ImportWorker, KnownOfOne } from "#app/domain/training/import-rules.ts"
import type { Standing } from "#app/domain/training/learning-rules.ts"
import type { Tx } from "#db/ctx.ts"

/** Everybody who works for a provider now, in each of their jobs. */
export async function workersNow(tx: Tx, providerId: string) {
  return [
    ...(await tx.execute<ImportWorker & { readonly role: string }>(sql`
    select e.id as "employmentId", e.person_id as "personId", p.name, p.email, e.role_code as role
    from employments e join people p on p.id = e.person_id
    where e.provider_id = ${providerId} and e.ended_on is null
    order by p.name, e.id`)),
  ]
}

const asRows = (ids: readonly string[]) =>
  sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify([...new Set(ids)])}::jsonb))`

/** Locks employments, always in the same order, so that two imports at once take turns. */
export async function lockEmployments(tx: Tx, providerId: string, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`select id from employments where provider_id = ${providerId} and id in ${asRows(ids)}
    order by id for update`)
}

/** What is noted and chosen of workers. */
export async function knownOf(tx: Tx, employmentIds: readonly string[]) {
  const rows = await tx.execute<KnownOfOne & { readonly employmentId: string; readonly code: string }>(sql`
    select coalesce(s.employment_id, r.employment_id) as "employmentId", coalesce(s.code, r.code) as code, s.chosen,
      coalesce(r.noted, '[]') as noted
    from (select employment_id, code, chosen from learning_standings where employment_id in ${asRows(employmentIds)}) s
    full join (select employment_id, code, json_agg(completed_on::text) as noted from learning_records
      where employment_id in ${asRows(employmentIds)} and taken_back_at is null group by employment_id, code) r
      on r.employment_id = s.employment_id and r.code = s.code`)
  const known = new Map(rows.map(({ employmentId, code, ...of }) => [`${employmentId} ${code}`, of]))
  return (employmentId: string, code: string): KnownOfOne =>
    known.get(`${employmentId} ${code}`) ?? { chosen: null, noted: [] }
}

/** Where everybody of a provider stands, by employment and training. */
export async function standingsOfAll(tx: Tx, providerId: string): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.execute<Standing & { readonly key: string }>(sql`
    select employment_id || ' ' || code as key, begun, completed_on::text as "completedOn", until::text as until, chosen
    from learning_standings where provider_id = ${providerId}`)
  return new Map(rows.map(({ key, ...standing }) => [key, standing]))
}

/** Notes many at once, each in the edition of its day (as `editionOn`). The employments must be locked. */
export async function insertRecords(
  tx: Tx,
  records: readonly FoundLine[],
  { providerId, by, now }: { readonly providerId: string; readonly by: string; readonly now: Date },
) {
  const rows = records.map(({ worker, training, completedOn, taughtBy, evidence }) => ({
    employment_id: worker.employmentId,
    code: training.code,
    completed_on: completedOn,
    taught_by: taughtBy,
    evidence,
  }))
  return [
    ...(await tx.execute<{ id: string; code: string }>(sql`
    with noted as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as each (employment_id uuid, code text, completed_on date, taught_by text, evidence text)
    ), editions as (
      select n.code, n.completed_on, coalesce(
        max(q.valid_from) filter (where q.valid_from <= n.completed_on), min(q.valid_from)) as valid_from
      from (select distinct code, completed_on from noted) n join requirements q on q.code = n.code
      group by n.code, n.completed_on
    )
    insert into learning_records (provider_id, employment_id, code, valid_from, completed_on, taught_by, evidence,
      recorded_by, recorded_at)
    select ${providerId}::uuid, n.employment_id, n.code, e.valid_from, n.completed_on, n.taught_by, n.evidence,
      ${by}::uuid, ${now.toISOString()}::timestamptz
    from noted n join editions e on e.code = n.code and e.completed_on = n.completed_on
    returning id, code`)),
  ]
}
