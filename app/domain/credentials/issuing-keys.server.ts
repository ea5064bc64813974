import type { KeyToList } from "#app/domain/credentials/badge-issuer.ts"
import { type ResolveKey, resolveOwnKey } from "#app/domain/credentials/badge-verification.server.ts"
import { env } from "#app/platform/env.server.ts"
import { readPublicKey, readSigningKey, type SigningKey } from "#app/platform/signing-keys.server.ts"
import { readPublicTokenKey, type TokenKey, tokenKeyOf } from "#app/platform/token-keys.server.ts"

type Keys = {
  readonly current: SigningKey
  /** Signs the same claims as JSON Web Tokens. */
  readonly token: TokenKey
  readonly all: readonly KeyToList[]
  readonly resolve: ResolveKey
}

let kept: Keys | undefined

/** The keys badges are signed with, and with them all that earlier ones were. */
export function issuingKeys(): Keys {
  if (kept) return kept
  const current = readSigningKey(env().SIGNING_KEY_ED25519)
  const token = tokenKeyOf(current)
  const former = env().FORMER_SIGNING_KEYS
  const ofBadges = [current, ...former.filter((each) => !isOfTokens(each)).map(readPublicKey)]
  const ofTokens = [token, ...former.filter(isOfTokens).map(readPublicTokenKey)]
  const all = [
    ...ofBadges.map(({ multibase }) => ({ multibase })),
    ...ofTokens.map(({ multibase, jwk }) => ({ multibase, jwk })),
  ]
  kept = { current, token, all, resolve: resolveOwnKey(ofBadges) }
  return kept
}

/** Every P-256 key in Multikey form begins like this, and no Ed25519 key does. */
const isOfTokens = (multibase: string) => multibase.startsWith("zDn")
