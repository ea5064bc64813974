import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import { takeChallenge } from "#app/domain/accounts/passkey-store.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * The challenge that this browser was asked, taken away in a transaction of its own: it is spent even
 * where the answer to it is then refused.
 */
export async function takeAskedChallenge(
  ctx: Ctx,
  challengeId: string | undefined,
  personId: string | null,
): Promise<string | undefined> {
  if (challengeId === undefined) return undefined
  // No event: what comes of the answer is recorded by whoever asked for the challenge.
  const taken = await inTransaction<string | undefined, never>(asDoorkeeper(ctx), async (tx) =>
    ok(await takeChallenge(tx, challengeId, personId)),
  )
  return taken.ok ? taken.value : taken.error
}
