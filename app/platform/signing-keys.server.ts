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

/** As many digits as a number holds exactly, at once: one by one takes longer than signing does. */
const atOnce = 9
const step = 58n ** BigInt(atOnce)

/** Base58 in Bitcoin's alphabet, as `z…` multibase texts use it. */
export function encodeBase58(bytes: Uint8Array): string {
  const firstByteUsed = bytes.findIndex((byte) => byte !== 0)
  const zeros = firstByteUsed === -1 ? bytes.length : firstByteUsed
  let rest = BigInt(`0x0${Buffer.from(bytes).toString("hex")}`)
  let text = ""
  while (rest > 0n) {
    let digits = Number(rest % step)
    rest /= step
    for (let n = 0; n < atOnce && (digits > 0 || rest > 0n); n += 1) {
      text = BASE58[digits % 58] + text
      digits = Math.floor(digits / 58)
    }
  }
  return "1".repeat(zeros) + text
}

/** Longer than a key or a signature of any kind that is read here. */
const longestBase58 = 200

/** The bytes behind a base58 text; undefined where a letter is not of the alphabet, or where there are far too many. */
export function decodeBase58(text: string): Buffer | undefined {
  if (text.length > longestBase58) return undefined
  let value = 0n
  for (let from = 0; from < text.length; from += atOnce) {
    const letters = text.slice(from, from + atOnce)
    let digits = 0
    for (const letter of letters) {
      const digit = BASE58.indexOf(letter)
      if (digit === -1) return undefined
      digits = digits * 58 + digit
    }
    value = value * 58n ** BigInt(letters.length) + BigInt(digits)
  }
  const zeros = text.length - text.replace(/^1+/, "").length
  const hex = value === 0n ? "" : value.toString(16)
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex")])
}
