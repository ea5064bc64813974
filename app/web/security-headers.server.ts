import { env } from "#app/platform/env.server.ts"

type Header = readonly [name: string, value: string]

/**
 * The policy of a page. Without a nonce no script runs at all.
 * @param nonce of the scripts (islands) that the page loads
 */
export function contentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    ...(nonce ? [`script-src 'nonce-${nonce}'`, "connect-src 'self'"] : []),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ")
}

const always: readonly Header[] = [
  ["X-Content-Type-Options", "nosniff"],
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  [
    "Permissions-Policy",
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  ],
]

/** What every answer carries, errors and files too. The policy and who may embed it are the answer's own. */
export function securityHeaders(): readonly Header[] {
  const overHttps = env().APP_URL.startsWith("https:")
  return overHttps
    ? [...always, ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"]]
    : always
}

/** What kept pages and files carry, name after value after name. Neither runs a script. */
export function readyHeaders(): readonly string[] {
  return [
    ...securityHeaders().flat(),
    ...["Content-Security-Policy", contentSecurityPolicy()],
    ...["Cross-Origin-Resource-Policy", "same-origin"],
  ]
}
