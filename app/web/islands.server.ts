import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { z } from "zod"

let addresses: Readonly<Record<string, string>> | undefined

function read(): Readonly<Record<string, string>> {
  try {
    const list = readFileSync(resolve("build/islands.json"), "utf8")
    return z.record(z.string(), z.string()).parse(JSON.parse(list))
  } catch {
    return {}
  }
}

/**
 * Address of a script from app/islands, as the build named it; null where there is no build. Pages work
 * without it.
 */
export function islandAddress(name: string): string | null {
  addresses ??= read()
  return addresses[name] ?? null
}
