import { sql } from "drizzle-orm"
import { findSeat } from "#app/domain/panels/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** The asker's own printed packs, newest first: how many sheets, and how many came back and are typed. */
export function readMyPaper(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found) return []
    const rows = await tx.execute<{ printedOn: string; sheets: number; back: number }>(sql`
      select to_char(printed_at at time zone 'Europe/London', 'YYYY-MM-DD') as "printedOn", sheets, back
      from own_paper(${found.seat.vacancyId})`)
    return rows.map(({ printedOn, sheets, back }) => ({ printedOn, sheets, back }))
  })
}
