import { createHash, createPublicKey, verify } from "node:crypto"
import { JsonLdParser } from "jsonld-streaming-parser"
import { RDFC10 } from "rdfjs-c14n"
import { describe, expect, it } from "vitest"
import type { SignedBadge } from "#app/domain/credentials/badge.ts"
import { loadContext } from "#app/platform/contexts.server.ts"
import { decodeBase58 } from "#app/platform/signing-keys.server.ts"
import { signedBadge } from "#test/integration/credentials/sample-badge.ts"

/** The canonical form by libraries that share no line with those that sign: another JSON-LD, another RDFC-1.0. */
async function canonicalElsewhere(document: object): Promise<string> {
  const parser = new JsonLdParser({
    baseIRI: "",
    documentLoader: { load: async (url: string) => (await loadContext(url)).document as never },
    rdfDirection: "i18n-datatype",
  })
  const quads: unknown[] = []
  const read = new Promise<void>((resolve, reject) => {
    parser.on("data", (quad: unknown) => quads.push(quad))
    parser.on("error", reject)
    parser.on("end", () => resolve())
  })
  parser.end(JSON.stringify(document))
  await read
  const { canonical_form } = await new RDFC10().c14n(quads as Parameters<RDFC10["c14n"]>[0])
  return canonical_form
}

const sha256 = (text: string) => createHash("sha256").update(text).digest()

/** Verifies by the book (Data Integrity EdDSA Cryptosuites v1.0, 3.2), with the key that the method's name holds. */
async function verdictElsewhere({ proof: [proof], ...badge }: SignedBadge): Promise<boolean> {
  const { proofValue, ...options } = proof
  const hash = Buffer.concat([
    sha256(await canonicalElsewhere({ "@context": badge["@context"], ...options })),
    sha256(await canonicalElsewhere(badge)),
  ])
  const multikey = decodeBase58(options.verificationMethod.split("#z")[1] ?? "")!
  const x = multikey.subarray(2).toString("base64url")
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" })
  return verify(null, hash, key, decodeBase58(proofValue.slice(1))!)
}

describe("a second verifier, of another lineage", () => {
  it.each(["Siân Ŵynne-Ŷork", "Łukasz Żółć", "Оксана Їжакевич", "محمد عبد الله", 'D’Arcy "Jo" \\ <b>'])(
    "accepts a badge for %j",
    async (holderName) => {
      expect(await verdictElsewhere(await signedBadge({ holderName }))).toBe(true)
    },
  )

  it("accepts one with an end and places in status lists", async () => {
    const at = (purpose: "revocation" | "suspension") => ({
      id: `https://values.example/providers/a/status/${purpose}-1#7`,
      type: "BitstringStatusListEntry" as const,
      statusPurpose: purpose,
      statusListIndex: "7",
      statusListCredential: `https://values.example/providers/a/status/${purpose}-1`,
    })
    const status = [at("revocation"), at("suspension")] as never
    expect(await verdictElsewhere(await signedBadge({ status, validUntil: new Date("2027-11-05") }))).toBe(
      true,
    )
  })

  it.each([
    ["one letter of the name", "Siân", "Siôn"],
    ["the day", "2026-11-05T10:00:00Z", "2026-11-04T10:00:00Z"],
    ["the issuer's name", "Harbour Lights Care", "Harbour Nights Care"],
    ["the edition", '"2025"', '"2026"'],
  ])("refuses one with %s changed", async (_, from, to) => {
    const badge = JSON.stringify(await signedBadge())
    expect(badge).toContain(from)
    expect(await verdictElsewhere(JSON.parse(badge.replace(from, to)))).toBe(false)
  })
})
