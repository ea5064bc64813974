import { sql } from "drizzle-orm"
import { endOfSoon } from "#app/domain/training/matrix-filters.ts"
import { mayReadWorkers } from "#app/domain/training/policy.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading } from "#db/ctx.ts"

/** How many workers have training that has ended, and that ends within 90 days: for Today. Null for who may not know. */
export function readLearningWaiting(ctx: Ctx<StaffActor>) {
  if (!mayReadWorkers(ctx.actor)) return Promise.resolve(null)
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const today = londonDay(ctx.now())
    const wanted = (await requirementsOn(tx, { providerId, day: today })).map(({ code, roleCodes }) => ({
      code,
      roles: roleCodes,
    }))
    const [row] = await tx.execute<{ ended: number; soon: number }>(sql`
      select count(distinct e.id) filter (where s.until < ${today})::int as ended,
        count(distinct e.id) filter (where s.until >= ${today})::int as soon
      from learning_standings s
      join employments e on e.id = s.employment_id and e.ended_on is null
      join json_to_recordset(${JSON.stringify(wanted)}::json) as w(code text, roles json)
        on w.code = s.code and w.roles::jsonb ? e.role_code
      where s.provider_id = ${providerId} and s.until <= ${endOfSoon(today)} and s.chosen is distinct from false`)
    return row!
  })
}
