import { z } from "zod"
import { type BadgeStatus, badgeStatus } from "#app/domain/credentials/badge-status.ts"
import { signableName, signableText } from "#app/domain/credentials/badge-text.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** Open Badges 3.0 on the W3C Verifiable Credentials Data Model 2.0. */
export const BADGE_CONTEXTS = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const

/** What the provider stands for when it issues: one edition of a scheme, such as the Care Certificate of 2025. */
export type BadgeAchievement = {
  /** An address that names the achievement; the same for everyone who holds it. */
  readonly id: string
  readonly scheme: string
  readonly edition: string
  readonly standards: readonly { readonly number: number; readonly title: string }[]
}

export type BadgeFacts = {
  /** The address of the badge's JSON, `https://…/credentials/<code>`. */
  readonly id: string
  readonly holderName: string
  readonly issuer: { readonly did: string; readonly name: string; readonly url: string }
  readonly achievement: BadgeAchievement
  /** The day the accreditation was awarded. */
  readonly awardedAt: Date
  /** The instant from which the badge counts. */
  readonly validFrom: Date
  readonly validUntil?: Date | undefined
  /** Where machines look up whether it still stands. */
  readonly status?: BadgeStatus | undefined
}

const instant = z.iso.datetime()

const identity = z.strictObject({
  type: z.literal("IdentityObject"),
  identityHash: z.string(),
  identityType: z.literal("name"),
  hashed: z.literal(false),
})

const achievement = z.strictObject({
  id: z.url(),
  type: z.tuple([z.literal("Achievement")]),
  achievementType: z.literal("Certificate"),
  name: z.string(),
  version: z.string(),
  inLanguage: z.literal("en-GB"),
  description: z.string(),
  criteria: z.strictObject({ narrative: z.string() }),
})

const unsignedBadge = z.strictObject({
  "@context": z.tuple([z.literal(BADGE_CONTEXTS[0]), z.literal(BADGE_CONTEXTS[1])]),
  id: z.url(),
  type: z.tuple([z.literal("VerifiableCredential"), z.literal("OpenBadgeCredential")]),
  name: z.string(),
  issuer: z.strictObject({
    id: z.string().startsWith("did:web:"),
    type: z.tuple([z.literal("Profile")]),
    name: z.string(),
    url: z.url(),
  }),
  validFrom: instant,
  validUntil: instant.optional(),
  awardedDate: instant,
  // None on those signed before there were lists.
  credentialStatus: badgeStatus.optional(),
  credentialSubject: z.strictObject({
    type: z.tuple([z.literal("AchievementSubject")]),
    identifier: z.tuple([identity]),
    achievement,
  }),
})

const proof = z.strictObject({
  type: z.literal("DataIntegrityProof"),
  cryptosuite: z.literal("eddsa-rdfc-2022"),
  created: instant,
  verificationMethod: z.string(),
  proofPurpose: z.literal("assertionMethod"),
  proofValue: z.string(),
})

/**
 * A badge exactly as we issue it. Strict on purpose: a badge somebody has added to is not read at all,
 * so the page that shows one never shows a word that was not signed.
 */
export const signedBadgeSchema = unsignedBadge.extend({ proof: z.tuple([proof]) })

export type UnsignedBadge = z.infer<typeof unsignedBadge>
export type BadgeProof = z.infer<typeof proof>
export type SignedBadge = z.infer<typeof signedBadgeSchema>

/**
 * Builds the badge that says: this person knows each of these standards, and was seen putting it into
 * practice. Of the person it holds the name and nothing else. Refused when the holder's or the
 * provider's name has nothing in it that can be seen.
 */
export function buildBadge(
  facts: BadgeFacts,
): Result<UnsignedBadge, { kind: "holder-name-empty" } | { kind: "issuer-name-empty" }> {
  const holder = signableName(facts.holderName)
  if (!holder.ok) return err({ kind: "holder-name-empty" })
  const issuer = signableName(facts.issuer.name)
  if (!issuer.ok) return err({ kind: "issuer-name-empty" })

  const scheme = signableText(facts.achievement.scheme)
  const edition = signableText(facts.achievement.edition)
  return ok({
    "@context": [...BADGE_CONTEXTS],
    id: facts.id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: scheme,
    issuer: { id: facts.issuer.did, type: ["Profile"], name: issuer.value, url: facts.issuer.url },
    validFrom: toSeconds(facts.validFrom),
    ...(facts.validUntil && { validUntil: toSeconds(facts.validUntil) }),
    awardedDate: toSeconds(facts.awardedAt),
    ...(facts.status && { credentialStatus: facts.status }),
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [
        { type: "IdentityObject", identityHash: holder.value, identityType: "name", hashed: false },
      ],
      achievement: {
        id: facts.achievement.id,
        type: ["Achievement"],
        achievementType: "Certificate",
        name: scheme,
        version: edition,
        inLanguage: "en-GB",
        description: `The ${scheme}, ${edition} edition: ${facts.achievement.standards.length} standards for work in health and social care.`,
        criteria: { narrative: criteriaNarrative(facts.achievement) },
      },
    },
  })
}

/** The name the badge was awarded to. */
export function holderName(badge: UnsignedBadge): string {
  return badge.credentialSubject.identifier[0].identityHash
}

/** An instant as JSON-LD tools compare it: UTC, whole seconds, no milliseconds. */
export function toSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, "Z")
}

function criteriaNarrative({ standards }: BadgeAchievement): string {
  const list = standards.map(({ number, title }) => `${number}. ${signableText(title)}`)
  const opening =
    "The holder showed that they know each of these standards, and an assessor saw them put each one into practice:"
  return [opening, "", ...list].join("\n")
}
