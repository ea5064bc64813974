import { createHmac, hkdfSync } from "node:crypto"
import { env } from "#app/platform/env.server.ts"

const keys = new Map<string, Buffer>()

/** A key for one purpose alone, made from DATA_KEY (HKDF): knowing it says nothing of the others. */
function keyFor(purpose: string): Buffer {
  const known = keys.get(purpose)
  if (known) return known
  const made = Buffer.from(hkdfSync("sha256", Buffer.from(env().DATA_KEY, "base64"), "", purpose, 32))
  keys.set(purpose, made)
  return made
}

/**
 * A blind token for `id`: the same each time, and of no use to find `id` by. Whoever has DATA_KEY and a list of
 * ids can work it out again.
 */
export function blindToken(purpose: string, id: string): string {
  return createHmac("sha256", keyFor(purpose)).update(id).digest("base64url")
}
