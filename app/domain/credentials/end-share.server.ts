import { record } from "#app/domain/audit/index.server.ts"
import {
  deleteOldShares,
  endShareOf,
  insertView,
  removeSharesOf,
  shareOf,
} from "#app/domain/credentials/passport-store.server.ts"
import type { PersonActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

/** Ends a link at once, wherever it has been passed on to. One that has ended, in another tab, is as it was asked for. */
export function endShare(ctx: Ctx<PersonActor>, id: string) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const { personId } = ctx.actor
    if (!(await shareOf(tx, personId, id))) return err({ kind: "not-found" })
    if (await endShareOf(tx, personId, id)) {
      await record(tx, ctx, { event: "passport-share.ended", providerId: null, subjectId: id })
    }
    return ok(null)
  })
}

/** Takes a link away with its log; whoever opens it is told nothing but that there is none. */
export function removeShare(ctx: Ctx<PersonActor>, id: string) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const gone = await removeAndRecord(tx, ctx, [id])
    return gone === 0 ? err({ kind: "not-found" }) : ok(null)
  })
}

/** Takes all links of the asker away, with all their logs. @returns how many there were */
export function removeAllShares(ctx: Ctx<PersonActor>) {
  return inTransaction<{ removed: number }, never>(ctx, async (tx) =>
    ok({ removed: await removeAndRecord(tx, ctx) }),
  )
}

async function removeAndRecord(tx: Tx, ctx: Ctx<PersonActor>, ids?: readonly string[]): Promise<number> {
  const gone = await removeSharesOf(tx, ctx.actor.personId, ids)
  for (const subjectId of gone) {
    await record(tx, ctx, { event: "passport-share.removed", providerId: null, subjectId })
  }
  return gone.length
}

/** Notes that somebody opened a link, and when: nothing of who. */
export function noteShareView(ctx: Ctx, id: string) {
  return inTransaction<null, never>({ ...ctx, actor: { kind: "doorkeeper" } }, async (tx) => {
    // No event: that a link was opened is for its worker's log alone, and goes with it.
    await insertView(tx, id)
    return ok(null)
  })
}

/** Forgets links that ended long ago, with their logs. Stands being done again. */
export function forgetOldShares(ctx: Ctx<SystemActor>) {
  return inTransaction<{ forgotten: number }, never>(ctx, async (tx) =>
    // No event: that it was made and ended is recorded; the clock takes away what was kept beside.
    ok({ forgotten: await deleteOldShares(tx) }),
  )
}
