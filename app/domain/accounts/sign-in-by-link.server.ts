import { type BegunSession, type Browser, beginSession } from "#app/domain/accounts/begin-session.server.ts"
import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import { cardWordsHash, linkTokenHash } from "#app/domain/accounts/link-path.server.ts"
import { decideLinkUse, type LinkRefusal } from "#app/domain/accounts/rules.ts"
import { lockLink, markLinkUsed, markTwinsUsed } from "#app/domain/accounts/store.server.ts"
import type { LinkPurpose } from "#app/domain/accounts/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type UsedLink = BegunSession & { readonly returnTo: string | null }

/** Uses a link up and begins a session. Of many tries at once, one gets in. */
function signInWith(
  ctx: Ctx,
  { hash, browser, purposes }: { hash: string; browser: Browser; purposes: readonly LinkPurpose[] },
): Promise<Result<UsedLink, LinkRefusal>> {
  return inTransaction<UsedLink, LinkRefusal>(asDoorkeeper(ctx), async (tx) => {
    const link = await lockLink(tx, hash)
    if (!link || !purposes.includes(link.purpose)) return err({ kind: "not-found" })
    const decision = decideLinkUse(link, link.now)
    if (!decision.ok) return decision
    await markLinkUsed(tx, link.id)
    if (link.purpose !== "sign-in") await markTwinsUsed(tx, link)
    const way = link.purpose === "sign-in" ? "link" : "invitation"
    const linkId = link.purpose === "panel-invitation" ? link.id : null
    const session = await beginSession(tx, ctx, { personId: link.personId, way, browser, linkId })
    return ok({ ...session, returnTo: link.returnTo })
  })
}

/** Signs in by a link that came by e-mail, or by a worker's invitation. */
export const signInByLink = (ctx: Ctx, token: string, browser: Browser) =>
  signInWith(ctx, { hash: linkTokenHash(token), browser, purposes: ["sign-in", "worker-invitation"] })

/** Signs a panel member in by their invitation. Marking them as joined is the panel's own doing. */
export const signInByInvitation = (ctx: Ctx, token: string, browser: Browser) =>
  signInWith(ctx, { hash: linkTokenHash(token), browser, purposes: ["panel-invitation"] })

/** The same by the words of a printed card. Whoever calls counts the tries. */
export const signInByCard = (ctx: Ctx, words: string, browser: Browser) =>
  signInWith(ctx, { hash: cardWordsHash(words), browser, purposes: ["panel-invitation"] })
