import { createHmac, randomBytes } from "node:crypto"

/** RFC 4648, section 6: the letters that apps and people type a secret in. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** RFC 4226, section 4, asks for 160 bits. */
const secretBytes = 20

/** A new secret for an app that makes codes, in base 32. */
export function newCodeSecret(): string {
  const bits = [...randomBytes(secretBytes)].map((byte) => byte.toString(2).padStart(8, "0")).join("")
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join("")
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("")
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}

/**
 * The code of one step (RFC 4226, section 5.3; RFC 6238 makes the step of the time). SHA-1 and six digits are
 * what every app knows.
 */
export function codeAt(secret: string, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac("sha1", bytesOf(secret)).update(counter).digest()
  const from = (mac.at(-1) ?? 0) & 0x0f
  const number = mac.readUInt32BE(from) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, "0")
}
