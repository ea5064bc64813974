import { randomBytes } from "node:crypto"
import { bytesPerCardWords, makeCardWords } from "#app/domain/accounts/card-words.ts"
import { cardPath, cardWordsHash, linkPath, linkTokenHash } from "#app/domain/accounts/link-path.server.ts"
import { linkLifetime } from "#app/domain/accounts/rules.ts"
import { cancelLinks, endInvitedSessions, saveLink } from "#app/domain/accounts/store.server.ts"
import type { LinkPurpose } from "#app/domain/accounts/vocabulary.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"
import { newToken } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"

export type InvitationPurpose = Exclude<LinkPurpose, "sign-in">

type Invited = {
  readonly personId: string
  readonly providerId: string
  readonly purpose: InvitationPurpose
}

/** A key as it stands on a printed card: words to type, and the short address to type them at. */
export type CardWords = { readonly words: string; readonly address: string }

/**
 * A link that lets an invited person in, once, within thirty days: to be e-mailed, or printed for
 * somebody without e-mail. The caller records the invitation; the token is told this once and not kept.
 * @returns the token and the whole address, which a QR code may hold
 */
export async function createInvitation(
  tx: Tx,
  _ctx: Ctx<StaffActor | SystemActor>,
  { personId, providerId, purpose, returnTo }: Invited & { readonly returnTo: string },
): Promise<{ token: string; url: string }> {
  const token = newToken()
  await saveLink(tx, {
    tokenHash: linkTokenHash(token),
    personId,
    purpose,
    providerId,
    returnTo,
    lifetime: linkLifetime[purpose],
  })
  return { token, url: `${env().APP_URL}${linkPath(purpose, token)}` }
}

/**
 * The same as words for a printed card. Whichever of the two is used, the other is used up with it.
 * The words are told this once and not kept.
 */
export async function createCardWords(
  tx: Tx,
  _ctx: Ctx<StaffActor | SystemActor>,
  { personId, providerId, purpose, returnTo }: Invited & { readonly returnTo: string },
): Promise<CardWords> {
  const words = makeCardWords(randomBytes(bytesPerCardWords))
  const lifetime = linkLifetime[purpose]
  await saveLink(tx, { tokenHash: cardWordsHash(words), personId, purpose, providerId, returnTo, lifetime })
  return { words, address: `${env().APP_URL}${cardPath}` }
}

/**
 * Takes a seat's invitations back, used or not: nothing of them lets anybody in, and whoever came in by one is
 * out. @returns how many sessions that ended
 */
export async function cancelInvitationsAndEnd(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  which: Invited & { readonly returnTo: string },
): Promise<number> {
  await cancelInvitations(tx, ctx, which)
  return endInvitedSessions(tx, which.personId, which.returnTo)
}

/** Takes back what has not been used: all of a person's invitations of one kind, or those to one place. */
export function cancelInvitations(
  tx: Tx,
  _ctx: Ctx<StaffActor | SystemActor>,
  which: Invited & { readonly returnTo?: string },
): Promise<void> {
  return cancelLinks(tx, which)
}
