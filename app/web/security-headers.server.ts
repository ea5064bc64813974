import { env } from "#app/platform/env.server.ts"

type Header = readonly [name: string, value: string]

/** What a page does with sound: plays ours, or records it and plays what was recorded. */
export type PageSound = "plays" | "records"

/**
 * The policy of a page. Without a nonce no script runs at all.
 * @param nonce of the scripts (islands) that the page loads
 * @param style the hash of the style sheet, where it stands in the page
 */
export function contentSecurityPolicy(nonce?: string, sound?: PageSound, style?: string): string {
  return [
    "default-src 'none'",
    `style-src 'self'${style ? ` ${style}` : ""}`,
    "font-src 'self'",
    "img-src 'self' data:",
    ...(sound ? [`media-src 'self'${sound === "records" ? " blob:" : ""}`] : []),
    ...(nonce ? [`script-src 'nonce-${nonce}'`, "connect-src 'self'"] : []),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ")
}

const permissions = (microphone: "()" | "(self)") =>
  `camera=(), display-capture=(), geolocation=(), microphone=${microphone}, payment=(), usb=(), browsing-topics=()`

const always: readonly Header[] = [
  ["X-Content-Type-Options", "nosniff"],
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Permissions-Policy", permissions("()")],
]

/** What every answer carries, errors and files too. The policy and who may embed it are the answer's own. */
export function securityHeaders(): readonly Header[] {
  const overHttps = env().APP_URL.startsWith("https:")
  return overHttps
    ? [...always, ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"]]
    : always
}

/** What a page on which somebody records carries instead: its own script, and no other, may ask to listen. */
export const microphoneAllowed: Header = ["Permissions-Policy", permissions("(self)")]

/** What kept pages and files carry, name after value after name. Neither runs a script. */
export function readyHeaders(style?: string): readonly string[] {
  return [
    ...securityHeaders().flat(),
    ...["Content-Security-Policy", contentSecurityPolicy(undefined, undefined, style)],
    ...["Cross-Origin-Resource-Policy", "same-origin"],
  ]
}
