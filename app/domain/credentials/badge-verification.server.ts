import type { KeyObject } from "node:crypto"
import { holderName, type SignedBadge, signedBadgeSchema } from "#app/domain/credentials/badge.ts"
import { parseVerificationMethodId } from "#app/domain/credentials/badge-issuer.ts"
import { hashForProof, isSignatureOf } from "#app/domain/credentials/badge-proof.server.ts"
import { canonicalBadge } from "#app/domain/credentials/canonical-badge.server.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import type { PublicSigningKey } from "#app/platform/signing-keys.server.ts"

/** Finds an issuer's key by its name (`did:web:…#z6Mk…`); undefined when that issuer never listed it. */
export type ResolveKey = (
  verificationMethod: string,
) => KeyObject | undefined | Promise<KeyObject | undefined>

/** Finds a key among those we sign or have signed with. */
export function resolveOwnKey(keys: readonly PublicSigningKey[]): ResolveKey {
  return (verificationMethod) => {
    const multibase = parseVerificationMethodId(verificationMethod)?.multibase
    return keys.find((key) => key.multibase === multibase)?.publicKey
  }
}

/** What a reader is told, each thing apart: a badge may be truly signed and long out of date. */
export type BadgeCheck = {
  readonly signature: "valid" | "altered" | "key-unknown" | "not-the-issuers-key"
  readonly dates: "current" | "not-yet" | "expired"
  readonly issuer: { readonly did: string; readonly name: string; readonly url: string }
  readonly holderName: string
  readonly badge: SignedBadge
}

/**
 * Checks a badge's own claims: that it is one of our shape to the last term, who signed it, and its
 * dates at `now`. Whether it has since been suspended or revoked is not in the badge: ask `decideStatus`.
 */
export async function verifyBadge(
  json: unknown,
  { resolveKey, now }: { readonly resolveKey: ResolveKey; readonly now: Date },
): Promise<Result<BadgeCheck, { kind: "not-our-badge" }>> {
  const parsed = signedBadgeSchema.safeParse(json)
  if (!parsed.success) return err({ kind: "not-our-badge" })
  const badge = parsed.data
  return ok({
    signature: await checkSignature(badge, resolveKey),
    dates: checkDates(badge, now),
    issuer: { did: badge.issuer.id, name: badge.issuer.name, url: badge.issuer.url },
    holderName: holderName(badge),
    badge,
  })
}

async function checkSignature(badge: SignedBadge, resolveKey: ResolveKey): Promise<BadgeCheck["signature"]> {
  const { proof, ...unsigned } = badge
  const { proofValue, ...options } = proof[0]
  if (parseVerificationMethodId(options.verificationMethod)?.did !== badge.issuer.id) {
    return "not-the-issuers-key"
  }
  const publicKey = await resolveKey(options.verificationMethod)
  if (!publicKey) return "key-unknown"
  const hash = await hashForProof(unsigned, options, canonicalBadge)
  return isSignatureOf(hash, proofValue, publicKey) ? "valid" : "altered"
}

function checkDates(badge: SignedBadge, now: Date): BadgeCheck["dates"] {
  if (now < new Date(badge.validFrom)) return "not-yet"
  return badge.validUntil !== undefined && now >= new Date(badge.validUntil) ? "expired" : "current"
}
