import { sign } from "node:crypto"
import { DataIntegrityProof } from "@digitalbazaar/data-integrity"
import { from as readMultikey } from "@digitalbazaar/ed25519-multikey"
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite"
import { verifyCredential } from "@digitalbazaar/vc"
import { describe, expect, it } from "vitest"
import type { SignedBadge } from "#app/domain/credentials/badge.ts"
import { type DidDocument, didDocument } from "#app/domain/credentials/badge-issuer.ts"
import { toCanonical, toDataset } from "#app/domain/credentials/canonical-form.server.ts"
import { signBadge } from "#app/domain/credentials/sign-badge.server.ts"
import { loadContext } from "#app/platform/contexts.server.ts"
import {
  badgeFacts,
  ISSUER,
  SIGNED_AT,
  signedBadge,
  testKey,
} from "#test/integration/credentials/sample-badge.ts"

const now = new Date("2026-12-01T00:00:00Z")

/** Asks a library that shares no code with the one that signed. Nothing is fetched. */
async function outsideVerdict(badge: object, keys: readonly string[] = [testKey().multibase]) {
  const did = didDocument(
    ISSUER,
    keys.map((multibase) => ({ multibase })),
  )
  const { verified } = await verifyCredential({
    credential: structuredClone(badge),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: async (address) =>
      address.startsWith("did:")
        ? { contextUrl: null, documentUrl: address, document: findInDid(did, address) }
        : loadContext(address),
    now,
  })
  return verified ? "accepted" : "refused"
}

function findInDid(did: DidDocument, address: string): object {
  if (address === did.id) return did
  const method = did.verificationMethod.find(({ id }) => id === address)
  if (!method) throw new Error(`No such key: ${address}`)
  return { "@context": "https://w3id.org/security/multikey/v1", ...method }
}

describe("an outside verifier", () => {
  it("accepts a badge of ours", async () => {
    expect(await outsideVerdict(await signedBadge())).toBe("accepted")
  })

  it.each([
    "Łukasz Żółć",
    "Оксана Їжакевич",
    "محمد عبد الله",
    'D’Arcy "Jo" O\'Neill \\ <b>',
    "王",
    "Zoë\nAnne\u0007",
    "👩🏽‍🦽 Sam",
  ])("accepts a badge for %j", async (holderName) => {
    expect(await outsideVerdict(await signedBadge({ holderName }))).toBe("accepted")
  })

  const badge = () => signedBadge()
  it.each<[string, (badge: SignedBadge) => object]>([
    [
      "one letter of the name",
      (b) => ({
        ...b,
        credentialSubject: {
          ...b.credentialSubject,
          identifier: [{ ...b.credentialSubject.identifier[0], identityHash: "Siân Ŵynne-Ŷorm" }],
        },
      }),
    ],
    ["the day", (b) => ({ ...b, validFrom: "2026-11-04T10:00:00Z" })],
    ["the awarding day", (b) => ({ ...b, awardedDate: "2025-11-05T09:30:00Z" })],
    ["the address", (b) => ({ ...b, id: b.id.replace("7K3M", "7K3N") })],
    ["the time of signing", (b) => ({ ...b, proof: [{ ...b.proof[0], created: "2026-11-05T10:00:01Z" }] })],
    ["a term that no context knows", (b) => ({ ...b, alsoQualifiedAs: "Nurse" })],
    [
      "a term smuggled into the subject",
      (b) => ({ ...b, credentialSubject: { ...b.credentialSubject, alsoQualifiedAs: "Nurse" } }),
    ],
  ])("refuses a badge with %s changed or added", async (_, change) => {
    expect(await outsideVerdict(change(await badge()))).toBe("refused")
  })

  it("accepts what an earlier key signed for as long as that key is listed", async () => {
    const [old, current] = [testKey(1), testKey(2)]
    const oldBadge = await signedBadge({}, old)
    expect(await outsideVerdict(oldBadge, [current.multibase, old.multibase])).toBe("accepted")
    expect(await outsideVerdict(oldBadge, [current.multibase])).toBe("refused")
  })

  it("refuses a badge out of date", async () => {
    expect(await outsideVerdict(await signedBadge({ validUntil: new Date("2026-11-30T00:00:00Z") }))).toBe(
      "refused",
    )
    expect(await outsideVerdict(await signedBadge({ validUntil: new Date("2027-11-30T00:00:00Z") }))).toBe(
      "accepted",
    )
  })
})

it("lists its key so that an outside library reads it", async () => {
  const key = testKey()
  const [method] = didDocument(ISSUER, [{ multibase: key.multibase }]).verificationMethod
  const data = Buffer.from("sixteen standards")
  const outside = (await readMultikey(method!)).verifier()
  expect(await outside.verify({ data, signature: sign(null, data, key.privateKey) })).toBe(true)
  expect(await outside.verify({ data, signature: sign(null, data, testKey(8).privateKey) })).toBe(false)
})

it("signs the same badge to the same bytes, with whole seconds", async () => {
  const [first, second] = await Promise.all([signedBadge(), signedBadge(badgeFacts())])
  expect(first).toEqual(second)
  expect(first.proof[0].created).toBe("2026-11-05T10:00:00Z")
  expect(SIGNED_AT.getMilliseconds()).not.toBe(0)
})

it("signs the same by a canonical form handed in, and refuses to be right by a wrong one", async () => {
  const { proof, ...badge } = await signedBadge()
  const signing = { key: testKey(), createdAt: SIGNED_AT }
  const inFull = async (given: object) => toCanonical(await toDataset(given))
  expect((await signBadge(badge, { ...signing, toCanonicalDocument: inFull })).proof).toEqual(proof)
  const wrong = await signBadge(badge, { ...signing, toCanonicalDocument: async () => "" })
  expect(await outsideVerdict(wrong)).toBe("refused")
})

it("is an array wherever Open Badges wants one", async () => {
  const badge = await signedBadge()
  for (const value of [
    badge.type,
    badge.issuer.type,
    badge.credentialSubject.type,
    badge.credentialSubject.identifier,
    badge.credentialSubject.achievement.type,
    badge.proof,
  ]) {
    expect(Array.isArray(value)).toBe(true)
  }
})
