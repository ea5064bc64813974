import { record } from "#app/domain/audit/index.server.ts"
import { decideShare, type ShareRefusal } from "#app/domain/credentials/passport-rules.ts"
import {
  awardsOf,
  insertShare,
  oneShareAtATime,
  openSharesOf,
  shareOf,
} from "#app/domain/credentials/passport-store.server.ts"
import { mayBeShown } from "#app/domain/credentials/rules.ts"
import { hashOfShare } from "#app/domain/credentials/share-link.server.ts"
import { type ShareLasts, shareDays } from "#app/domain/credentials/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { oneLine } from "#app/kernel/one-line.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Wanted = {
  /** Its id, given by the page it is made on: pressed twice, one link is made. */
  readonly once: string
  readonly awards: readonly string[]
  readonly lasts: ShareLasts
  readonly saidFor: string
}

/** Makes a link by which the worker who asks shows the awards they chose, until a day. @returns its id */
export function sharePassport(ctx: Ctx<PersonActor>, { once, saidFor, ...wanted }: Wanted) {
  return inTransaction<{ id: string }, ShareRefusal>(ctx, async (tx) => {
    const { personId } = ctx.actor
    await oneShareAtATime(tx, personId)
    if (await shareOf(tx, personId, once)) return ok({ id: once })
    const now = ctx.now()
    const held = (await awardsOf(tx, personId)).filter(mayBeShown).map(({ id }) => id)
    const decision = decideShare(wanted, { held, openLinks: await openSharesOf(tx, personId) }, now)
    if (!decision.ok) return decision
    const { awards, endsAt } = decision.value
    const share = { id: once, personId, tokenHash: hashOfShare(personId, once), saidFor: oneLine(saidFor) }
    // An id that is somebody else's is nobody's business.
    if (!(await insertShare(tx, { ...share, createdAt: now, endsAt }, awards)))
      return err({ kind: "not-found" })
    const detail = { awards: awards.length, days: shareDays[wanted.lasts] }
    await record(tx, ctx, { event: "passport.shared", providerId: null, subjectId: once, detail })
    return ok({ id: once })
  })
}
