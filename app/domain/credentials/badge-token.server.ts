import { SignJWT } from "jose"
import type { SignedBadge } from "#app/domain/credentials/badge.ts"
import { verificationMethodId } from "#app/domain/credentials/badge-issuer.ts"
import type { TokenKey } from "#app/platform/token-keys.server.ts"

/**
 * The same claim as a badge makes, as a compact JSON Web Token signed by ES256, for wallets that read no other form
 * (Open Badges 3.0, 8.2). What it says is the badge without its proof; `iss`, `jti`, `nbf` and `exp` say issuer,
 * address and dates once more, as tokens do. It names no `sub`, for the badge gives its holder no address.
 */
export function tokenOfBadge({ proof: _, ...claim }: SignedBadge, key: TokenKey): Promise<string> {
  const token = new SignJWT(claim)
    .setProtectedHeader({
      alg: "ES256",
      typ: "JWT",
      kid: verificationMethodId(claim.issuer.id, key.multibase),
      jwk: key.jwk,
    })
    .setIssuer(claim.issuer.id)
    .setJti(claim.id)
    .setNotBefore(new Date(claim.validFrom))
  if (claim.validUntil) token.setExpirationTime(new Date(claim.validUntil))
  return token.sign(key.privateKey)
}
