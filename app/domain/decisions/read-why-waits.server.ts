import { sql } from "drizzle-orm"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** The panels that were told why it was not their choice and still wait for the asker's own word on it. */
export function readWhyWaits(ctx: Ctx<PersonActor>): Promise<string[]> {
  return reading(ctx, async (tx) => {
    const rows = await tx.execute<{ slug: string }>(sql`
      select distinct v.slug
      from panel_members m
      join vacancies v on v.id = m.vacancy_id
      join panel_explanations e on e.vacancy_id = m.vacancy_id
      where m.person_id = ${ctx.actor.personId} and m.joined_at is not null and m.left_at is null
        and not exists (
          select from explanation_answers a where a.explanation_id = e.id and a.panel_member_id = m.id)`)
    return rows.map(({ slug }) => slug)
  })
}
