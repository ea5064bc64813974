import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import { cardWordsHash, linkTokenHash } from "#app/domain/accounts/link-path.server.ts"
import { type LinkState, stateOfLink } from "#app/domain/accounts/rules.ts"
import { findLink } from "#app/domain/accounts/store.server.ts"
import type { LinkPurpose } from "#app/domain/accounts/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

export type OpenedLink = {
  readonly state: LinkState
  readonly purpose: LinkPurpose
  readonly personId: string
  /** Whom it lets in. Shown, so that nobody is signed in as somebody else unawares. */
  readonly personName: string
  /** Where a new link can be sent; null where the person has no e-mail. */
  readonly email: string | null
  readonly providerName: string | null
  readonly returnTo: string | null
  /** Hash of the browser that asked for it; null for an invitation. */
  readonly browserHash: string | null
}

/**
 * Reads what a link is for without using it: programs that look through mail open every link.
 * @returns null where there is no such link
 */
async function openLink(
  ctx: Ctx,
  hash: string,
  purposes: readonly LinkPurpose[],
): Promise<OpenedLink | null> {
  const link = await reading(asDoorkeeper(ctx), (tx) => findLink(tx, hash))
  if (!link || !purposes.includes(link.purpose)) return null
  const { purpose, personId, personName, email, providerName, returnTo, browserHash } = link
  const state = stateOfLink(link, link.now)
  return { state, purpose, personId, personName, email, providerName, returnTo, browserHash }
}

/** Links that arrive at /sign-in/link: asked for, or a worker's invitation. */
const atSignIn = ["sign-in", "worker-invitation"] as const

export const openSignInLink = (ctx: Ctx, token: string) => openLink(ctx, linkTokenHash(token), atSignIn)

/** A panel member's invitation, read without using it. */
export const openInvitation = (ctx: Ctx, token: string) =>
  openLink(ctx, linkTokenHash(token), ["panel-invitation"])

/** The same by the words of a printed card. Whoever calls counts the tries. */
export const openCard = (ctx: Ctx, words: string) => openLink(ctx, cardWordsHash(words), ["panel-invitation"])
