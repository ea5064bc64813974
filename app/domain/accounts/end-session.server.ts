import { recordEnd, sessionTokenHash } from "#app/domain/accounts/begin-session.server.ts"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { endSessions } from "#app/domain/accounts/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type EndSessionRefusal = { readonly kind: "not-found" }

/** Ends one of the person's own sessions, at once, wherever it is. */
export function endSession(
  ctx: Ctx<PersonActor>,
  { sessionId }: { readonly sessionId: string },
): Promise<Result<void, EndSessionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const [ended] = await endSessions(tx, { personId: ctx.actor.personId, id: sessionId })
    if (!ended) return err({ kind: "not-found" as const })
    await recordEnd(tx, ctx, ended.id)
    return ok(undefined)
  })
}

/** Ends all of the person's sessions but one: the one they do it from. */
export function endOtherSessions(
  ctx: Ctx<PersonActor>,
  { keep }: { readonly keep: string },
): Promise<Result<{ ended: number }, never>> {
  return inTransaction(ctx, async (tx) => {
    const ended = await endSessions(tx, { personId: ctx.actor.personId, allBut: keep })
    for (const session of ended) await recordEnd(tx, ctx, session.id)
    return ok({ ended: ended.length })
  })
}

/** Signs the holder of this token out. Does nothing where the session has ended already. */
export function signOut(ctx: Ctx, { token }: { readonly token: string }): Promise<Result<void, never>> {
  return inTransaction(asDoorkeeper(ctx), async (tx) => {
    const ended = await endSessions(tx, { tokenHash: sessionTokenHash(token) })
    for (const session of ended) await recordEnd(tx, asPerson(ctx, session.personId), session.id)
    return ok(undefined)
  })
}
