import { describe, expect, it } from "vitest"
import { buildBadge, holderName, toSeconds } from "#app/domain/credentials/badge.ts"
import {
  didDocument,
  parseVerificationMethodId,
  platformDid,
  providerDid,
  verificationMethodId,
} from "#app/domain/credentials/badge-issuer.ts"
import { signableName, signableText } from "#app/domain/credentials/badge-text.ts"
import { badgeFacts } from "#test/integration/credentials/sample-badge.ts"

describe("signable text", () => {
  it.each([
    ["letters and marks made one", "Sia\u0302n W\u0302ynne", "Siân Ŵynne"],
    ["control characters", "A\u0000n\u0007n\u007f\u009f", "Ann"],
    ["lines and tabs", "Ann\r\n\tSmith ", "Ann Smith"],
    ["half a surrogate pair", "Ann\ud83d Smith\udc69", "Ann Smith"],
    ["overrides of direction", "\u202eAnn\u202c \u2067Smith\u2069", "Ann Smith"],
    ["joiners and marks that names need", "می\u200cخواهم \u200fنور", "می\u200cخواهم \u200fنور"],
    ["a byte order mark", "\ufeffAnn", "Ann"],
    ["a code point that is no character", "Ann\uffff\ufdd0", "Ann"],
    ["an emoji", "Sam 🌻", "Sam 🌻"],
  ])("%s", (_, text, signable) => {
    expect(signableText(text)).toBe(signable)
    expect(signableText(signable)).toBe(signable)
  })

  it.each(["", "  ", "\u0000\u0007", "\u200d\u200e", "\ud800", "…", "-"])("has no name in %j", (name) => {
    expect(signableName(name)).toEqual({ ok: false, error: { kind: "name-empty" } })
  })

  it.each(["O", "王", "ŵ", "M’", "3"])("takes %j for a name", (name) => {
    expect(signableName(name)).toEqual({ ok: true, value: name })
  })
})

describe("buildBadge", () => {
  const build = (changes = {}) => {
    const badge = buildBadge(badgeFacts(changes))
    if (!badge.ok) throw new Error(badge.error.kind)
    return badge.value
  }

  it("names every standard, and nothing of the person but the name", () => {
    const badge = build({ holderName: " Zoë  Ann\u0007 " })
    expect(holderName(badge)).toBe("Zoë Ann")
    expect(Object.keys(badge.credentialSubject)).toEqual(["type", "identifier", "achievement"])
    const lines = badge.credentialSubject.achievement.criteria.narrative.split("\n")
    expect(lines).toHaveLength(18)
    expect(lines.at(-1)).toBe("16. Awareness of learning disability and autism")
  })

  it("has an end only when there is one", () => {
    expect(build()).not.toHaveProperty("validUntil")
    expect(build({ validUntil: new Date("2029-01-01T00:00:00.5Z") }).validUntil).toBe("2029-01-01T00:00:00Z")
  })

  it("refuses names with nothing to see in them", () => {
    expect(buildBadge(badgeFacts({ holderName: "\u200b " }))).toEqual({
      ok: false,
      error: { kind: "holder-name-empty" },
    })
    expect(
      buildBadge(badgeFacts({ issuer: { did: "did:web:a", name: "\u0000", url: "https://a" } })),
    ).toEqual({
      ok: false,
      error: { kind: "issuer-name-empty" },
    })
  })

  it("writes instants in whole seconds", () => {
    expect(toSeconds(new Date("2026-03-29T01:00:00.999Z"))).toBe("2026-03-29T01:00:00Z")
  })
})

describe("issuers", () => {
  it.each([
    ["https://values.example", "did:web:values.example:providers:harbour-lights"],
    ["https://values.example/", "did:web:values.example:providers:harbour-lights"],
    ["http://localhost:3000", "did:web:localhost%3A3000:providers:harbour-lights"],
  ])("are named by %s", (appUrl, did) => {
    expect(providerDid(appUrl, "harbour-lights")).toBe(did)
    expect(did.startsWith(`${platformDid(appUrl)}:`)).toBe(true)
  })

  it("list each key once, and every key for signing claims", () => {
    const jwk = { kty: "EC", crv: "P-256", x: "x", y: "y" } as const
    const [one, other] = [{ multibase: "zNew" }, { multibase: "zOld" }]
    const did = didDocument("did:web:a", [one, other, one, { multibase: "zToken", jwk }])
    expect(did.assertionMethod).toEqual(["did:web:a#zNew", "did:web:a#zOld", "did:web:a#zToken"])
    expect(did.verificationMethod).toMatchObject([
      { type: "Multikey", publicKeyMultibase: "zNew" },
      { type: "Multikey", publicKeyMultibase: "zOld" },
      { type: "JsonWebKey", publicKeyJwk: jwk },
    ])
    expect(did.verificationMethod.every(({ controller }) => controller === did.id)).toBe(true)
  })

  it("have keys whose names come apart again", () => {
    expect(parseVerificationMethodId(verificationMethodId("did:web:a", "zKey"))).toEqual({
      did: "did:web:a",
      multibase: "zKey",
    })
    expect(parseVerificationMethodId("did:web:a")).toBeUndefined()
    expect(parseVerificationMethodId("did:web:a#b#c")).toBeUndefined()
  })
})
