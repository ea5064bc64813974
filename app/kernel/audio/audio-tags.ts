import {
  type AudioType,
  cafChunks,
  flacBlocks,
  id3Length,
  mp4Boxes,
  oggPages,
  riffChunks,
  textAt,
  viewOf,
} from "#app/kernel/audio/audio-type.ts"

/**
 * The same sound without what phones write beside it: titles, names, places, pictures. Where a file names
 * offsets into itself, what is taken out is blanked in its place.
 */
export function withoutTags(bytes: Uint8Array, type: AudioType): Uint8Array {
  const copy = new Uint8Array(bytes)
  switch (type) {
    case "audio/mpeg":
    case "audio/aac":
      return withoutId3(copy)
    case "audio/wav":
      return blank(copy, riffChunks(copy), new Set(["LIST", "id3 ", "ID3 ", "bext", "iXML", "_PMX"]), "JUNK")
    case "audio/x-caf":
      return blank(copy, cafChunks(copy), new Set(["info", "uuid", "strg"]), "free")
    case "audio/mp4":
    case "audio/3gpp":
      return withoutMp4Tags(copy)
    case "audio/flac":
      return withoutFlacTags(copy)
    case "audio/ogg":
      return withoutOggComments(copy)
    case "audio/webm":
      return withoutWebmTags(copy)
    case "audio/amr":
      return copy
  }
}

type Part = { readonly name: string; readonly at: number; readonly body: number; readonly end: number }

/** @param nameAt where the name stands within a part */
function blank(
  bytes: Uint8Array,
  parts: readonly Part[],
  names: ReadonlySet<string>,
  empty: string,
  nameAt = 0,
): Uint8Array {
  for (const { name, at, body, end } of parts) {
    if (!names.has(name)) continue
    for (const [place, letter] of [...empty].entries()) bytes[at + nameAt + place] = letter.charCodeAt(0)
    bytes.fill(0, body, end)
  }
  return bytes
}

const id3v1Length = 128

function withoutId3(bytes: Uint8Array): Uint8Array {
  const ends = bytes.length - id3v1Length
  const end = ends > 0 && textAt(bytes, ends, 3) === "TAG" ? ends : bytes.length
  return bytes.subarray(id3Length(bytes), end)
}

const mp4Tags: ReadonlySet<string> = new Set(["udta", "meta", "uuid"])

function withoutMp4Tags(bytes: Uint8Array): Uint8Array {
  const top = mp4Boxes(bytes)
  const moov = top
    .filter(({ name }) => name === "moov")
    .flatMap(({ body, end }) => mp4Boxes(bytes, body, end))
  const trak = moov
    .filter(({ name }) => name === "trak")
    .flatMap(({ body, end }) => mp4Boxes(bytes, body, end))
  return blank(bytes, [...top, ...moov, ...trak], mp4Tags, "free", 4)
}

/** Comments, pictures and what programs keep for themselves become padding. */
const flacTags: readonly number[] = [2, 4, 6]
const flacPadding = 1

function withoutFlacTags(bytes: Uint8Array): Uint8Array {
  for (const { at, kind, body, end } of flacBlocks(bytes)) {
    if (!flacTags.includes(kind)) continue
    bytes[at] = ((bytes[at] ?? 0) & 0x80) | flacPadding
    bytes.fill(0, body, end)
  }
  return bytes
}

/** Comments stand in the second page, which is summed again. A player reads spaces as an empty comment. */
function withoutOggComments(bytes: Uint8Array): Uint8Array {
  const page = oggPages(bytes)[1]
  if (!page || page.end > bytes.length) return bytes
  const start =
    textAt(bytes, page.body, 8) === "OpusTags" ? 8 : textAt(bytes, page.body, 7) === "\u0003vorbis" ? 7 : 0
  if (start === 0) return bytes
  const view = viewOf(bytes)
  const inside = (at: number) => at + 4 <= page.end
  let at = page.body + start
  if (!inside(at)) return bytes
  const programEnds = at + 4 + view.getUint32(at, true)
  bytes.fill(0x20, at + 4, Math.min(programEnds, page.end))
  at = programEnds
  if (inside(at)) {
    let left = view.getUint32(at, true)
    at += 4
    for (; left > 0 && inside(at); left -= 1) {
      const end = at + 4 + view.getUint32(at, true)
      bytes.fill(0x20, at + 4, Math.min(end, page.end))
      at = end
    }
  }
  view.setUint32(page.at + 22, 0, true)
  view.setUint32(page.at + 22, oggSum(bytes.subarray(page.at, page.end)), true)
  return bytes
}

/** CRC-32 as Ogg counts it (RFC 3533): polynomial 0x04c11db7, nothing reflected. */
export function oggSum(page: Uint8Array): number {
  let sum = 0
  for (const byte of page) {
    sum ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x8000_0000 ? (sum << 1) ^ 0x04c1_1db7 : sum << 1
  }
  return sum >>> 0
}

const webmTags = [0x12, 0x54, 0xc3, 0x67]
const webmVoid = 0xec

/** The element of tags becomes one that means nothing; browsers write none, recording programs do. */
function withoutWebmTags(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.indexOf(0x12); at >= 0; at = bytes.indexOf(0x12, at + 1)) {
    if (!webmTags.every((byte, place) => bytes[at + place] === byte)) continue
    const size = ebmlSize(bytes, at + 4)
    // Four random bytes of sound may look the same: tags hold a tag first.
    if (!size || bytes[size.body] !== 0x73 || bytes[size.body + 1] !== 0x73) continue
    const whole = size.body + size.length - at
    bytes.fill(0, at, Math.min(at + whole, bytes.length))
    bytes[at] = webmVoid
    // An eight-byte size: it fits any length, and 9 bytes always fit here.
    bytes[at + 1] = 0x01
    viewOf(bytes).setUint32(at + 5, whole - 9)
  }
  return bytes
}

function ebmlSize(bytes: Uint8Array, at: number): { body: number; length: number } | null {
  const first = bytes[at] ?? 0
  const width = Math.clz32(first) - 23
  if (first === 0 || at + width > bytes.length) return null
  let length = first & (0xff >> width)
  for (let place = 1; place < width; place += 1) length = length * 256 + (bytes[at + place] ?? 0)
  const body = at + width
  return body + length <= bytes.length && body + length - at >= 9 ? { body, length } : null
}
