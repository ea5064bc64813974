import { env } from "#app/platform/env.server.ts"
import { tokenHash } from "#app/platform/sealing.server.ts"

/** The secret in a referee's link: worked out anew for each reminder, so that every letter holds the same one. */
export function referenceToken(requestId: string): string {
  return tokenHash(requestId, "reference-link")
}

/** What is kept of it. */
export function referenceHash(token: string): string {
  return tokenHash(token, "reference")
}

export function referenceUrl(requestId: string): string {
  return `${env().APP_URL}/reference/${referenceToken(requestId)}`
}
