import { countColleagues } from "#app/domain/accounts/provider-store.server.ts"
import { servicesOf } from "#app/domain/accounts/service-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** How far a provider has been set up: what a page with nothing else to say can point to. */
export function readSetUp(ctx: Ctx<StaffActor>) {
  const { providerId } = ctx.actor
  return reading(ctx, async (tx) => ({
    services: (await servicesOf(tx, providerId)).filter(({ endedAt }) => endedAt === null).length,
    ...(await countColleagues(tx, providerId)),
  }))
}
