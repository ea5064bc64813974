import { createHmac, randomBytes, timingSafeEqual } from "node:crypto"
import { env } from "#app/platform/env.server.ts"
import { cookieHeader, readCookie } from "#app/web/cookies.server.ts"

const macBytes = 32

/** Where a request says it comes from: values of the headers of these names, undefined where not sent. */
export type SaidOrigin = {
  readonly origin: string | undefined
  readonly secFetchSite: string | undefined
  readonly host: string | undefined
}

/**
 * False for a request that a page of another site made. A browser too old to say anything is let
 * through: the token in the form is then what holds.
 */
export function comesFromOurPages({ origin, secFetchSite, host }: SaidOrigin): boolean {
  if (secFetchSite !== undefined && secFetchSite !== "same-origin" && secFetchSite !== "none") return false
  if (origin === undefined) return true
  // Sent as "null" where a browser hides it; only what else it says can then vouch for the request.
  if (origin === "null") return secFetchSite === "same-origin"
  if (!URL.canParse(origin)) return false
  return origin === new URL(env().APP_URL).origin || new URL(origin).host === host
}

/**
 * The token for this browser's forms, and the `Set-Cookie` value it needs where the browser is new.
 * Masked anew each time, so that the bytes never repeat and compression gives nothing away.
 */
export function csrfToken(request: Request): { token: string; setCookie: string | undefined } {
  const known = readCookie(request, "browser")
  const browser = known ?? randomBytes(16).toString("base64url")
  const mask = randomBytes(macBytes)
  const token = Buffer.concat([mask, xor(mask, macOf(browser))]).toString("base64url")
  return { token, setCookie: known ? undefined : cookieHeader("browser", browser) }
}

/** Whether `token` was made for the browser that sends this request. */
export function csrfHolds(request: Request, token: unknown): boolean {
  const browser = readCookie(request, "browser")
  if (browser === undefined || typeof token !== "string") return false
  const bytes = Buffer.from(token, "base64url")
  if (bytes.length !== macBytes * 2) return false
  return timingSafeEqual(xor(bytes.subarray(0, macBytes), bytes.subarray(macBytes)), macOf(browser))
}

function macOf(browser: string): Buffer {
  return createHmac("sha256", env().SESSION_SECRET).update(`form\n${browser}`).digest()
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)))
}
