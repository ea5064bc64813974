import { createHash, randomBytes } from "node:crypto"
import {
  achievementPath,
  badgePath,
  issuerPath,
  statusListPath,
  verifyPath,
} from "#app/domain/credentials/addresses.ts"
import { buildBadge, holderName } from "#app/domain/credentials/badge.ts"
import { providerDid } from "#app/domain/credentials/badge-issuer.ts"
import { type StatusPlace, statusOfBadge } from "#app/domain/credentials/badge-status.ts"
import { issuingKeys } from "#app/domain/credentials/issuing-keys.server.ts"
import { renderCertificatePdf } from "#app/domain/credentials/pdf.server.ts"
import { codeFromRandom } from "#app/domain/credentials/rules.ts"
import { signBadge } from "#app/domain/credentials/sign-badge.server.ts"
import { type Scheme, schemeTitles } from "#app/domain/training/vocabulary.ts"
import { ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { putFile } from "#app/platform/storage.server.ts"

type Facts = {
  readonly award: {
    readonly providerId: string
    readonly holderName: string
    readonly scheme: Scheme
    readonly edition: string
    readonly awardedAt: Date
  }
  readonly provider: { readonly slug: string; readonly name: string }
  readonly standards: readonly { readonly number: number; readonly title: string }[]
  readonly issuedAt: Date
  readonly number: string
  readonly place: StatusPlace
}

/**
 * Signs the badge and puts the PDF into store. A file's key is made of its content, so that two tries at
 * once never write over each other.
 */
export async function makeCertificate({ award, provider, standards, issuedAt, number, place }: Facts) {
  const { APP_URL } = env()
  const { current: key } = issuingKeys()
  const code = codeFromRandom(randomBytes(12))
  const scheme = schemeTitles[award.scheme]
  const badge = buildBadge({
    id: `${APP_URL}${badgePath(code)}`,
    holderName: award.holderName,
    issuer: {
      did: providerDid(APP_URL, provider.slug),
      name: provider.name,
      url: `${APP_URL}${issuerPath(provider.slug)}`,
    },
    achievement: {
      id: `${APP_URL}${achievementPath(award.scheme, award.edition)}`,
      scheme,
      edition: award.edition,
      standards,
    },
    awardedAt: award.awardedAt,
    validFrom: issuedAt,
    status: statusOfBadge(place, (list) => `${APP_URL}${statusListPath(provider.slug, list)}`),
  })
  if (!badge.ok) return badge
  const badgeJson = JSON.stringify(await signBadge(badge.value, { key, createdAt: issuedAt }), null, 2)
  const pdf = await renderCertificatePdf({
    certificate: {
      number,
      holderName: award.holderName,
      providerName: provider.name,
      scheme,
      edition: award.edition,
      awardedAt: award.awardedAt,
      standards,
    },
    verifyUrl: `${APP_URL}${verifyPath(code)}`,
    badgeJson,
    issuedAt,
  })
  const pdfKey = `certificates/${award.providerId}/${createHash("sha256").update(pdf).digest("hex")}.pdf`
  await putFile(pdfKey, pdf)
  return ok({
    code,
    holderName: holderName(badge.value),
    badgeJson,
    signingKeyId: key.multibase,
    pdfKey,
    statusList: place.list,
    statusIndex: place.index,
  })
}
