import { type ResolveKey, resolveOwnKey } from "#app/domain/credentials/badge-verification.server.ts"
import { env } from "#app/platform/env.server.ts"
import {
  type PublicSigningKey,
  readPublicKey,
  readSigningKey,
  type SigningKey,
} from "#app/platform/signing-keys.server.ts"

type Keys = { readonly current: SigningKey; readonly all: readonly PublicSigningKey[]; resolve: ResolveKey }

let kept: Keys | undefined

/** The key badges are signed with, and with it all that earlier ones were. */
export function issuingKeys(): Keys {
  if (kept) return kept
  const current = readSigningKey(env().SIGNING_KEY_ED25519)
  const all = [current, ...env().FORMER_SIGNING_KEYS.map(readPublicKey)]
  kept = { current, all, resolve: resolveOwnKey(all) }
  return kept
}
