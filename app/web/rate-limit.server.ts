import { createHmac } from "node:crypto"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { countUse, forgetOldUses } from "#db/rate-limit.ts"

export type Limit = {
  /** What is limited, such as `sign-in-link.account`. */
  readonly name: string
  /** Who is limited: an address, an account. Kept as a keyed hash only. */
  readonly key: string
  /** Uses in one window. An address is shared by a whole house: be generous there and tight per account. */
  readonly max: number
  readonly windowSeconds: number
}

export type TooMany = { readonly kind: "too-many"; readonly retryAfterSeconds: number }

const cleanEvery = 1_000

/**
 * Counts one try and says whether it may go on. Throws where the database does not answer, so that
 * nothing can be guessed or sent while nobody counts.
 */
export async function limit({ name, key, max, windowSeconds }: Limit): Promise<Result<void, TooMany>> {
  const hash = createHmac("sha256", env().SESSION_SECRET).update(`limit\n${name}\n${key}`).digest("base64url")
  const { count, windowEndsInSeconds } = await countUse(`${name}:${hash}`, windowSeconds)
  if (Math.random() * cleanEvery < 1) void forgetOldUses().catch(() => {})
  return count > max ? err({ kind: "too-many", retryAfterSeconds: windowEndsInSeconds }) : ok(undefined)
}
