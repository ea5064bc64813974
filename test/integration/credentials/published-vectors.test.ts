import { createHash } from "node:crypto"
import { expect, it } from "vitest"
import {
  hashForProof,
  isSignatureOf,
  type ProofOptions,
  signHash,
} from "#app/domain/credentials/badge-proof.server.ts"
import { toCanonical, toDataset } from "#app/domain/credentials/canonical-form.server.ts"
import { decodeBase58, readPublicKey, readSigningKey } from "#app/platform/signing-keys.server.ts"

it("signs Open Badges 3.0's published example to the published bytes", async () => {
  // 1EdTech Open Badges 3.0, "Linked Data Proof Test Vector": key, document, hashes and proof value.
  const seed = Buffer.from("6241a409e6707bb640a0140a8a32bc3d193c33a661747284d6adfa4ed4180be4", "hex")
  const key = readSigningKey(seed.toString("base64url"))
  expect(key.multibase).toBe("z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi")

  const document = {
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    id: "http://example.com/credentials/3527",
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    issuer: {
      id: "https://example.edu/issuers/565049",
      type: ["Profile"],
      url: "https://www.imsglobal.org",
      name: "Example Corp",
    },
    validFrom: "2010-01-01T00:00:00Z",
    name: "Teamwork Badge",
    credentialSubject: {
      id: "did:example:ebfeb1f712ebc6f1c276e12ec21",
      type: ["AchievementSubject"],
      achievement: {
        id: "https://example.com/achievements/21st-century-skills/teamwork",
        type: ["Achievement"],
        criteria: {
          narrative:
            "Team members are nominated for this badge by their peers and recognized upon review by Example Corp management.",
        },
        description:
          "This badge recognizes the development of the capacity to collaborate within a group environment.",
        name: "Teamwork",
      },
    },
  }
  const options: ProofOptions = {
    type: "DataIntegrityProof",
    created: "2010-01-01T19:23:24Z",
    verificationMethod: `https://example.edu/issuers/565049#${key.multibase}`,
    cryptosuite: "eddsa-rdfc-2022",
    proofPurpose: "assertionMethod",
  }
  const hash = await hashForProof(document, options)

  expect(hash.toString("hex")).toBe(
    "d34009cea0dbc1ca941e09dc01c8c9d3e3ce3c5b853f67ee44698dcea10f5d1987f65a76d40146205e3b3e06cb0fbd153f97f9ce70372390f52566bb7f9e0773",
  )
  expect(signHash(hash, key.privateKey)).toBe(
    "z5x9aCBYovW3CQCbKdNyhEm7ffYSw1YpEdPywQJoNbzDD2gkzQDKJ1sYKJaWvqZtkMtSbz35HcbgXVEDYHxCzgkCr",
  )
})

it("checks and remakes the signature of W3C's published example", () => {
  // W3C "Data Integrity EdDSA Cryptosuites v1.0", appendix B.1: proof hash, document hash, key, proof value.
  const hash = Buffer.from(
    "bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017",
    "hex",
  )
  const seed = decodeBase58("3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq")!.subarray(2)
  const proofValue =
    "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme"
  const { publicKey } = readPublicKey("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")

  expect(signHash(hash, readSigningKey(seed.toString("base64url")).privateKey)).toBe(proofValue)
  expect(isSignatureOf(hash, proofValue, publicKey)).toBe(true)
  expect(isSignatureOf(createHash("sha512").update("another").digest(), proofValue, publicKey)).toBe(false)
})

it("gives the published canonical proof options of W3C's example", async () => {
  const multibase = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
  const canonical = await toCanonical(
    await toDataset({
      "@context": ["https://www.w3.org/ns/credentials/v2"],
      type: "DataIntegrityProof",
      cryptosuite: "eddsa-rdfc-2022",
      created: "2023-02-24T23:36:38Z",
      verificationMethod: `did:key:${multibase}#${multibase}`,
      proofPurpose: "assertionMethod",
    }),
  )
  expect(createHash("sha256").update(canonical).digest("hex")).toBe(
    "bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0",
  )
})
