import { env } from "#app/platform/env.server.ts"
import { tokenHash } from "#app/platform/sealing.server.ts"

/** The secret in a worker's link: worked out anew whenever they want to see it, so that none is kept. */
function shareToken(personId: string, shareId: string): string {
  return tokenHash(`${personId}|${shareId}`, "passport-share-link")
}

/** What is kept of it. */
export function shareHash(token: string): string {
  return tokenHash(token, "passport-share")
}

export function hashOfShare(personId: string, shareId: string): string {
  return shareHash(shareToken(personId, shareId))
}

export function shareUrl(personId: string, shareId: string): string {
  return `${env().APP_URL}/shared/${shareToken(personId, shareId)}`
}
