import { randomBytes } from "node:crypto"
import { recordEnd } from "#app/domain/accounts/begin-session.server.ts"
import { bytesPerCardWords, makeCardWords } from "#app/domain/accounts/card-words.ts"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import type { CardWords } from "#app/domain/accounts/invitations.server.ts"
import { cardPath, cardWordsHash, linkPath, linkTokenHash } from "#app/domain/accounts/link-path.server.ts"
import { linkLifetime } from "#app/domain/accounts/rules.ts"
import {
  cancelTwins,
  endSessions,
  findLinkById,
  markUseAnswered,
  saveLink,
  unansweredUses,
} from "#app/domain/accounts/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { newToken } from "#app/platform/sealing.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

/** One time that a card or link let somebody in, and the session of the device that the answer comes from. */
type Which = { readonly sessionId: string; readonly here: string }

/**
 * When and on what sort of device an invitation of the asker's let somebody in that they have not said a word
 * about: the first of these, or null. Never the one they ask from.
 */
export function readCardUse(ctx: Ctx<PersonActor>, { here }: { readonly here: string }) {
  return reading(ctx, async (tx) => {
    const [first] = await unansweredUses(tx, { personId: ctx.actor.personId, here })
    return first ? { sessionId: first.sessionId, at: first.at, device: first.device } : null
  })
}

/** "That was me": it is not asked again. */
export function itWasMe(ctx: Ctx<PersonActor>, { sessionId, here }: Which) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const { personId } = ctx.actor
    const use = (await unansweredUses(tx, { personId, here })).find((one) => one.sessionId === sessionId)
    if (!use) return err({ kind: "not-found" })
    await markUseAnswered(tx, personId, sessionId)
    await record(tx, ctx, { event: "card-use.recognised", providerId: null, subjectId: sessionId })
    return ok(null)
  })
}

/**
 * "That was not me": that device is out at once, what was handed out and is not used yet works no more, and the
 * member has a new card in their hand. As the doorkeeper: a member may not touch links.
 */
export function itWasNotMe(ctx: Ctx<PersonActor>, { sessionId, here }: Which) {
  return inTransaction<{ url: string; card: CardWords }, NotFound>(asDoorkeeper(ctx), async (tx) => {
    const { personId } = ctx.actor
    const as = asPerson(ctx, personId)
    const use = (await unansweredUses(tx, { personId, here })).find((one) => one.sessionId === sessionId)
    const linkId = use?.linkId
    const link = linkId ? await findLinkById(tx, linkId) : undefined
    if (!linkId || !link) return err({ kind: "not-found" })
    for (const { id } of await endSessions(tx, { personId, id: sessionId })) await recordEnd(tx, as, id)
    await markUseAnswered(tx, personId, sessionId)
    const { purpose, providerId, returnTo } = link
    await cancelTwins(tx, { personId, purpose, returnTo })
    const [token, words] = [newToken(), makeCardWords(randomBytes(bytesPerCardWords))]
    const lifetime = linkLifetime[purpose]
    for (const tokenHash of [linkTokenHash(token), cardWordsHash(words)]) {
      await saveLink(tx, { tokenHash, personId, purpose, providerId, returnTo, lifetime })
    }
    const detail = { session: sessionId }
    await record(tx, as, { event: "card-use.disowned", providerId, subjectId: linkId, detail })
    const { APP_URL } = env()
    return ok({
      url: `${APP_URL}${linkPath(purpose, token)}`,
      card: { words, address: `${APP_URL}${cardPath}` },
    })
  })
}
