import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto"

/** A public Ed25519 key and its Multikey text (`z6Mk…`), by which it is known everywhere. */
export type PublicSigningKey = { readonly multibase: string; readonly publicKey: KeyObject }
export type SigningKey = PublicSigningKey & { readonly privateKey: KeyObject }

const ED25519_MULTICODEC = Buffer.from([0xed, 0x01])
const PKCS8_BEFORE_SEED = Buffer.from("302e020100300506032b657004220420", "hex")
const RAW_KEY_LENGTH = 32

/**
 * Reads the setting that holds the signing key: PKCS8 DER in base64 (a PEM's body without its header
 * lines will do), or the bare 32-byte seed in base64url. Throws when it is neither, so that a wrong
 * key stops the start and not the first certificate.
 */
export function readSigningKey(setting: string): SigningKey {
  const bytes = Buffer.from(setting.trim(), "base64")
  const der = bytes.length === RAW_KEY_LENGTH ? Buffer.concat([PKCS8_BEFORE_SEED, bytes]) : bytes
  const privateKey = parsePrivateKey(der)
  if (privateKey?.asymmetricKeyType !== "ed25519") {
    throw new Error(
      "The signing key must be an Ed25519 key: PKCS8 in base64, or a 32-byte seed in base64url.",
    )
  }
  const publicKey = createPublicKey(privateKey)
  return { multibase: toMultibase(publicKey), publicKey, privateKey }
}

/** Reads a public key from its Multikey text. Throws when it is not an Ed25519 Multikey. */
export function readPublicKey(multibase: string): PublicSigningKey {
  const bytes = multibase.startsWith("z") ? decodeBase58(multibase.slice(1)) : undefined
  const isEd25519 =
    bytes?.length === ED25519_MULTICODEC.length + RAW_KEY_LENGTH &&
    ED25519_MULTICODEC.equals(bytes.subarray(0, ED25519_MULTICODEC.length))
  if (!bytes || !isEd25519) throw new Error("Not an Ed25519 public key in Multikey form.")
  const x = bytes.subarray(ED25519_MULTICODEC.length).toString("base64url")
  return { multibase, publicKey: createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" }) }
}

function parsePrivateKey(der: Buffer): KeyObject | undefined {
  try {
    return createPrivateKey({ key: der, format: "der", type: "pkcs8" })
  } catch {
    return undefined
  }
}

function toMultibase(publicKey: KeyObject): string {
  const { x } = publicKey.export({ format: "jwk" })
  return `z${encodeBase58(Buffer.concat([ED25519_MULTICODEC, Buffer.from(x!, "base64url")]))}`
}

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

/** Base58 in Bitcoin's alphabet, as `z…` multibase texts use it. */
export function encodeBase58(bytes: Uint8Array): string {
  const digits: number[] = []
  for (const byte of bytes) {
    let carry = byte
    for (let i = 0; i < digits.length; i += 1) {
      carry += digits[i]! << 8
      digits[i] = carry % 58
      carry = Math.floor(carry / 58)
    }
    for (; carry > 0; carry = Math.floor(carry / 58)) digits.push(carry % 58)
  }
  const firstByteUsed = bytes.findIndex((byte) => byte !== 0)
  const zeros = firstByteUsed === -1 ? bytes.length : firstByteUsed
  return (
    "1".repeat(zeros) +
    digits
      .reverse()
      .map((digit) => BASE58[digit])
      .join("")
  )
}

/** The bytes behind a base58 text, or undefined when a letter is not of the alphabet. */
export function decodeBase58(text: string): Buffer | undefined {
  const bytes: number[] = []
  for (const letter of text) {
    let carry = BASE58.indexOf(letter)
    if (carry === -1) return undefined
    for (let i = 0; i < bytes.length; i += 1) {
      carry += bytes[i]! * 58
      bytes[i] = carry & 0xff
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff)
  }
  const zeros = text.length - text.replace(/^1+/, "").length
  return Buffer.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()])
}
