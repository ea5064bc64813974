import { sql } from "drizzle-orm"
import type { Requirement } from "#app/domain/training/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"

/** What is wanted in a provider's nation on a day, in the newest edition of that day. */
export async function requirementsOn(
  tx: Tx,
  { providerId, day }: { readonly providerId: string; readonly day: string },
): Promise<readonly Requirement[]> {
  return [
    ...(await tx.execute<Requirement>(sql`
    select r.code, r.title, r.edition, r.choice, r.only_where as "onlyWhere", r.valid_months as "validMonths",
      r.refresh, r.teachers, r.assessors, r.evidence, r.proof, r.source_name as "sourceName",
      r.source_url as "sourceUrl", w.titles as roles, w.codes as "roleCodes",
      json_array_length(w.codes) = (select count(*) from pathway_roles) as "ofEverybody"
    from (select distinct on (code) * from requirements
      where nation = (select nation from providers where id = ${providerId}) and valid_from <= ${day}
      order by code, valid_from desc) r
    cross join lateral (
      select coalesce(json_agg(p.title order by p.position), '[]') as titles,
        coalesce(json_agg(p.code order by p.position), '[]') as codes
      from requirement_roles q join pathway_roles p on p.code = q.role_code
      where q.code = r.code and q.valid_from = r.valid_from) w
    order by r.position`)),
  ]
}

/** All training that is wanted of workers where a provider is. */
export function readRequirements(ctx: Ctx<StaffActor>, day: string) {
  return reading(ctx, (tx) => requirementsOn(tx, { providerId: ctx.actor.providerId, day }))
}
