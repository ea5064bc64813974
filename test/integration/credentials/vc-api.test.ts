import { afterAll, describe, expect, it } from "vitest"
import { badgeTokenPath } from "#app/domain/credentials/addresses.ts"
import { hashForProof, signHash } from "#app/domain/credentials/badge-proof.server.ts"
import { readBadge, readBadgeToken } from "#app/domain/credentials/index.server.ts"
import { parseEnv } from "#app/platform/env.server.ts"
import { closeDatabase } from "#db/client.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { testKey } from "#test/integration/credentials/sample-badge.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const token = "a token that only the suites were given"
process.env.VC_API = "1"
process.env.VC_API_TOKEN = token
const server = await startWebServer({})

afterAll(async () => {
  await server.stop()
  await closeDatabase()
  await owner.end()
})

type Answer = {
  verified?: boolean
  verifiableCredential?: Credential
  problemDetails?: { type: string; detail: string }[]
  type?: string
  detail?: string
}
type Credential = Record<string, unknown> & { issuer: string; proof: { proofValue: string }[] }

async function ask(path: string, body: unknown, bearer = token) {
  const response = await fetch(`${server.address}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${bearer}` },
    body: typeof body === "string" ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, body: (text.startsWith("{") ? JSON.parse(text) : {}) as Answer }
}

const v2 = "https://www.w3.org/ns/credentials/v2"
const plain = {
  "@context": [v2],
  type: ["VerifiableCredential"],
  issuer: "did:example:anybody",
  validFrom: "2026-01-01T00:00:00Z",
  credentialSubject: { id: "did:example:somebody", name: "Wyn", description: "Learnt to listen" },
}
const issue = async (credential: object) => {
  const { status, body } = await ask("/credentials/issue", { credential })
  expect(body.detail).toBeUndefined()
  expect(status).toBe(201)
  return body.verifiableCredential!
}
const verify = (verifiableCredential: object) => ask("/credentials/verify", { verifiableCredential })

