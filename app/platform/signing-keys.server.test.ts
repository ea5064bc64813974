import { generateKeyPairSync, sign, verify } from "node:crypto"
import { describe, expect, it } from "vitest"
import {
  decodeBase58,
  encodeBase58,
  readPublicKey,
  readSigningKey,
} from "#app/platform/signing-keys.server.ts"

// Key pair of the test vector in W3C "Data Integrity EdDSA Cryptosuites v1.0", appendix B.1.
const MULTIBASE = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
const SEED = decodeBase58("3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq")!.subarray(2)

describe("readSigningKey", () => {
  it("reads a bare seed and finds the public key that belongs to it", () => {
    expect(readSigningKey(SEED.toString("base64url")).multibase).toBe(MULTIBASE)
  })

  it("reads the same key as PKCS8", () => {
    const pem = readSigningKey(SEED.toString("base64url")).privateKey.export({ format: "pem", type: "pkcs8" })
    const body = String(pem).replace(/-----.*-----/g, "")
    expect(readSigningKey(body).multibase).toBe(MULTIBASE)
  })

  it.each([
    ["nothing", ""],
    ["words", "correct horse battery staple"],
    ["a seed cut short", SEED.subarray(1).toString("base64url")],
    [
      "a key of another kind",
      generateKeyPairSync("ec", { namedCurve: "P-256" })
        .privateKey.export({ format: "der", type: "pkcs8" })
        .toString("base64"),
    ],
  ])("refuses %s", (_, setting) => {
    expect(() => readSigningKey(setting)).toThrow(/Ed25519/)
  })
})

describe("readPublicKey", () => {
  it("gives a key that checks what the private one signed", () => {
    const { privateKey } = readSigningKey(SEED.toString("base64url"))
    const { publicKey } = readPublicKey(MULTIBASE)
    const words = Buffer.from("sixteen standards")
    expect(verify(null, words, publicKey, sign(null, words, privateKey))).toBe(true)
    expect(verify(null, Buffer.from("fifteen"), publicKey, sign(null, words, privateKey))).toBe(false)
  })

  it.each(["", "z", "z0OIl", MULTIBASE.slice(1), MULTIBASE.slice(0, -1), `${MULTIBASE}2`])(
    "refuses %j",
    (text) => {
      expect(() => readPublicKey(text)).toThrow(/Multikey/)
    },
  )
})

describe("base58", () => {
  it.each([
    ["", ""],
    ["00", "1"],
    ["0000", "11"],
    ["61", "2g"],
    ["00010966776006953d5567439e5e39f86a0d273beed61967f6", "16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM"],
  ])("writes %j and reads it back", (hex, text) => {
    expect(encodeBase58(Buffer.from(hex, "hex"))).toBe(text)
    expect(decodeBase58(text)?.toString("hex")).toBe(hex)
  })

  it("reads back what it wrote, of any length, with noughts anywhere", () => {
    for (let length = 1; length <= 70; length += 1) {
      for (const fill of [0, 1, 57, 58, 255]) {
        const bytes = Buffer.alloc(length, fill)
        bytes[length >> 1] = length
        expect(decodeBase58(encodeBase58(bytes))).toEqual(bytes)
      }
    }
  })

  it("knows letters that are not of its alphabet, and does not begin on what is far too long", () => {
    expect(decodeBase58("0OIl")).toBeUndefined()
    expect(decodeBase58("2".repeat(60_000))).toBeUndefined()
  })
})
