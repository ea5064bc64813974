import { hkdfSync } from "node:crypto"
import { env } from "#app/platform/env.server.ts"

const idLength = 8

/** A key that seals, with what it is known by: the id says nothing of the key. */
export type DataKey = { readonly id: Buffer; readonly key: Buffer }

const known = new Map<string, DataKey>()

function read(setting: string): DataKey {
  const before = known.get(setting)
  if (before) return before
  const key = Buffer.from(setting, "base64")
  const made = { key, id: Buffer.from(hkdfSync("sha256", key, "", "data-key-id", idLength)) }
  known.set(setting, made)
  return made
}

/** The key that seals from now on. */
export const dataKey = (): DataKey => read(env().DATA_KEY)

/** Keys that sealed before it, and are only read with. */
export const formerDataKeys = (): readonly DataKey[] => env().FORMER_DATA_KEYS.map(read)

/** All keys that are given, the one that seals first. */
export const dataKeys = (): readonly DataKey[] => [dataKey(), ...formerDataKeys()]
