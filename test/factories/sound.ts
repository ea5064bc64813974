import { oggSum } from "#app/kernel/audio/audio-tags.ts"

/** Small files of every sort, whole enough to be told apart; with a name in them that must not be kept. */

export const nameInTags = "Selam Tesfaye, 4 Elm Road"

const text = (letters: string) => Buffer.from(letters, "latin1")
const be32 = (n: number) => Buffer.from([n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255])
const le32 = (n: number) => Buffer.from([n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24])
const sound = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 251))

const riff = (...chunks: Buffer[]) => {
  const body = Buffer.concat([text("WAVE"), ...chunks])
  return Buffer.concat([text("RIFF"), le32(body.length), body])
}
const chunk = (name: string, body: Buffer) =>
  Buffer.concat([text(name), le32(body.length), body, Buffer.alloc(body.length % 2)])

export const wav = (samples: Buffer = sound) =>
  riff(
    chunk("fmt ", Buffer.alloc(16, 1)),
    chunk("LIST", text(`INFOIART${nameInTags}`)),
    chunk("data", samples),
  )

const box = (name: string, ...body: Buffer[]) => {
  const whole = Buffer.concat(body)
  return Buffer.concat([be32(whole.length + 8), text(name), whole])
}
const track = (handler: string) =>
  box("trak", box("mdia", box("hdlr", be32(0), be32(0), text(handler), Buffer.alloc(13))))

export const mp4 = ({ brand = "M4A ", handlers = ["soun"], samples = sound } = {}) =>
  Buffer.concat([
    box("ftyp", text(brand), be32(0)),
    box("moov", ...handlers.map(track), box("udta", text(nameInTags))),
    box("mdat", samples),
  ])

/** Elements with sizes of one byte, or eight where more is in them. */
const element = (id: readonly number[], ...body: Buffer[]) => {
  const whole = Buffer.concat(body)
  const size =
    whole.length < 127
      ? Buffer.from([0x80 | whole.length])
      : Buffer.concat([Buffer.from([1, 0, 0, 0]), be32(whole.length)])
  return Buffer.concat([Buffer.from(id), size, whole])
}

export const webm = ({ codec = "A_OPUS", cluster = true } = {}) =>
  Buffer.concat([
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], text("webm"))),
    element(
      [0x18, 0x53, 0x80, 0x67],
      element([0x16, 0x54, 0xae, 0x6b], element([0xae], element([0x86], text(codec)))),
      element([0x12, 0x54, 0xc3, 0x67], element([0x73, 0x73], text(nameInTags))),
      cluster
        ? element([0x1f, 0x43, 0xb6, 0x75], element([0xe7], Buffer.of(0)), element([0xa3], sound))
        : text(""),
    ),
  ])

function oggPage(number: number, position: number, body: Buffer): Buffer {
  const segments = [...Array(Math.floor(body.length / 255)).fill(255), body.length % 255]
  const page = Buffer.concat([
    text("OggS"),
    Buffer.from([0, number === 0 ? 2 : 0]),
    Buffer.concat([le32(position), le32(0)]),
    le32(7),
    le32(number),
    le32(0),
    Buffer.from([segments.length, ...segments]),
    body,
  ])
  page.writeUInt32LE(oggSum(page), 22)
  return page
}

const comment = (words: string) => Buffer.concat([le32(words.length), text(words)])

export const ogg = ({ head = "OpusHead", pages = 3 } = {}) =>
  Buffer.concat(
    [
      oggPage(0, 0, Buffer.concat([text(head), Buffer.alloc(11, 1)])),
      oggPage(
        1,
        0,
        Buffer.concat([text("OpusTags"), comment("phone"), le32(1), comment(`ARTIST=${nameInTags}`)]),
      ),
      oggPage(2, 960, sound),
    ].slice(0, pages),
  )

const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413, 3)])

export const mp3 = (frames = 4) =>
  Buffer.concat([
    Buffer.concat([text("ID3"), Buffer.from([3, 0, 0, 0, 0, 0, nameInTags.length]), text(nameInTags)]),
    ...Array(frames).fill(mp3Frame),
    Buffer.concat([text("TAG"), text(nameInTags), Buffer.alloc(125 - nameInTags.length)]),
  ])

export const aac = () =>
  Buffer.concat(
    Array(4).fill(
      Buffer.concat([Buffer.from([0xff, 0xf1, 0x50, 0x80, 0x0c, 0x9f, 0xfc]), Buffer.alloc(93, 4)]),
    ),
  )

export const amr = (samples: Buffer = sound) => Buffer.concat([text("#!AMR\n"), samples])

export const flac = (samples: Buffer = sound) =>
  Buffer.concat([
    text("fLaC"),
    Buffer.concat([Buffer.from([0, 0, 0, 34]), Buffer.alloc(34, 5)]),
    Buffer.concat([Buffer.from([0x84, 0, 0, nameInTags.length]), text(nameInTags)]),
    samples,
  ])

const cafChunk = (name: string, body: Buffer) => Buffer.concat([text(name), be32(0), be32(body.length), body])

export const caf = (samples: Buffer = sound) =>
  Buffer.concat([
    Buffer.concat([text("caff"), Buffer.from([0, 1, 0, 0])]),
    cafChunk("desc", Buffer.alloc(32, 6)),
    cafChunk("info", text(nameInTags)),
    cafChunk("data", Buffer.concat([be32(0), samples])),
  ])
