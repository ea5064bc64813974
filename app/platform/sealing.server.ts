import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from "node:crypto"
import { env } from "#app/platform/env.server.ts"

const version = 1

function encrypt(key: Uint8Array, plain: Uint8Array, where: string): Uint8Array {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(where))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Uint8Array.of(version), nonce, cipher.getAuthTag(), body])
}

function decrypt(key: Uint8Array, sealed: Uint8Array, where: string): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== version) throw new Error("sealed with an unknown version")
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 13))
  decipher.setAAD(Buffer.from(where)).setAuthTag(bytes.subarray(13, 29))
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()])
}

const masterKey = () => Buffer.from(env().DATA_KEY, "base64")

/**
 * Seals text with AES-256-GCM. `where` names its place (`tenant|table|row|column`), so that a sealed value
 * copied to another row does not open there.
 */
export function seal(plain: string, where: string): Uint8Array {
  return encrypt(masterKey(), Buffer.from(plain), where)
}

/** @throws Error where the value was changed, moved, or sealed with another key */
export function unseal(sealed: Uint8Array, where: string): string {
  return decrypt(masterKey(), sealed, where).toString()
}

/** A new data key, itself sealed. Destroying it makes all that was sealed with it unreadable. */
export function newDataKey(where: string): Uint8Array {
  return encrypt(masterKey(), randomBytes(32), where)
}

/** Seals with a data key of its own (see `newDataKey`). */
export function sealWith(dataKey: Uint8Array, keyWhere: string, plain: string, where: string): Uint8Array {
  return encrypt(decrypt(masterKey(), dataKey, keyWhere), Buffer.from(plain), where)
}

/** @throws Error where the value or the key was changed or moved */
export function unsealWith(dataKey: Uint8Array, keyWhere: string, sealed: Uint8Array, where: string): string {
  return decrypt(decrypt(masterKey(), dataKey, keyWhere), sealed, where).toString()
}

/** As `sealWith`, for a file. */
export function sealBytesWith(
  dataKey: Uint8Array,
  keyWhere: string,
  plain: Uint8Array,
  where: string,
): Uint8Array {
  return encrypt(decrypt(masterKey(), dataKey, keyWhere), plain, where)
}

/** @throws Error where the file or the key was changed or moved */
export function unsealBytesWith(
  dataKey: Uint8Array,
  keyWhere: string,
  sealed: Uint8Array,
  where: string,
): Uint8Array {
  return decrypt(decrypt(masterKey(), dataKey, keyWhere), sealed, where)
}

/** A secret handed to somebody: 192 random bits, safe in an address. */
export function newToken(): string {
  return randomBytes(24).toString("base64url")
}

/** What is kept of a token or a secret word: an HMAC, so that the database alone does not help to guess it. */
export function tokenHash(token: string, purpose: string): string {
  return createHmac("sha256", env().SESSION_SECRET).update(`${purpose}|${token}`).digest("base64url")
}

/** Compares two hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
