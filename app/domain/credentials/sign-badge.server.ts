import { type SignedBadge, toSeconds, type UnsignedBadge } from "#app/domain/credentials/badge.ts"
import { verificationMethodId } from "#app/domain/credentials/badge-issuer.ts"
import { hashForProof, type ProofOptions, signHash } from "#app/domain/credentials/badge-proof.server.ts"
import type { SigningKey } from "#app/platform/signing-keys.server.ts"

type Signing = {
  readonly key: SigningKey
  readonly createdAt: Date
  /**
   * Gives the badge's canonical form. Left out, it is worked out in full (about 5 ms); an issuer of
   * many like badges hands in one that fills a prepared form instead.
   */
  readonly toCanonicalDocument?: (badge: UnsignedBadge) => Promise<string>
}

/** Signs a badge with its issuer's key. `createdAt` is the instant of signing, kept to whole seconds. */
export async function signBadge(
  badge: UnsignedBadge,
  { key, createdAt, toCanonicalDocument }: Signing,
): Promise<SignedBadge> {
  const options: ProofOptions = {
    type: "DataIntegrityProof",
    cryptosuite: "eddsa-rdfc-2022",
    created: toSeconds(createdAt),
    verificationMethod: verificationMethodId(badge.issuer.id, key.multibase),
    proofPurpose: "assertionMethod",
  }
  const hash = await hashForProof(badge, options, toCanonicalDocument && (() => toCanonicalDocument(badge)))
  return { ...badge, proof: [{ ...options, proofValue: signHash(hash, key.privateKey) }] }
}
