import { signUpLifetime } from "#app/domain/accounts/provider-rules.ts"
import { cookieHeader, readCookie } from "#app/web/cookies.server.ts"

/** Remembers in this browser which mailbox the link went to, so that it can be said. */
export function startingCookie(email: string): string {
  return cookieHeader("starting", email, { maxAgeSeconds: signUpLifetime / 1_000 })
}

/** The mailbox that this browser last signed a provider up with. */
export function startingEmail(request: Request): string | undefined {
  return readCookie(request, "starting")
}
