import { eq } from "drizzle-orm"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"

/** Whether all providers are made up. In a demo anybody may be anybody, so nobody real may be in it. */
export function demoIsAlone(ctx: Ctx): Promise<boolean> {
  return reading(ctx, async (tx) => (await tx.$count(providers, eq(providers.isDemo, false))) === 0)
}
