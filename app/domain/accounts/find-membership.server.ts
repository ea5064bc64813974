import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import { currentMemberships, type MembershipOnFile } from "#app/domain/accounts/store.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** The providers a person works for at present. Asked anew each time: who has left is out at once. */
export function membershipsOf(ctx: Ctx, personId: string): Promise<readonly MembershipOnFile[]> {
  return reading(asDoorkeeper(ctx), (tx) => currentMemberships(tx, personId))
}
