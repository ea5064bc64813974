/** Sound that a voice answer may come as, by what is in the file. */
export const audioTypes = [
  "audio/webm",
  "audio/ogg",
  "audio/mp4",
  "audio/3gpp",
  "audio/mpeg",
  "audio/wav",
  "audio/aac",
  "audio/amr",
  "audio/flac",
  "audio/x-caf",
] as const
export type AudioType = (typeof audioTypes)[number]

/** `video`: it has pictures. `silent`: a file of sound with no sound in it. */
export type Heard = AudioType | "video" | "silent" | "not-audio"

/** What a file is, by its content and never by its name. Looks at structure only; nothing is decoded. */
export function hearing(bytes: Uint8Array): Heard {
  if (starts(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return webm(bytes)
  if (startsWith(bytes, "OggS")) return ogg(bytes)
  if (startsWith(bytes, "RIFF") && textAt(bytes, 8, 4) === "WAVE") return wav(bytes)
  if (textAt(bytes, 4, 4) === "ftyp") return mp4(bytes)
  if (startsWith(bytes, "fLaC")) return flac(bytes)
  if (startsWith(bytes, "caff")) return caf(bytes)
  if (startsWith(bytes, "#!AMR-WB\n")) return bytes.length > 9 ? "audio/amr" : "silent"
  if (startsWith(bytes, "#!AMR\n")) return bytes.length > 6 ? "audio/amr" : "silent"
  return frames(bytes)
}

const starts = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)
const startsWith = (bytes: Uint8Array, magic: string) => textAt(bytes, 0, magic.length) === magic

export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where a text stands within the first `within` bytes; -1 where it does not. */
function find(bytes: Uint8Array, wanted: readonly number[] | string, within = bytes.length): number {
  const needle = typeof wanted === "string" ? [...wanted].map((letter) => letter.charCodeAt(0)) : wanted
  const last = Math.min(bytes.length, within) - needle.length
  for (
    let at = bytes.indexOf(needle[0] ?? 0);
    at >= 0 && at <= last;
    at = bytes.indexOf(needle[0] ?? 0, at + 1)
  ) {
    if (needle.every((byte, place) => bytes[at + place] === byte)) return at
  }
  return -1
}

const headOfWebm = 64 * 1_024

/** Codec names begin with A_ or V_; sound stands in clusters. */
function webm(bytes: Uint8Array): Heard {
  if (find(bytes, "webm", 64) < 0 && find(bytes, "matroska", 64) < 0) return "not-audio"
  if (["V_VP8", "V_VP9", "V_AV1", "V_MPEG", "V_MS"].some((codec) => find(bytes, codec, headOfWebm) >= 0))
    return "video"
  const cluster = find(bytes, [0x1f, 0x43, 0xb6, 0x75])
  if (find(bytes, "A_", headOfWebm) < 0 || cluster < 0) return "silent"
  return find(bytes.subarray(cluster), [0xa3]) > 0 || find(bytes.subarray(cluster), [0xa1]) > 0
    ? "audio/webm"
    : "silent"
}

function ogg(bytes: Uint8Array): Heard {
  const head = 128
  if (find(bytes, "theora", head) >= 0) return "video"
  const codecs = ["OpusHead", "\u0001vorbis", "Speex   ", "\u007fFLAC"]
  if (!codecs.some((codec) => find(bytes, codec, head) >= 0)) return "not-audio"
  // Two or three pages say how to play it; sound begins after them.
  const pages = oggPages(bytes)
  return pages.some(({ position }) => position > 0n) ? "audio/ogg" : "silent"
}

type OggPage = { readonly at: number; readonly body: number; readonly end: number; readonly position: bigint }

export function oggPages(bytes: Uint8Array): OggPage[] {
  const pages: OggPage[] = []
  const view = viewOf(bytes)
  for (let at = 0; at + 27 <= bytes.length && textAt(bytes, at, 4) === "OggS"; ) {
    const segments = bytes[at + 26] ?? 0
    const body = at + 27 + segments
    const size = bytes.subarray(at + 27, body).reduce((sum, one) => sum + one, 0)
    pages.push({ at, body, end: body + size, position: view.getBigInt64(at + 6, true) })
    at = body + size
  }
  return pages
}

type Chunk = { readonly name: string; readonly at: number; readonly body: number; readonly end: number }

/** Chunks of a RIFF file; the last may be cut short. */
export function riffChunks(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = []
  const view = viewOf(bytes)
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true)
    const end = Math.min(at + 8 + size, bytes.length)
    chunks.push({ name: textAt(bytes, at, 4), at, body: at + 8, end })
    at = at + 8 + size + (size % 2)
  }
  return chunks
}

function wav(bytes: Uint8Array): Heard {
  const sound = riffChunks(bytes).find(({ name }) => name === "data")
  return sound && sound.end > sound.body ? "audio/wav" : "silent"
}

