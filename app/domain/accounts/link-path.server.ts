import type { LinkPurpose } from "#app/domain/accounts/vocabulary.ts"
import { tokenHash } from "#app/platform/sealing.server.ts"

export const linkTokenHash = (token: string) => tokenHash(token, "sign-in-link")

/** Kept of the words on a printed card. */
export const cardWordsHash = (words: string) => tokenHash(words, "card-words")

/** Where somebody types the words of their card: short, and easy to read out. */
export const cardPath = "/join"

/** Where a link leads. A panel member's opens the panel's own welcome. */
export function linkPath(purpose: LinkPurpose, token: string): string {
  return purpose === "panel-invitation" ? `/panel/join/${token}` : `/sign-in/link/${token}`
}
