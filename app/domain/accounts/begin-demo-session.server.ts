import { type BegunSession, type Browser, beginSession } from "#app/domain/accounts/begin-session.server.ts"
import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Begins a session without any proof. Only for people whom the caller knows to be made up. */
export function beginDemoSession(
  ctx: Ctx,
  { personId, browser }: { readonly personId: string; readonly browser: Browser },
): Promise<Result<BegunSession, never>> {
  return inTransaction(asDoorkeeper(ctx), async (tx) =>
    ok(await beginSession(tx, ctx, { personId, way: "demo", browser })),
  )
}
