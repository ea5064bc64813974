import { inflateSync } from "node:zlib"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** A badge as it was handed over: as JSON with its proof in it, or as a JSON Web Token. */
export type CarriedBadge =
  | { readonly kind: "json"; readonly json: Readonly<Record<string, unknown>> }
  | { readonly kind: "token"; readonly token: string }

export type NotCarried =
  /** Neither JSON, nor a token, nor a file that can carry one. */
  | { readonly kind: "not-a-badge" }
  /** A picture or a PDF with no badge in it. */
  | { readonly kind: "none-inside" }
  | { readonly kind: "too-large" }

/** Badges are a few kilobytes; a picture may be written into one. */
export const largestBadge = 256 * 1_024
const deepest = 40

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * Takes a badge out of what somebody hands over, by what it is and never by what it is called: its text, a PDF that
 * it is attached to, or a picture that it is baked into (Open Badges 3.0, "Baking": PNG, keyword `openbadgecredential`).
 */
export function takeBadgeFrom(bytes: Uint8Array): Result<CarriedBadge, NotCarried> {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (given.subarray(0, 1_024).includes("%PDF-")) return firstBadge(attachedTo(given))
  if (given.subarray(0, png.length).equals(png)) return firstBadge(bakedInto(given))
  return fromText(given)
}

type Texts = Iterable<Buffer | "too-large">

function firstBadge(texts: Texts): Result<CarriedBadge, NotCarried> {
  let tooLarge = false
  for (const text of texts) {
    const found = text === "too-large" ? err({ kind: "too-large" } as const) : fromText(text)
    if (found.ok) return found
    tooLarge ||= found.error.kind === "too-large"
  }
  return err({ kind: tooLarge ? "too-large" : "none-inside" })
}

function fromText(bytes: Buffer): Result<CarriedBadge, NotCarried> {
  if (bytes.length > largestBadge) return err({ kind: "too-large" })
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim()
  } catch {
    return err({ kind: "not-a-badge" })
  }
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return ok({ kind: "token", token: text })
  try {
    const json: unknown = JSON.parse(text)
    // A wrapper that some wallets put around a badge they give away.
    const inner = isObject(json) && isObject(json.credential) && !json["@context"] ? json.credential : json
    if (isObject(inner) && depthOf(inner) <= deepest) return ok({ kind: "json", json: inner })
  } catch {
    // Said below, as of anything else that is none.
  }
  return err({ kind: "not-a-badge" })
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function depthOf(value: unknown, above = 0): number {
  if (typeof value !== "object" || value === null || above > deepest) return above
  return Math.max(above, ...Object.values(value).map((inner) => depthOf(inner, above + 1)))
}

/**
 * What is attached to a PDF. An attachment is a stream of its own in every PDF, whatever else is packed, so it is
 * found without reading the rest; one that is locked with a password is not.
 */
function* attachedTo(pdf: Buffer): Texts {
  const source = pdf.toString("latin1")
  const starts = /\/EmbeddedFile\b[\s\S]{0,2000}?stream\r?\n/g
  for (let tries = 0; tries < 20; tries += 1) {
    const start = starts.exec(source)
    if (!start) return
    const from = start.index + start[0].length
    const end = source.indexOf("endstream", from)
    const before = source.slice(source.lastIndexOf("<<", start.index), from)
    const raw = pdf.subarray(from, end < 0 ? undefined : end)
    yield /\/FlateDecode\b/.test(before) ? inflated(raw) : raw
  }
}

/** The texts of a picture under the keyword that badges are baked in by. */
function* bakedInto(picture: Buffer): Texts {
  for (let at = png.length; at + 12 <= picture.length; ) {
    const length = picture.readUInt32BE(at)
    const kind = picture.toString("latin1", at + 4, at + 8)
    const data = picture.subarray(at + 8, at + 8 + length)
    if (kind === "iTXt") {
      const [keyword = "", ...rest] = split(data, 0, 1)
      if (keyword.toString() === "openbadgecredential" && rest[0]) yield* international(rest[0])
    }
    at += 12 + length
  }
}

/** What follows the keyword: packed or not, how, the language, the keyword translated, the text (PNG, 11.3.3.4). */
function* international(data: Buffer): Texts {
  const isPacked = data[0] === 1
  const text = split(data.subarray(2), 0, 2)[2]
  if (text) yield isPacked ? inflated(text) : text
}

/** Cuts at the first `times` bytes of one value. */
function split(data: Buffer, value: number, times: number): Buffer[] {
  const at = times > 0 ? data.indexOf(value) : -1
  return at < 0 ? [data] : [data.subarray(0, at), ...split(data.subarray(at + 1), value, times - 1)]
}

/** Unpacks no more than a badge may be: what is a few bytes here may be gigabytes there. */
function inflated(packed: Buffer): Buffer | "too-large" {
  try {
    return inflateSync(packed, { maxOutputLength: largestBadge })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : Buffer.alloc(0)
  }
}
