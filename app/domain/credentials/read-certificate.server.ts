import { providerDid } from "#app/domain/credentials/badge-issuer.ts"
import { tokenOfBadge } from "#app/domain/credentials/badge-token.server.ts"
import { verifyBadge } from "#app/domain/credentials/badge-verification.server.ts"
import { issuingKeys } from "#app/domain/credentials/issuing-keys.server.ts"
import { decideStatus, decideVerdict, parseCode } from "#app/domain/credentials/rules.ts"
import {
  certificateByCode,
  certificateFor,
  certificatesOf,
  codeThatCounts,
  databaseNow,
} from "#app/domain/credentials/store.server.ts"
import { schemeTitle } from "#app/domain/training/vocabulary.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"
import { getFile } from "#app/platform/storage.server.ts"
import { reading } from "#db/ctx.ts"

/** Acts as somebody who has the code in hand; nobody in particular otherwise. */
function withCode(ctx: Ctx, code: string): Ctx {
  return { ...ctx, actor: { kind: "certificate-reader", code } }
}

async function inHand(ctx: Ctx, typed: string) {
  const code = parseCode(typed)
  if (code === undefined) return null
  return reading(withCode(ctx, code), async (tx) => {
    const row = await certificateByCode(tx, code)
    return row && { ...row, replacedBy: await codeThatCounts(tx), now: await databaseNow(tx) }
  })
}

export type CheckedCertificate = NonNullable<Awaited<ReturnType<typeof checkCertificate>>>

/**
 * Checks a certificate by its code, at this moment: the signature over the badge as it was kept, the issuer,
 * the dates, and whether it has been withdrawn. Every word of it that is shown was signed.
 * @returns null where no certificate has this code
 */
export async function checkCertificate(ctx: Ctx, typed: string) {
  const row = await inHand(ctx, typed)
  if (!row) return null
  const { now, code, provider } = row
  const status = decideStatus(row, now)
  const { revokedAt, replacedBy } = row
  const about = { code, status, revokedAt, replacedBy, checkedAt: now }
  const checked = await verifyBadge(parsed(row.badgeJson), { resolveKey: issuingKeys().resolve, now })
  if (!checked.ok) return { ...about, verdict: "not-genuine" as const, claims: null }
  const { signature, dates, issuer, holderName, badge } = checked.value
  const { APP_URL } = env()
  const issuerKnown = issuer.did === providerDid(APP_URL, provider)
  const { achievement } = badge.credentialSubject
  return {
    ...about,
    verdict: decideVerdict({ signature, issuerKnown, status, dates }),
    claims: {
      signature,
      issuerKnown,
      dates,
      holderName,
      issuer: issuer.name,
      award: achievement.name,
      edition: achievement.version,
      standards: standardsIn(achievement.criteria.narrative),
      awardedAt: new Date(badge.awardedDate),
      issuedAt: new Date(badge.validFrom),
      validUntil: badge.validUntil === undefined ? null : new Date(badge.validUntil),
    },
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The lines "1. Understand your role" of the signed criteria. */
function standardsIn(narrative: string): { number: number; title: string }[] {
  return [...narrative.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, title]) => ({
    number: Number(number),
    title: title!,
  }))
}

type File = { readonly bytes: Uint8Array; readonly name: string }

/** The signed badge, byte for byte; `withdrawn` instead of one that no longer counts, null where there is none. */
export async function readBadge(ctx: Ctx, typed: string): Promise<string | "withdrawn" | null> {
  const row = await inHand(ctx, typed)
  if (!row) return null
  return row.revokedAt ? "withdrawn" : row.badgeJson
}

/**
 * The badge's claim as a JSON Web Token, signed as it is asked for; `withdrawn` and null as with `readBadge`. Signed
 * again only where the badge in store is still as it was signed: null otherwise.
 */
export async function readBadgeToken(ctx: Ctx, typed: string): Promise<string | "withdrawn" | null> {
  const row = await inHand(ctx, typed)
  if (!row) return null
  if (row.revokedAt) return "withdrawn"
  const { resolve: resolveKey, token } = issuingKeys()
  const checked = await verifyBadge(parsed(row.badgeJson), { resolveKey, now: row.now })
  if (!checked.ok || checked.value.signature !== "valid") return null
  return tokenOfBadge(checked.value.badge, token)
}

/** The PDF as it was stored; `withdrawn` and null as with `readBadge`. Throws where the store has lost it. */
export async function readPdf(ctx: Ctx, typed: string): Promise<File | "withdrawn" | null> {
  const row = await inHand(ctx, typed)
  if (!row) return null
  if (row.revokedAt) return "withdrawn"
  const bytes = await getFile(row.pdfKey)
  if (!bytes) throw new Error("a certificate's PDF is not in store")
  return { bytes, name: `${row.number}.pdf` }
}

/** The certificate of an accreditation, for the provider that awarded it; null while it is being made. */
export function readCertificateFor(ctx: Ctx<StaffActor>, accreditationId: string) {
  return reading(ctx, async (tx) => {
    const row = await certificateFor(tx, accreditationId)
    return row && { ...row, status: decideStatus(row, ctx.now()) }
  })
}

export type OwnCertificate = Awaited<ReturnType<typeof readMyCertificates>>[number]

/** What the person who asks holds, from every provider. */
export function readMyCertificates(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const rows = await certificatesOf(tx, ctx.actor.personId)
    return rows.map((row) => ({
      ...row,
      award: schemeTitle(row.scheme),
      status: decideStatus(row, ctx.now()),
    }))
  })
}
