import { type SQL, sql } from "drizzle-orm"
import type { Standing } from "#app/domain/training/learning-rules.ts"
import { endOfSoon, type MatrixFilters, type StateToFind } from "#app/domain/training/matrix-filters.ts"
import type { Requirement } from "#app/domain/training/rules.ts"
import type { Tx } from "#db/ctx.ts"

export type MatrixRow = {
  readonly employmentId: string
  readonly name: string
  readonly role: string
  readonly roleCode: string
  readonly service: string | null
  readonly startedOn: string
  readonly standings: readonly (Standing & { readonly code: string })[]
}

/**
 * Who stands so, as `stateOf` says it of one worker: `s` is their standing, or null where nothing is noted, `w` what is
 * asked, `e` the worker. A test holds the two together.
 */
function standsSo(state: StateToFind, today: string): SQL {
  const wanted = sql`w.roles::jsonb ? e.role_code`
  const nothing = sql`${wanted} and s.completed_on is null and not coalesce(s.begun, false) and s.chosen is distinct from false`
  const soon = endOfSoon(today)
  const counts = sql`s.completed_on is not null and s.chosen is distinct from false`
  switch (state) {
    case "lapsed":
      return sql`${counts} and s.until < ${today} and ${wanted}`
    case "ends-soon":
      return sql`${counts} and s.until between ${today} and ${soon}`
    case "done":
      return sql`${counts} and (s.until is null or s.until > ${soon})`
    case "in-progress":
      return sql`s.begun and s.completed_on is null and s.chosen is distinct from false`
    case "not-yet":
      return sql`${nothing} and (s.chosen or (w.choice is null and w."onlyWhere" = ''))`
    case "to-choose":
      return sql`${nothing} and w.choice is not null and s.chosen is null`
    case "if-needed":
      return sql`${nothing} and w.choice is null and w."onlyWhere" <> ''`
  }
}

/** Of what few have, an index knows whose it is: nobody else is looked at. */
function oneOfThose(state: StateToFind, providerId: string, today: string): SQL {
  const few = {
    lapsed: sql`f.until < ${today}`,
    "ends-soon": sql`f.until between ${today} and ${endOfSoon(today)}`,
    "in-progress": sql`f.begun`,
  }[state as string]
  return few
    ? sql`and e.id in (select f.employment_id from learning_standings f where f.provider_id = ${providerId} and ${few})`
    : sql``
}

type Asked = {
  readonly columns: readonly Requirement[]
  readonly filters: MatrixFilters
  readonly today: string
  readonly place: string | null
  readonly back: boolean
  readonly limit: number
}

/** Workers of a provider with where each stands, newest first; from `place` on, or back from it. One query. */
export async function matrixRows(tx: Tx, providerId: string, asked: Asked): Promise<MatrixRow[]> {
  const { columns, filters, today, place, back, limit } = asked
  const wanted = JSON.stringify(
    columns.map(({ code, choice, onlyWhere, roleCodes }) => ({ code, choice, onlyWhere, roles: roleCodes })),
  )
  const found = filters.state
    ? sql`where exists (
        select from json_to_recordset(${wanted}::json) as w(code text, choice text, "onlyWhere" text, roles json)
        left join learning_standings s on s.employment_id = e.id and s.code = w.code
        where ${standsSo(filters.state, today)})`
    : sql``
  // The page first, by its index: joined before that, everybody who works there would be read for fifty of them.
  return [
    ...(await tx.execute<MatrixRow>(sql`
    with page as materialized (
      select * from (
        select e.id, e.person_id, e.role_code, e.service_id, e.started_on from employments e
        where e.provider_id = ${providerId} and e.ended_on is null
          ${filters.service ? sql`and e.service_id = ${filters.service}` : sql``}
          ${place ? sql`and e.id ${sql.raw(back ? ">" : "<")} ${place}::uuid` : sql``}
          ${filters.state ? oneOfThose(filters.state, providerId, today) : sql``}
        order by e.id ${sql.raw(back ? "asc" : "desc")}
        -- In order first, so that no more of them are looked at than fill a page.
        offset 0) e
      ${found}
      order by e.id ${sql.raw(back ? "asc" : "desc")}
      limit ${limit})
    select e.id as "employmentId", p.name, r.title as role, e.role_code as "roleCode", v.name as service,
      e.started_on::text as "startedOn", coalesce(k.standings, '[]') as standings
    from page e
    join people p on p.id = e.person_id
    join pathway_roles r on r.code = e.role_code
    left join services v on v.id = e.service_id
    left join lateral (
      select json_agg(json_build_object('code', code, 'begun', begun, 'completedOn', completed_on, 'until', until,
        'chosen', chosen)) as standings
      from learning_standings s where s.employment_id = e.id) k on true
    order by e.id ${sql.raw(back ? "asc" : "desc")}`)),
  ]
}
