import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { oggSum, withoutTags } from "#app/kernel/audio/audio-tags.ts"
import { type AudioType, hearing, oggPages } from "#app/kernel/audio/audio-type.ts"
import { aac, amr, caf, flac, mp3, mp4, nameInTags, ogg, wav, webm } from "#test/factories/sound.ts"

const nothing = Buffer.alloc(0)

const every: readonly [AudioType, Buffer][] = [
  ["audio/webm", webm()],
  ["audio/ogg", ogg()],
  ["audio/mp4", mp4()],
  ["audio/3gpp", mp4({ brand: "3gp4" })],
  ["audio/mpeg", mp3()],
  ["audio/wav", wav()],
  ["audio/aac", aac()],
  ["audio/amr", amr()],
  ["audio/flac", flac()],
  ["audio/x-caf", caf()],
]

describe("what a file is, by its content", () => {
  test.each(every)("%s", (type, file) => expect(hearing(file)).toBe(type))

  test.each([
    ["a page of text", Buffer.from("I asked my Nan how she liked her tea. ".repeat(40))],
    [
      "text in another writing",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("tea".repeat(99), "utf16le")]),
    ],
    ["a picture", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 0xff)])],
    ["a page with a script", Buffer.from("<script>alert(1)</script>")],
    ["zeros", Buffer.alloc(5_000)],
    ["one letter", Buffer.from("a")],
    ["another RIFF", Buffer.concat([Buffer.from("RIFF"), Buffer.alloc(4), Buffer.from("AVI LIST")])],
  ])("%s is no sound", (_, file) => expect(hearing(file)).toBe("not-audio"))

  test.each([
    ["webm", webm({ codec: "V_VP8" })],
    ["mp4", mp4({ brand: "isom", handlers: ["soun", "vide"] })],
    ["ogg", ogg({ head: "\u0080theora" })],
  ])("%s with pictures is a video", (_, file) => expect(hearing(file)).toBe("video"))

  test.each([
    ["webm", webm({ cluster: false })],
    ["ogg", ogg({ pages: 2 })],
    ["mp4", mp4({ samples: nothing })],
    ["mp4 without a track of sound", mp4({ handlers: ["text"] })],
    ["wav", wav(nothing)],
    ["mp3 of tags alone", mp3(0)],
    ["amr", amr(nothing)],
    ["flac", flac(nothing)],
    ["caf", caf(nothing)],
  ])("%s with no sound in it is silent", (_, file) => expect(hearing(file)).toBe("silent"))

  test("whatever is sent, cut short or changed, is answered", () => {
    const broken = fc
      .tuple(fc.constantFrom(...every), fc.nat(400), fc.nat(400), fc.nat(255))
      .map(([[type, file], length, at, byte]) => {
        const copy = Buffer.from(file.subarray(0, length))
        if (at < copy.length) copy[at] = byte
        return [type, copy] as const
      })
    fc.assert(
      fc.property(broken, ([type, file]) => {
        expect(hearing(file)).toEqual(expect.any(String))
        expect(withoutTags(file, type).length).toBeLessThanOrEqual(file.length)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe("what is kept of it", () => {
  test.each(every)("%s: the same sort of sound, and nothing of the name written beside it", (type, file) => {
    const kept = Buffer.from(withoutTags(file, type))
    expect(hearing(kept)).toBe(type)
    expect(kept.includes(nameInTags)).toBe(false)
    const inside = type !== "audio/mpeg"
    expect(kept.length === file.length).toBe(inside)
  })

  test("what was given is left as it is", () => {
    const file = wav()
    withoutTags(file, "audio/wav")
    expect(file.includes(nameInTags)).toBe(true)
  })

  test("each page of Ogg still adds up", () => {
    const kept = Buffer.from(withoutTags(ogg(), "audio/ogg"))
    for (const { at, end } of oggPages(kept)) {
      const page = Buffer.from(kept.subarray(at, end))
      const said = page.readUInt32LE(22)
      page.writeUInt32LE(0, 22)
      expect(oggSum(page)).toBe(said)
    }
  })
})
