import type { BadgeProof, UnsignedBadge } from "#app/domain/credentials/badge.ts"
import { canonicalByTemplate, type Slot } from "#app/domain/credentials/canonical-template.server.ts"

const toCanonicalForm = canonicalByTemplate()

const address = (...path: Slot["path"]): Slot => ({ path, holds: "address" })
const text = (...path: Slot["path"]): Slot => ({ path, holds: "text" })

/** What differs between two badges of one achievement and issuer. */
function slotsOf(badge: UnsignedBadge): readonly Slot[] {
  return [
    address("id"),
    text("credentialSubject", "identifier", 0, "identityHash"),
    text("validFrom"),
    text("awardedDate"),
    ...(badge.validUntil === undefined ? [] : [text("validUntil")]),
    ...(badge.credentialStatus ?? []).flatMap((_, at) => [
      address("credentialStatus", at, "id"),
      text("credentialStatus", at, "statusListIndex"),
    ]),
  ]
}

/** The canonical form of a badge of ours. */
export function canonicalBadge(badge: UnsignedBadge): Promise<string> {
  return toCanonicalForm(badge, slotsOf(badge))
}

type Options = Omit<BadgeProof, "proofValue"> & { readonly "@context": readonly string[] }

/** Options of proofs lately made or looked at: whatever is signed within one second has the same. */
const lately = new Map<string, Promise<string>>()
const mostLately = 200

/** The canonical form of a proof's options, with the contexts of what it proves. */
export function canonicalOptions(options: Options): Promise<string> {
  const key = JSON.stringify(options)
  const known = lately.get(key)
  if (known) return known
  const form = toCanonicalForm(options, [text("created"), address("verificationMethod")])
  if (lately.size >= mostLately) lately.delete(lately.keys().next().value!)
  lately.set(key, form)
  form.catch(() => lately.delete(key))
  return form
}
