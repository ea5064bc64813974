import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "#app/platform/env.server.ts"

/**
 * Names of our cookies. `browser` (a random number that forms are bound to), `language`, `look`, `aloud` (whether
 * pages are read aloud) and `press` (one press saves a score) say nothing about a person; `beside` holds the session of whoever sits next to the one signed in; with any other the page is somebody's own, and is neither kept nor taken from store.
 */
export type CookieName =
  | "browser"
  | "language"
  | "aloud"
  | "press"
  | "look"
  | "session"
  | "beside"
  | "application"
  | "helping"
  | "sign-in"
  | "starting"
  | "passkey"

type CookieOptions = {
  /** Without it the cookie ends with the browser's session. */
  readonly maxAgeSeconds?: number
}

const impersonal: ReadonlySet<string> = new Set<CookieName>(["browser", "language", "aloud", "press", "look"])

/** True where browsers reach us by https: cookies are then `Secure` and bound to this host. */
function overHttps(): boolean {
  return env().APP_URL.startsWith("https:")
}

function prefix(): string {
  return overHttps() ? "__Host-vf-" : "vf-"
}

/** The cookie's value, or undefined where there is none or its signature does not hold. */
export function readCookie(request: Request, name: CookieName): string | undefined {
  const raw = rawCookie(request.headers.get("cookie") ?? "", name)
  const dot = raw?.lastIndexOf(".") ?? -1
  if (raw === undefined || dot < 1) return undefined
  const value = raw.slice(0, dot)
  const given = Buffer.from(raw.slice(dot + 1), "base64url")
  const expected = signature(name, value)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return decodeURIComponent(value)
}

/** A `Set-Cookie` header's value: signed, HttpOnly, SameSite=Lax. */
export function cookieHeader(name: CookieName, value: string, options: CookieOptions = {}): string {
  const encoded = encodeURIComponent(value)
  const signed = `${encoded}.${signature(name, encoded).toString("base64url")}`
  return attributes(`${prefix()}${name}=${signed}`, options.maxAgeSeconds)
}

/** A `Set-Cookie` header's value that makes the browser forget the cookie. */
export function forgetCookieHeader(name: CookieName): string {
  return attributes(`${prefix()}${name}=`, 0)
}

/** The cookie as sent, unsigned and unchecked, out of a `Cookie` header. */
export function rawCookie(header: string, name: CookieName): string | undefined {
  const wanted = `${prefix()}${name}=`
  for (const part of header.split(";")) {
    const pair = part.trim()
    if (pair.startsWith(wanted)) return pair.slice(wanted.length)
  }
  return undefined
}

/** Whether the header holds a cookie that is about a person: a session, an application under way. */
export function hasPersonalCookie(header: string): boolean {
  if (!header.includes("vf-")) return false
  return header.split(";").some((part) => {
    const name = part.trim().split("=", 1)[0] ?? ""
    return name.startsWith(prefix()) && !impersonal.has(name.slice(prefix().length))
  })
}

function attributes(pair: string, maxAgeSeconds: number | undefined): string {
  const age = maxAgeSeconds === undefined ? "" : `; Max-Age=${maxAgeSeconds}`
  return `${pair}; Path=/; HttpOnly; SameSite=Lax${overHttps() ? "; Secure" : ""}${age}`
}

function signature(name: CookieName, value: string): Buffer {
  return createHmac("sha256", env().SESSION_SECRET).update(`cookie\n${name}\n${value}`).digest()
}
