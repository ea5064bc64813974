import { createHash, timingSafeEqual } from "node:crypto"
import { env } from "#app/platform/env.server.ts"

const digest = (value: string) => createHash("sha256").update(value).digest()

/**
 * Whether whoever brings a report on a message has the key for it.
 * @throws Response 404 where no such key is set: then nobody brings any; 401 for another key
 */
export function reportsAreLetIn(request: Request): void {
  const { DELIVERY_REPORTS_TOKEN: token } = env()
  if (!token) throw new Response(null, { status: 404 })
  const [, given = ""] = /^Bearer (.+)$/i.exec(request.headers.get("Authorization") ?? "") ?? []
  if (!timingSafeEqual(digest(given), digest(token))) {
    throw new Response(null, { status: 401, headers: { "WWW-Authenticate": "Bearer" } })
  }
}

/** The same answer whatever the report was about: it is taken, and there is nothing to learn from that. */
export function reportTaken(): Response {
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } })
}
