import { randomBytes } from "node:crypto"
import { bytesPerCardWords, makeCardWords } from "#app/domain/accounts/card-words.ts"
import type { CardWords } from "#app/domain/accounts/invitations.server.ts"
import { cardPath, cardWordsHash, linkPath, linkTokenHash } from "#app/domain/accounts/link-path.server.ts"
import { linkLifetime } from "#app/domain/accounts/rules.ts"
import { cancelLinksTo, saveLink } from "#app/domain/accounts/store.server.ts"
import { env } from "#app/platform/env.server.ts"
import { newToken } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"

/** Where somebody arrives who was asked to support: their own panels' page says whom. */
export const supporterLanding = "/panel"

/**
 * A link, and words for a card, that let in once whom a panel member asked to support them. As the doorkeeper:
 * a member may not touch links. Those from before stop working.
 */
export async function createSupporterLink(
  tx: Tx,
  personId: string,
): Promise<{ url: string; card: CardWords }> {
  const purpose = "panel-invitation"
  const link = { personId, purpose, returnTo: supporterLanding, lifetime: linkLifetime[purpose] } as const
  await cancelLinksTo(tx, link)
  const token = newToken()
  const words = makeCardWords(randomBytes(bytesPerCardWords))
  await saveLink(tx, { ...link, tokenHash: linkTokenHash(token) })
  await saveLink(tx, { ...link, tokenHash: cardWordsHash(words) })
  const { APP_URL } = env()
  return { url: `${APP_URL}${linkPath(purpose, token)}`, card: { words, address: `${APP_URL}${cardPath}` } }
}
