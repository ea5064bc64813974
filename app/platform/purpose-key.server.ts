import { createHmac, hkdfSync } from "node:crypto"
import { type DataKey, dataKey, dataKeys } from "#app/platform/data-keys.server.ts"

const keys = new Map<string, Buffer>()

/** A key for one purpose alone, made from a data key (HKDF): knowing it says nothing of the others. */
function keyFor({ id, key }: DataKey, purpose: string): Buffer {
  const name = `${id.toString("hex")}|${purpose}`
  const known = keys.get(name)
  if (known) return known
  const made = Buffer.from(hkdfSync("sha256", key, "", purpose, 32))
  keys.set(name, made)
  return made
}

/**
 * A blind token for `id`: the same each time, and of no use to find `id` by. Whoever has the data key and a list of
 * ids can work it out again.
 */
export function blindToken(purpose: string, id: string, by: DataKey = dataKey()): string {
  return createHmac("sha256", keyFor(by, purpose)).update(id).digest("base64url")
}

/** The token of each key that is given: from before the key changed, and from now on. */
export function blindTokens(purpose: string, id: string): string[] {
  return dataKeys().map((key) => blindToken(purpose, id, key))
}
