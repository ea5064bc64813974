import { challengeLifetime } from "#app/domain/accounts/rules.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"

/** Asks a browser to sign something, and ties the answer to this browser. */
export function passkeyQuestion(asked: { readonly challengeId: string; readonly options: object }): Response {
  const tie = cookieHeader("passkey", asked.challengeId, { maxAgeSeconds: challengeLifetime / 1_000 })
  return Response.json(asked.options, { headers: { "Set-Cookie": tie, "Cache-Control": "no-store" } })
}
