import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import type { TakingPart } from "#app/domain/panels/taking-part.ts"
import { involvementOfAll, takingPartOfAll } from "#app/domain/panels/taking-part-store.server.ts"
import type { InvolvementChoice } from "#app/domain/panels/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

export type MemberWays = {
  readonly how: TakingPart | null
  /** For the owner alone; null for everybody else, and while nothing is chosen. */
  readonly paid: {
    readonly choice: InvolvementChoice
    readonly capPence: number | null
    readonly groupName: string
  } | null
}

/** How a panel's members like to take part, and, for the owner, what they would like for it; by person. */
export async function readMembersWays(
  ctx: Ctx<StaffActor>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, MemberWays>> {
  if (!mayArrangePanel(ctx.actor)) return new Map()
  return reading(ctx, async (tx) => {
    const how = await takingPartOfAll(tx, personIds)
    const paid = await involvementOfAll(tx, personIds)
    return new Map(
      personIds.map((personId) => [
        personId,
        {
          how: how.find((row) => row.personId === personId) ?? null,
          paid: paid.find((row) => row.personId === personId) ?? null,
        },
      ]),
    )
  })
}