describe("the door for conformance suites", () => {
  it("signs by a test key that is nobody's here, and finds what it signed to be true", async () => {
    const signed = await issue(plain)
    expect(signed.issuer).toMatch(/^did:key:z6Mk/)
    expect(await verify(signed)).toMatchObject({ status: 200, body: { verified: true, problemDetails: [] } })
    const again = await issue({ ...plain, issuer: { id: "did:example:anybody", name: "A college" } })
    expect(again.issuer).toEqual({ id: signed.issuer, name: "A college" })
  })

  it("finds what was changed, or signed by another, not to be true", async () => {
    const signed = await issue(plain)
    const changed = { ...signed, credentialSubject: { ...plain.credentialSubject, name: "Win" } }
    const refused = await verify(changed)
    expect(refused).toMatchObject({ status: 400, body: { verified: false } })
    expect(refused.body.problemDetails?.[0]?.type).toBe(
      "https://www.w3.org/TR/vc-data-model#CRYPTOGRAPHIC_SECURITY_ERROR",
    )
    expect(
      await verify({ ...signed, issuer: "did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi" }),
    ).toMatchObject({
      status: 400,
    })
    const { proof: _, ...bare } = signed
    expect(await verify(bare)).toMatchObject({ status: 400 })
  })

  it("withdraws, and lets stand again", async () => {
    const id = `urn:uuid:${crypto.randomUUID()}`
    const credentialStatus = { type: "BitstringStatusListEntry", statusPurpose: "revocation" }
    const signed = await issue({ ...plain, id, credentialStatus })
    expect(await verify(signed)).toMatchObject({ status: 200 })
    expect(await ask("/credentials/status", { credentialId: id, status: true })).toMatchObject({
      status: 200,
    })
    const withdrawn = await verify(signed)
    expect(withdrawn).toMatchObject({ status: 400 })
    expect(withdrawn.body.problemDetails?.[0]?.type).toContain("STATUS_VERIFICATION_ERROR")
    const other = await issue({ ...plain, id: `${id}-2`, credentialStatus })
    expect(await verify(other)).toMatchObject({ status: 200 })
    await ask("/credentials/status", {
      credentialId: id,
      credentialStatus: [{ type: "BitstringStatusListEntry", status: "0" }],
    })
    expect(await verify(signed)).toMatchObject({ status: 200 })
    expect(await ask("/credentials/status", { credentialId: "urn:nothing" })).toMatchObject({ status: 404 })
    expect((await ask("/credentials/issue", { credential: { ...plain, credentialStatus } })).status).toBe(400)
  })

  it("finds a badge of ours true, as JSON and around a token, and no more once it is withdrawn", async () => {
    const { code, badge_json, certificateId } = await issued()
    const stranger = { actor: { kind: "stranger" } as const, now: () => new Date() }
    expect(await readBadge(stranger, code)).toBe(badge_json)
    expect(await verify(JSON.parse(badge_json))).toMatchObject({ status: 200 })
    const envelope = {
      "@context": [v2],
      type: "EnvelopedVerifiableCredential",
      id: `data:application/vc+jwt,${await readBadgeToken(stranger, code)}`,
    }
    expect(badgeTokenPath(code)).toContain(code)
    expect(await verify(envelope)).toMatchObject({ status: 200 })
    await owner`update certificates set revoked_at = now() where id = ${certificateId}`
    expect(await verify(JSON.parse(badge_json))).toMatchObject({ status: 400 })
    expect(await verify(envelope)).toMatchObject({ status: 400 })
  })

  it("checks a presentation: who holds it, for which occasion, and all that is in it", async () => {
    const credential = await issue(plain)
    const key = testKey(5)
    const holder = `did:key:${key.multibase}`
    const document = {
      "@context": [v2],
      type: ["VerifiablePresentation"],
      holder,
      verifiableCredential: [credential],
    }
    const options = {
      ...{ type: "DataIntegrityProof", cryptosuite: "eddsa-rdfc-2022", created: "2026-11-23T12:00:00Z" },
      ...{ verificationMethod: `${holder}#${key.multibase}`, proofPurpose: "authentication" },
      ...{ challenge: "7", domain: "values.example" },
    }
    const hash = await hashForProof(document, options as never)
    const signed = { ...document, proof: [{ ...options, proofValue: signHash(hash, key.privateKey) }] }
    const present = (
      verifiablePresentation: object,
      asked: object = { challenge: "7", domain: "values.example" },
    ) => ask("/presentations/verify", { verifiablePresentation, options: asked })
    expect(await present(signed)).toMatchObject({ status: 200, body: { verified: true } })
    expect(await present(signed, { challenge: "8" })).toMatchObject({ status: 400 })
    expect(await present({ ...signed, holder: "did:example:other" })).toMatchObject({ status: 400 })
    expect(await present(document)).toMatchObject({ status: 400 })
    const asClaim = { ...options, proofPurpose: "assertionMethod" }
    const claim = await hashForProof(document, asClaim as never)
    expect(
      await present({ ...document, proof: [{ ...asClaim, proofValue: signHash(claim, key.privateKey) }] }),
    ).toMatchObject({ status: 400 })
  })

  const broken: [string, object][] = [
    ["no context", { "@context": undefined }],
    ["a context that does not begin with the data model's", { "@context": ["https://example.org/v1", v2] }],
    ["a context that we do not ship", { "@context": [v2, "https://example.org/v1"] }],
    ["words that no context defines", { registeredNurse: true }],
    ["another type", { type: ["Badge"] }],
    ["an id that is no address", { id: "seven" }],
    ["an issuer that is no address", { issuer: "a college" }],
    ["no subject", { credentialSubject: undefined }],
    ["an empty subject", { credentialSubject: {} }],
    ["no subjects", { credentialSubject: [] }],
    ["a day without an hour", { validFrom: "2026-01-01" }],
    ["an hour without a time zone", { validFrom: "2026-01-01T00:00:00" }],
    ["an end before its beginning", { validUntil: "2025-01-01T00:00:00Z" }],
    ["a status without a type", { credentialStatus: { id: "https://example.org/1" } }],
    ["a schema without an id", { credentialSchema: { type: "JsonSchema" } }],
    ["a name in no language", { name: { "@value": "Name", "@language": "no language" } }],
    ["a resource without a digest", { relatedResource: { id: "https://example.org/a" } }],
    ["evidence without a type", { evidence: { id: "https://example.org/e" } }],
  ]
  it.each(broken)("signs nothing with %s, and says what is wrong", async (_, change) => {
    const { status, body } = await ask("/credentials/issue", { credential: { ...plain, ...change } })
    expect(status).toBe(400)
    expect(body.type).toMatch(/^https:\/\/www\.w3\.org\/TR\/vc-data-model#(MALFORMED_VALUE|PARSING)_ERROR$/)
    expect(body.detail).not.toBe("")
  })

  it.each(["", "[]", "nonsense", "{}", '{"credential":7}', "null"])(
    "answers %s in words, at each of its addresses",
    async (body) => {
      for (const path of [
        "/credentials/issue",
        "/credentials/verify",
        "/presentations/verify",
        "/credentials/status",
      ]) {
        expect((await ask(path, body)).status).toBe(400)
      }
    },
  )

  it("opens to nobody without its token, and not at all where none is set", async () => {
    expect(
      (await ask("/credentials/issue", { credential: plain }, "another token altogether, as long")).status,
    ).toBe(401)
    const settings = { ...process.env, VC_API_TOKEN: "" }
    expect(() => parseEnv(settings)).toThrow("VC_API_TOKEN is missing")
  })
})
