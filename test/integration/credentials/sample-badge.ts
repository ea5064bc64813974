import { type BadgeFacts, buildBadge, type SignedBadge } from "#app/domain/credentials/badge.ts"
import { providerDid } from "#app/domain/credentials/badge-issuer.ts"
import { signBadge } from "#app/domain/credentials/sign-badge.server.ts"
import { readSigningKey } from "#app/platform/signing-keys.server.ts"

export const APP_URL = "https://values.example"
export const ISSUER = providerDid(APP_URL, "harbour-lights")
export const SIGNED_AT = new Date("2026-11-05T10:00:00.123Z")

/** A signing key that is the same in every run: its seed is one byte, 32 times over. */
export const testKey = (byte = 7) => readSigningKey(Buffer.alloc(32, byte).toString("base64url"))

const STANDARDS = [
  "Understand your role",
  "Your personal development",
  "Duty of care",
  "Equality, diversity, inclusion and human rights",
  "Work in a person-centred way",
  "Communication",
  "Privacy and dignity",
  "Fluids and nutrition",
  "Awareness of mental health and dementia",
  "Adult safeguarding",
  "Safeguarding children",
  "Basic life support",
  "Health and safety",
  "Handling information",
  "Infection prevention and control",
  "Awareness of learning disability and autism",
].map((title, index) => ({ number: index + 1, title }))

export function badgeFacts(changes: Partial<BadgeFacts> = {}): BadgeFacts {
  return {
    id: `${APP_URL}/credentials/7K3MQ9TZ4HR0`,
    holderName: "Siân Ŵynne-Ŷork",
    issuer: { did: ISSUER, name: "Harbour Lights Care", url: `${APP_URL}/providers/harbour-lights` },
    achievement: {
      id: `${APP_URL}/achievements/care-certificate-2025`,
      scheme: "Care Certificate",
      edition: "2025",
      standards: STANDARDS,
    },
    awardedAt: new Date("2026-11-05T09:30:00Z"),
    validFrom: SIGNED_AT,
    ...changes,
  }
}

export async function signedBadge(changes: Partial<BadgeFacts> = {}, key = testKey()): Promise<SignedBadge> {
  const badge = buildBadge(badgeFacts(changes))
  if (!badge.ok) throw new Error(badge.error.kind)
  return signBadge(badge.value, { key, createdAt: SIGNED_AT })
}
