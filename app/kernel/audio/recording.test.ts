import { expect, test } from "vitest"
import { decideRecording, recordingLimitBytes } from "#app/kernel/audio/recording.ts"
import { mp4, wav } from "#test/factories/sound.ts"

test.each([
  ["none", { kind: "recording-missing" }],
  ["too-large", { kind: "recording-too-large", megabytes: 10 }],
  [Buffer.alloc(recordingLimitBytes + 1), { kind: "recording-too-large", megabytes: 10 }],
  [Buffer.alloc(0), { kind: "recording-empty" }],
  [wav(Buffer.alloc(0)), { kind: "recording-empty" }],
  [mp4({ handlers: ["soun", "vide"] }), { kind: "recording-is-video" }],
  [Buffer.from("my answer, as a text file"), { kind: "recording-not-audio" }],
] as const)("a recording is refused (%#)", (sent, error) => {
  expect(decideRecording(sent)).toEqual({ ok: false, error })
})

test("a recording is taken as what its content is", () => {
  expect(decideRecording(wav())).toMatchObject({ ok: true, value: { type: "audio/wav" } })
})
