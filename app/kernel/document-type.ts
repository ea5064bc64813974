/** What somebody may show training by: photos and documents, told by their content. */
export const documentTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const
export type DocumentType = (typeof documentTypes)[number]

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(Math.max(from, 0), Math.max(to, 0)))

const begins = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, at) => bytes[at] === byte)

/** How far from its end a PDF says that it ends. */
const pdfEnd = 1_024

/**
 * What a file is by its first and last bytes, whatever it is called; null for what is none of these, or is cut off.
 * It must begin with its sign: what only holds one somewhere may be something else as well.
 */
export function documentType(bytes: Uint8Array): DocumentType | null {
  const { length } = bytes
  if (begins(bytes, 0xff, 0xd8, 0xff)) return holdsJpegEnd(bytes) ? "image/jpeg" : null
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
    return ascii(bytes, 12, 16) === "IHDR" && ascii(bytes, length - 8, length - 4) === "IEND"
      ? "image/png"
      : null
  }
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") {
    const said = (bytes[4]! | (bytes[5]! << 8) | (bytes[6]! << 16)) + bytes[7]! * 2 ** 24
    return said + 8 <= length ? "image/webp" : null
  }
  if (/^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8))) {
    return ascii(bytes, length - pdfEnd, length).includes("%%EOF") ? "application/pdf" : null
  }
  return null
}

/** Phones write more after the picture's end, such as a second of film. */
function holdsJpegEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}
