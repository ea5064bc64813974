import { env } from "#app/platform/env.server.ts"

/** What a passkey is bound to: the site's host name. Moving the product to another host loses all passkeys. */
export function relyingParty(): { readonly id: string; readonly origin: string } {
  const { hostname, origin } = new URL(env().APP_URL)
  return { id: hostname, origin }
}
