import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"

/** Every provider, for work that the clock asks of each of them. */
export async function providerIds(ctx: Ctx<SystemActor>): Promise<string[]> {
  const rows = await reading(ctx, (tx) => tx.select({ id: providers.id }).from(providers))
  return rows.map(({ id }) => id)
}