/** Boxes of an MP4 file between two places; size 0 means "to the end", 1 that the size follows in 8 bytes. */
export function mp4Boxes(bytes: Uint8Array, from = 0, to = bytes.length): Chunk[] {
  const boxes: Chunk[] = []
  const view = viewOf(bytes)
  for (let at = from; at + 8 <= to; ) {
    const short = view.getUint32(at)
    const long = short === 1 && at + 16 <= to
    const size = long ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
    if (size < 8) break
    boxes.push({
      name: textAt(bytes, at + 4, 4),
      at,
      body: at + (long ? 16 : 8),
      end: Math.min(at + size, to),
    })
    at += size
  }
  return boxes
}

function mp4(bytes: Uint8Array): Heard {
  const boxes = mp4Boxes(bytes)
  const handlers = boxes
    .filter(({ name }) => name === "moov")
    .flatMap(({ body, end }) => mp4Boxes(bytes, body, end).filter(({ name }) => name === "trak"))
    .flatMap(({ body, end }) => mp4Boxes(bytes, body, end).filter(({ name }) => name === "mdia"))
    .flatMap(({ body, end }) => mp4Boxes(bytes, body, end).filter(({ name }) => name === "hdlr"))
    .map(({ body }) => textAt(bytes, body + 8, 4))
  if (handlers.includes("vide")) return "video"
  if (!handlers.includes("soun")) return boxes.some(({ name }) => name === "moov") ? "silent" : "not-audio"
  if (!boxes.some(({ name, body, end }) => name === "mdat" && end > body)) return "silent"
  return textAt(bytes, 8, 3) === "3gp" ? "audio/3gpp" : "audio/mp4"
}

/** Metadata of a FLAC file: blocks of a kind, the last of them marked. */
export function flacBlocks(
  bytes: Uint8Array,
): readonly { at: number; kind: number; body: number; end: number }[] {
  const blocks = []
  for (let at = 4, last = false; !last && at + 4 <= bytes.length; ) {
    const first = bytes[at] ?? 0
    last = first >= 0x80
    const end = at + 4 + (viewOf(bytes).getUint32(at) & 0xff_ffff)
    blocks.push({ at, kind: first & 0x7f, body: at + 4, end: Math.min(end, bytes.length) })
    at = end
  }
  return blocks
}

function flac(bytes: Uint8Array): Heard {
  const last = flacBlocks(bytes).at(-1)
  return last && last.end < bytes.length ? "audio/flac" : "silent"
}

export function cafChunks(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = []
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const said = view.getBigInt64(at + 4)
    const size = said < 0n ? bytes.length - at - 12 : Number(said)
    chunks.push({
      name: textAt(bytes, at, 4),
      at,
      body: at + 12,
      end: Math.min(at + 12 + size, bytes.length),
    })
    at += 12 + size
  }
  return chunks
}

function caf(bytes: Uint8Array): Heard {
  const sound = cafChunks(bytes).find(({ name }) => name === "data")
  // The first four bytes count edits.
  return sound && sound.end - sound.body > 4 ? "audio/x-caf" : "silent"
}

/** How long the tags before the first frame of an MP3 are. */
export function id3Length(bytes: Uint8Array): number {
  if (!startsWith(bytes, "ID3") || bytes.length < 10) return 0
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
  return 10 + ((a & 0x7f) << 21) + ((b & 0x7f) << 14) + ((c & 0x7f) << 7) + (d & 0x7f)
}

const framesToBeSure = 3
/** Some programs leave a few bytes before the first frame. */
const farthestStart = 4_096

/** MP3 and AAC have no head of their own: a few frames, each ending where the next begins, tell them. */
function frames(bytes: Uint8Array): Heard {
  const from = id3Length(bytes)
  for (let start = bytes.indexOf(0xff, from); start >= 0 && start < from + farthestStart; ) {
    if (areFrames(bytes, start, mp3FrameLength)) return "audio/mpeg"
    if (areFrames(bytes, start, aacFrameLength)) return "audio/aac"
    start = bytes.indexOf(0xff, start + 1)
  }
  return from > 0 ? "silent" : "not-audio"
}

function areFrames(bytes: Uint8Array, start: number, lengthAt: typeof mp3FrameLength): boolean {
  let at = start
  for (let found = 0; found < framesToBeSure; found += 1) {
    const length = at < bytes.length ? lengthAt(bytes, at) : 0
    if (length === 0) return false
    at += length
  }
  return true
}

const kbpsV1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const kbpsV2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const rates = [44_100, 48_000, 32_000]

/** Length of the layer III frame that begins there; 0 where none does. */
function mp3FrameLength(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
  const layer3 = a === 0xff && (b & 0xe6) === 0xe2
  const version = (b >> 3) & 3
  const kbps = (version === 3 ? kbpsV1 : kbpsV2)[c >> 4]
  const rate = rates[(c >> 2) & 3]
  if (!layer3 || version === 1 || !kbps || !rate) return 0
  const samplesPerByte = version === 3 ? 144 : 72
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4
  return Math.floor((samplesPerByte * kbps * 1_000) / (rate / slower)) + ((c >> 1) & 1)
}

/** Length of the ADTS frame that begins there; 0 where none does. */
function aacFrameLength(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, , d = 0, e = 0, f = 0] = bytes.subarray(at, at + 6)
  if (a !== 0xff || (b & 0xf6) !== 0xf0) return 0
  const length = ((d & 3) << 11) | (e << 3) | (f >> 5)
  return length > 7 ? length : 0
}
