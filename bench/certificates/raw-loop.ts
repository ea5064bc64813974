import { randomUUID, sign, verify } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type BadgeFacts, buildBadge, type UnsignedBadge } from "#app/domain/credentials/badge.ts"
import { resolveOwnKey, verifyBadge } from "#app/domain/credentials/badge-verification.server.ts"
import { canonicalDocument } from "#app/domain/credentials/canonical-form.server.ts"
import { renderCertificatePdf } from "#app/domain/credentials/pdf.server.ts"
import { signBadge } from "#app/domain/credentials/sign-badge.server.ts"
import { readSigningKey } from "#app/platform/signing-keys.server.ts"
import { median, rounded } from "../runner/arithmetic.ts"

const key = readSigningKey(Buffer.alloc(32, 7).toString("base64url"))
const at = new Date("2026-11-05T10:00:00Z")
const site = "https://values.example"
const standards = Array.from({ length: 16 }, (_, index) => ({
  number: index + 1,
  title: "Awareness of mental health and dementia",
}))

function badgeOf(n: number): UnsignedBadge {
  const facts: BadgeFacts = {
    id: `${site}/credentials/${String(n).padStart(12, "0")}`,
    holderName: `Siân Ŵynne ${n}`,
    issuer: {
      did: "did:web:values.example:providers:harbour-lights",
      name: "Harbour Lights Care",
      url: `${site}/providers/harbour-lights`,
    },
    achievement: { id: `${site}/achievements/a`, scheme: "Care Certificate", edition: "2025", standards },
    awardedAt: at,
    validFrom: at,
  }
  const badge = buildBadge(facts)
  if (!badge.ok) throw new Error(badge.error.kind)
  return badge.value
}

/** The least that a certificate takes: the same PDF drawn, bytes signed, a file written. @returns certificates a second */
export async function rawLoop(folder: string, count: number): Promise<number> {
  const files = join(folder, `raw-${randomUUID()}`)
  mkdirSync(files)
  const signed = JSON.stringify(await signBadge(badgeOf(1), { key, createdAt: at }), null, 2)
  const bytes = Buffer.from(await canonicalDocument(badgeOf(1)))
  const one = async (n: number) => {
    sign(null, bytes, key.privateKey)
    const pdf = await renderCertificatePdf({
      certificate: {
        number: `VF-2026-${String(n).padStart(6, "0")}`,
        holderName: `Siân Ŵynne ${n}`,
        providerName: "Harbour Lights Care",
        scheme: "Care Certificate",
        edition: "2025",
        awardedAt: at,
        standards,
      },
      verifyUrl: `${site}/verify/${n}`,
      badgeJson: signed,
      issuedAt: at,
    })
    writeFileSync(join(files, `${n}.pdf`), pdf)
  }
  for (let n = 0; n < 50; n += 1) await one(n)
  const began = performance.now()
  for (let n = 0; n < count; n += 1) await one(n)
  return (count / (performance.now() - began)) * 1_000
}

/** Signing and checking badges beside Ed25519 alone over the same canonical bytes, by turns. */
export async function measureSigning(rounds: number, count: number) {
  const badges = Array.from({ length: count }, (_, n) => badgeOf(n))
  const bytes = Buffer.from(await canonicalDocument(badges[0]!))
  const signature = sign(null, bytes, key.privateKey)
  const resolveKey = resolveOwnKey([key])
  const perSecond = async (work: () => Promise<void> | void) => {
    const began = performance.now()
    await work()
    return (count / (performance.now() - began)) * 1_000
  }
  const signing: number[] = []
  const verifying: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const signed: unknown[] = []
    const ours = await perSecond(async () => {
      for (const badge of badges) signed.push(await signBadge(badge, { key, createdAt: at }))
    })
    const raw = await perSecond(() => {
      for (let n = 0; n < count; n += 1) sign(null, bytes, key.privateKey)
    })
    const checked = await perSecond(async () => {
      for (const badge of signed) {
        const found = await verifyBadge(badge, { resolveKey, now: at })
        if (!found.ok || found.value.signature !== "valid") throw new Error("a badge of ours is not valid")
      }
    })
    const rawChecked = await perSecond(() => {
      for (let n = 0; n < count; n += 1) verify(null, bytes, key.publicKey, signature)
    })
    // The first round warms up.
    if (round === 0) continue
    signing.push(ours / raw)
    verifying.push(checked / rawChecked)
  }
  return { signing: rounded(median(signing), 3), verifying: rounded(median(verifying), 3) }
}
