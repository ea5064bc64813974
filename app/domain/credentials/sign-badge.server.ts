import { type SignedBadge, toSeconds, type UnsignedBadge } from "#app/domain/credentials/badge.ts"
import { verificationMethodId } from "#app/domain/credentials/badge-issuer.ts"
import {
  hashForProof,
  type JsonLdDocument,
  type ProofOptions,
  signHash,
} from "#app/domain/credentials/badge-proof.server.ts"
import { canonicalBadge } from "#app/domain/credentials/canonical-badge.server.ts"
import type { SigningKey } from "#app/platform/signing-keys.server.ts"

type Signing = {
  readonly key: SigningKey
  readonly createdAt: Date
}

type SigningBadge = Signing & {
  /** Gives the badge's canonical form; left out, by its template. */
  readonly toCanonicalDocument?: (badge: UnsignedBadge) => Promise<string>
}

/** Signs a badge with its issuer's key. `createdAt` is the instant of signing, kept to whole seconds. */
export async function signBadge(
  badge: UnsignedBadge,
  { toCanonicalDocument = canonicalBadge, ...signing }: SigningBadge,
): Promise<SignedBadge> {
  return signCredential(badge, { ...signing, did: badge.issuer.id }, toCanonicalDocument)
}

/** Signs any credential in an issuer's name, `did`. */
export async function signCredential<Document extends JsonLdDocument>(
  document: Document,
  { did, key, createdAt }: Signing & { readonly did: string },
  toCanonicalDocument?: (document: Document) => Promise<string>,
) {
  const options: ProofOptions = {
    type: "DataIntegrityProof",
    cryptosuite: "eddsa-rdfc-2022",
    created: toSeconds(createdAt),
    verificationMethod: verificationMethodId(did, key.multibase),
    proofPurpose: "assertionMethod",
  }
  const hash = await hashForProof(document, options, toCanonicalDocument)
  const proof: [ProofOptions & { proofValue: string }] = [
    { ...options, proofValue: signHash(hash, key.privateKey) },
  ]
  return { ...document, proof }
}
