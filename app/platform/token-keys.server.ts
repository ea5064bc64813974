import { createECDH, createPrivateKey, createPublicKey, ECDH, hkdfSync, type KeyObject } from "node:crypto"
import { decodeBase58, encodeBase58, type SigningKey } from "#app/platform/signing-keys.server.ts"

/** Keys of the curve P-256, which sign JSON Web Tokens by ES256 (RFC 7518, 3.4). */

type Jwk = { readonly kty: "EC"; readonly crv: "P-256"; readonly x: string; readonly y: string }

/** A public key and its Multikey text (`zDn…`), by which it is known everywhere. */
export type PublicTokenKey = { readonly multibase: string; readonly publicKey: KeyObject; readonly jwk: Jwk }
export type TokenKey = PublicTokenKey & { readonly privateKey: KeyObject }

const P256_MULTICODEC = Buffer.from([0x80, 0x24])
const CURVE = "prime256v1"
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const COMPRESSED_LENGTH = 33

/**
 * The token key that belongs to a signing key: one secret is kept, and whoever holds it can make both. Derived by
 * HKDF-SHA-256 (RFC 5869) to 64 bits more than the curve's order, so that no scalar is likelier than another
 * (FIPS 186-5, A.2.1).
 */
export function tokenKeyOf({ privateKey }: SigningKey): TokenKey {
  const { d } = privateKey.export({ format: "jwk" })
  const bits = hkdfSync("sha256", Buffer.from(d!, "base64url"), "", "values-first token key ES256", 40)
  const scalar = (BigInt(`0x${Buffer.from(bits).toString("hex")}`) % (ORDER - 1n)) + 1n
  const secret = Buffer.from(scalar.toString(16).padStart(64, "0"), "hex")
  const pair = createECDH(CURVE)
  pair.setPrivateKey(secret)
  const known = publicTokenKey(pair.getPublicKey())
  const whole = { ...known.jwk, d: secret.toString("base64url") }
  return { ...known, privateKey: createPrivateKey({ key: whole, format: "jwk" }) }
}

/** Reads a public key from its Multikey text. Throws when it is not a P-256 Multikey. */
export function readPublicTokenKey(multibase: string): PublicTokenKey {
  const bytes = multibase.startsWith("z") ? decodeBase58(multibase.slice(1)) : undefined
  const isP256 =
    bytes?.length === P256_MULTICODEC.length + COMPRESSED_LENGTH &&
    P256_MULTICODEC.equals(bytes.subarray(0, P256_MULTICODEC.length))
  if (!bytes || !isP256) throw new Error("Not a P-256 public key in Multikey form.")
  const compressed = bytes.subarray(P256_MULTICODEC.length)
  return publicTokenKey(ECDH.convertKey(compressed, CURVE, undefined, undefined, "uncompressed") as Buffer)
}

/** @param point uncompressed: one byte that says so, then x and y */
function publicTokenKey(point: Buffer): PublicTokenKey {
  const jwk: Jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  }
  const compressed = ECDH.convertKey(point, CURVE, undefined, undefined, "compressed") as Buffer
  return {
    multibase: `z${encodeBase58(Buffer.concat([P256_MULTICODEC, compressed]))}`,
    publicKey: createPublicKey({ key: jwk, format: "jwk" }),
    jwk,
  }
}
