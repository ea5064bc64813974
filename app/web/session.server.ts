import { deviceOf } from "#app/domain/accounts/device.ts"
import { type Browser, type OpenSession, sessionOf } from "#app/domain/accounts/index.server.ts"
import { longestCookie } from "#app/domain/accounts/rules.ts"
import { hours } from "#app/kernel/durations.ts"
import { tokenHash } from "#app/platform/sealing.server.ts"
import { requestIdOf } from "#app/web/caller.server.ts"
import { cookieHeader, forgetCookieHeader, readCookie } from "#app/web/cookies.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

const underWay = new Map<string, Promise<OpenSession | null>>()

/**
 * Who is signed in, or null. Asked of the database each time, so that a session ended elsewhere is over
 * here too. The loaders of one request, which run side by side, share one look.
 */
export function sessionFromRequest(request: Request): Promise<OpenSession | null> {
  const token = readCookie(request, "session")
  if (token === undefined) return Promise.resolve(null)
  const requestId = requestIdOf(request)
  const shared = requestId && underWay.get(requestId)
  if (shared) return shared
  const looking = sessionOf(strangerCtx(request), token)
  if (requestId) {
    underWay.set(requestId, looking)
    const forget = () => underWay.delete(requestId)
    looking.then(forget, forget)
  }
  return looking
}

/** The browser that asks, as sign-in needs to know it. */
export function browserOf(request: Request): Browser {
  const browser = readCookie(request, "browser")
  return {
    sessionToken: readCookie(request, "session"),
    hash: browser === undefined ? null : tokenHash(browser, "asking-browser"),
    device: deviceOf(request.headers.get("user-agent") ?? ""),
  }
}

function sessionCookie(token: string): string {
  return cookieHeader("session", token, { maxAgeSeconds: longestCookie / 1_000 })
}

/** A `Set-Cookie` header that keeps the browser's session as long again; null while there is no call for it. */
export async function renewedCookie(request: Request): Promise<string | null> {
  const session = await sessionFromRequest(request)
  const token = readCookie(request, "session")
  return session?.renewed && token !== undefined ? sessionCookie(token) : null
}

/**
 * `Set-Cookie` headers that sign the browser in. The cookie may outlive the session: the database says
 * when that ends.
 */
export function signedInHeaders(token: string): Headers {
  const headers = new Headers()
  headers.append("Set-Cookie", sessionCookie(token))
  headers.append("Set-Cookie", forgetCookieHeader("sign-in"))
  headers.append("Set-Cookie", forgetCookieHeader("passkey"))
  return headers
}

/** `Set-Cookie` headers that make the browser forget its session, and that of whoever sits beside. */
export function signedOutHeaders(): Headers {
  const headers = new Headers()
  headers.append("Set-Cookie", forgetCookieHeader("session"))
  headers.append("Set-Cookie", forgetCookieHeader("beside"))
  return headers
}

/** Whoever stepped aside for the one signed in, while both sit at this device; null where nobody did. */
export async function besideFromRequest(request: Request): Promise<OpenSession | null> {
  const token = readCookie(request, "beside")
  return token === undefined ? null : sessionOf(strangerCtx(request), token)
}

/** `Set-Cookie` headers that sign somebody in and keep the one signed in so far beside them. */
export function besideHeaders(request: Request, token: string): Headers {
  const headers = signedInHeaders(token)
  const before = readCookie(request, "session")
  if (before !== undefined) headers.append("Set-Cookie", besideCookie(before))
  return headers
}

/** `Set-Cookie` headers that change places; null where nobody sits beside any more. */
export async function changedPlaces(request: Request): Promise<Headers | null> {
  const token = readCookie(request, "beside")
  const beside = await besideFromRequest(request)
  return beside && token !== undefined ? besideHeaders(request, token) : null
}

function besideCookie(token: string): string {
  return cookieHeader("beside", token, { maxAgeSeconds: hours(12) / 1_000 })
}
