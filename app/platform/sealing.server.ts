import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from "node:crypto"
import { dataKey, dataKeys } from "#app/platform/data-keys.server.ts"
import { env } from "#app/platform/env.server.ts"

/** What comes first of a sealed value: sealed with an own key, or before values named theirs; or naming its data key. */
const plainVersion = 1
const namingVersion = 2

function encrypt(key: Uint8Array, plain: Uint8Array, where: string): Uint8Array {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(where))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Uint8Array.of(plainVersion), nonce, cipher.getAuthTag(), body])
}

function decrypt(key: Uint8Array, sealed: Uint8Array, where: string): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== plainVersion) throw new Error("sealed with an unknown version")
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 13))
  decipher.setAAD(Buffer.from(where)).setAuthTag(bytes.subarray(13, 29))
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()])
}

/** How all begins that is sealed with the key that seals now. */
export function newestSeal(): Buffer {
  return Buffer.concat([Uint8Array.of(namingVersion), dataKey().id])
}

function encryptNaming(plain: Uint8Array, where: string): Uint8Array {
  return Buffer.concat([newestSeal(), encrypt(dataKey().key, plain, where)])
}

function decryptNamed(sealed: Uint8Array, where: string): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== namingVersion) return decryptUnnamed(bytes, where)
  const { length } = newestSeal()
  const named = dataKeys().find(({ id }) => id.equals(bytes.subarray(1, length)))
  if (!named) throw new Error("sealed with a data key that is not given")
  return decrypt(named.key, bytes.subarray(length), where)
}

/** From before a value named its key: the one that fits opens it, and no other does (GCM). */
function decryptUnnamed(sealed: Buffer, where: string): Buffer {
  let why: unknown
  for (const { key } of dataKeys()) {
    try {
      return decrypt(key, sealed, where)
    } catch (error) {
      why = error
    }
  }
  throw why
}

/**
 * The same value, sealed with the key that seals now.
 * @returns null where it is already
 * @throws Error where no key that is given opens it there
 */
export function sealedAnew(sealed: Uint8Array, where: string): Uint8Array | null {
  const newest = newestSeal()
  if (newest.equals(Buffer.from(sealed).subarray(0, newest.length))) return null
  return encryptNaming(decryptNamed(sealed, where), where)
}

/**
 * Seals text with AES-256-GCM. `where` names its place (`tenant|table|row|column`), so that a sealed value
 * copied to another row does not open there.
 */
export function seal(plain: string, where: string): Uint8Array {
  return encryptNaming(Buffer.from(plain), where)
}

/** @throws Error where the value was changed, moved, or sealed with another key */
export function unseal(sealed: Uint8Array, where: string): string {
  return decryptNamed(sealed, where).toString()
}

/** A new data key, itself sealed. Destroying it makes all that was sealed with it unreadable. */
export function newDataKey(where: string): Uint8Array {
  return encryptNaming(randomBytes(32), where)
}

/** Seals with a data key of its own (see `newDataKey`). */
export function sealWith(dataKey: Uint8Array, keyWhere: string, plain: string, where: string): Uint8Array {
  return encrypt(decryptNamed(dataKey, keyWhere), Buffer.from(plain), where)
}

/** @throws Error where the value or the key was changed or moved */
export function unsealWith(dataKey: Uint8Array, keyWhere: string, sealed: Uint8Array, where: string): string {
  return decrypt(decryptNamed(dataKey, keyWhere), sealed, where).toString()
}

/** As `sealWith`, for a file. */
export function sealBytesWith(
  dataKey: Uint8Array,
  keyWhere: string,
  plain: Uint8Array,
  where: string,
): Uint8Array {
  return encrypt(decryptNamed(dataKey, keyWhere), plain, where)
}

/** @throws Error where the file or the key was changed or moved */
export function unsealBytesWith(
  dataKey: Uint8Array,
  keyWhere: string,
  sealed: Uint8Array,
  where: string,
): Uint8Array {
  return decrypt(decryptNamed(dataKey, keyWhere), sealed, where)
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
