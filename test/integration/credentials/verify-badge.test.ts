import { describe, expect, it } from "vitest"
import type { SignedBadge } from "#app/domain/credentials/badge.ts"
import { verificationMethodId } from "#app/domain/credentials/badge-issuer.ts"
import { resolveOwnKey, verifyBadge } from "#app/domain/credentials/badge-verification.server.ts"
import { loadContext } from "#app/platform/contexts.server.ts"
import { ISSUER, signedBadge, testKey } from "#test/integration/credentials/sample-badge.ts"

const now = new Date("2026-12-01T00:00:00Z")

const check = (json: unknown, at = now) =>
  verifyBadge(JSON.parse(JSON.stringify(json)), {
    now: at,
    resolveKey: resolveOwnKey([testKey(1), testKey()]),
  })

async function signatureOf(badge: object) {
  const checked = await check(badge)
  return checked.ok ? checked.value.signature : checked.error.kind
}

describe("verifyBadge", () => {
  it("says who holds it, who issued it, and that it stands", async () => {
    const badge = await signedBadge()
    const { badge: read, ...said } = (await check(badge).then((r) => (r.ok ? r.value : undefined)))!
    expect(said).toEqual({
      signature: "valid",
      dates: "current",
      holderName: "Siân Ŵynne-Ŷork",
      issuer: {
        did: ISSUER,
        name: "Harbour Lights Care",
        url: "https://values.example/providers/harbour-lights",
      },
    })
    expect(read).toEqual(badge)
  })

  it.each<[string, (badge: SignedBadge) => object, string]>([
    [
      "another issuer's name",
      (b) => ({ ...b, issuer: { ...b.issuer, name: "Harbour Lights Kare" } }),
      "altered",
    ],
    ["another day", (b) => ({ ...b, validFrom: "2026-11-04T10:00:00Z" }), "altered"],
    ["another issuer", (b) => ({ ...b, issuer: { ...b.issuer, id: `${ISSUER}x` } }), "not-the-issuers-key"],
    [
      "a key the issuer never listed",
      (b) => ({
        ...b,
        proof: [{ ...b.proof[0], verificationMethod: verificationMethodId(ISSUER, testKey(9).multibase) }],
      }),
      "key-unknown",
    ],
    [
      "a signature that is none",
      (b) => ({ ...b, proof: [{ ...b.proof[0], proofValue: `z${"0".repeat(85)}` }] }),
      "altered",
    ],
    [
      "a signature from another badge",
      (b) => ({ ...b, proof: [{ ...b.proof[0], proofValue: b.proof[0].proofValue.replace(/.$/, "1") }] }),
      "altered",
    ],
    ["a term of its own", (b) => ({ ...b, alsoQualifiedAs: "Nurse" }), "not-our-badge"],
    [
      "a context of its own",
      (b) => ({ ...b, "@context": [...b["@context"], { alsoQualifiedAs: null }] }),
      "not-our-badge",
    ],
    [
      "a context inside the subject that hides a term",
      (b) => ({
        ...b,
        credentialSubject: { ...b.credentialSubject, "@context": { award: null }, award: "Nurse" },
      }),
      "not-our-badge",
    ],
    ["two proofs", (b) => ({ ...b, proof: [b.proof[0], b.proof[0]] }), "not-our-badge"],
    ["no proof", ({ proof: _, ...b }) => b, "not-our-badge"],
    [
      "another purpose",
      (b) => ({ ...b, proof: [{ ...b.proof[0], proofPurpose: "authentication" }] }),
      "not-our-badge",
    ],
  ])("finds %s", async (_, change, verdict) => {
    expect(await signatureOf(change(await signedBadge()))).toBe(verdict)
  })

  it.each([null, 1, "badge", [], {}])("does not read %j", async (json) => {
    expect(await signatureOf(json as object)).toBe("not-our-badge")
  })

  it("tells the dates apart from the signature", async () => {
    const badge = await signedBadge({ validUntil: new Date("2026-12-01T00:00:00Z") })
    const dates = async (at: string) => {
      const checked = await check(badge, new Date(at))
      return checked.ok && [checked.value.signature, checked.value.dates]
    }
    expect(await dates("2026-11-05T09:59:59Z")).toEqual(["valid", "not-yet"])
    expect(await dates("2026-11-30T23:59:59Z")).toEqual(["valid", "current"])
    expect(await dates("2026-12-01T00:00:00Z")).toEqual(["valid", "expired"])
  })
})

it("loads only the contexts that ship with the program", async () => {
  await expect(loadContext("https://www.w3.org/ns/credentials/v2")).resolves.toBeDefined()
  await expect(loadContext("https://example.com/context.json")).rejects.toThrow("Not a context we ship")
  await expect(loadContext("http://169.254.169.254/latest/meta-data")).rejects.toThrow(
    "Not a context we ship",
  )
})
