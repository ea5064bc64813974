import { eq, inArray } from "drizzle-orm"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { accreditations } from "#db/schema/training.ts"

/** Who holds which accreditation, by its id, of those given that are the asker's provider's. */
export async function readHolders(
  ctx: Ctx<StaffActor>,
  accreditationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accreditationIds.length === 0) return new Map()
  const rows = await reading(ctx, (tx) =>
    tx
      .select({ id: accreditations.id, name: people.name })
      .from(accreditations)
      .innerJoin(people, eq(people.id, accreditations.personId))
      .where(inArray(accreditations.id, [...accreditationIds])),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
