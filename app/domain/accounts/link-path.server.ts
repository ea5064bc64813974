import type { LinkPurpose } from "#app/domain/accounts/vocabulary.ts"
import { tokenHash } from "#app/platform/sealing.server.ts"

export const linkTokenHash = (token: string) => tokenHash(token, "sign-in-link")

/** Where a link leads. A panel member's opens the panel's own welcome. */
export function linkPath(purpose: LinkPurpose, token: string): string {
  return purpose === "panel-invitation" ? `/panel/join/${token}` : `/sign-in/link/${token}`
}
