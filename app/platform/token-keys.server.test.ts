import { describe, expect, it } from "vitest"
import { readSigningKey } from "#app/platform/signing-keys.server.ts"
import { readPublicTokenKey, tokenKeyOf } from "#app/platform/token-keys.server.ts"

const signingKey = (byte: number) => readSigningKey(Buffer.alloc(32, byte).toString("base64url"))

describe("a token key", () => {
  it("is the same for the same signing key, and another for another", () => {
    expect(tokenKeyOf(signingKey(1)).multibase).toBe(tokenKeyOf(signingKey(1)).multibase)
    expect(tokenKeyOf(signingKey(1)).multibase).not.toBe(tokenKeyOf(signingKey(2)).multibase)
  })

  it("is found again by its Multikey text", () => {
    const { multibase, jwk } = tokenKeyOf(signingKey(3))
    expect(multibase).toMatch(/^zDn/)
    expect(readPublicTokenKey(multibase).jwk).toEqual(jwk)
  })

  // Test vector of the did:key Method v0.9, section "P-256".
  it("is read as others write it", () => {
    const key = readPublicTokenKey("zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")
    expect(key.jwk).toEqual({
      kty: "EC",
      crv: "P-256",
      x: "fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI",
      y: "hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU",
    })
    expect(key.multibase).toBe("zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")
  })

  it.each(["", "zDn", signingKey(1).multibase, "z0000"])("is not %j", (text) => {
    expect(() => readPublicTokenKey(text)).toThrow(/P-256/)
  })
})
