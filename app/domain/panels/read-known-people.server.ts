import { and, asc, eq, isNull } from "drizzle-orm"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { panelMembers } from "#db/schema/panels.ts"

/** People who sit on a panel of the provider, by the name and part they were invited with last. */
export function readKnownPeople(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!mayArrangePanel(ctx.actor)) return []
    const rows = await tx
      .select({ personId: panelMembers.personId, name: panelMembers.called, part: panelMembers.part })
      .from(panelMembers)
      .where(and(eq(panelMembers.providerId, ctx.actor.providerId), isNull(panelMembers.leftAt)))
      .orderBy(asc(panelMembers.id))
    const byPerson = new Map(rows.map((row) => [row.personId, row]))
    return [...byPerson.values()].sort((a, b) => a.name.localeCompare(b.name))
  })
}
