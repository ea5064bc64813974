import { env } from "#app/platform/env.server.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { limit } from "#app/web/rate-limit.server.ts"

const windowSeconds = 600
/** A whole house checks certificates from one address; nobody guesses one of 2^60 codes at this rate. */
const mostChecks = 300

/** Counts one look at a certificate by its code. @throws Response 429 */
export async function limitCertificateLooks(request: Request): Promise<void> {
  const allowed = await limit({
    name: "certificate",
    key: addressOf(request),
    max: mostChecks,
    windowSeconds,
  })
  if (allowed.ok) return
  throw new Response(null, {
    status: 429,
    headers: { "Retry-After": String(allowed.error.retryAfterSeconds) },
  })
}

/** For answers that verifiers everywhere may read from their own pages. */
const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const

/** A public record as JSON, which any page and program may read. `json` goes out byte for byte. */
export function publicRecord(
  json: string | null,
  headers: Readonly<Record<string, string>>,
  status: 200 | 304 = 200,
): Response {
  return new Response(json, { status, headers: { ...openToAll, ...headers } })
}

/** There was such a certificate; it no longer counts, so nothing is handed out that says it does. */
export function withdrawn(): Response {
  return new Response(null, { status: 410, headers: { ...openToAll, "Cache-Control": "no-store" } })
}

/** A path of ours as a whole address, to be copied and passed on. */
export function publicAddress(path: string): string {
  return `${env().APP_URL}${path}`
}
