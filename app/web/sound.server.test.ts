import { describe, expect, test } from "vitest"
import { asksFromStart, partAsked, soundAnswer } from "#app/web/sound.server.ts"

const asked = (range?: string) => new Request("http://localhost/", { headers: range ? { range } : {} })
const sound = { bytes: Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), mediaType: "audio/webm" }

describe("the part of a file that is asked for", () => {
  test.each([
    [null, null],
    ["bytes=0-", { from: 0, to: 9 }],
    ["bytes=0-1", { from: 0, to: 1 }],
    ["bytes=4-99", { from: 4, to: 9 }],
    ["bytes=-3", { from: 7, to: 9 }],
    ["bytes=-99", { from: 0, to: 9 }],
    ["bytes=10-", "beyond"],
    ["bytes=5-4", "beyond"],
    ["bytes=-0", "beyond"],
    ["bytes=0-1,4-5", null],
    ["bytes=-", null],
    ["lines=1-2", null],
  ] as const)("%s", (range, part) => expect(partAsked(range, 10)).toEqual(part))
})

test("the whole is sent where no part is asked for, as a file that nothing in it can run", async () => {
  const answer = soundAnswer(asked(), sound)
  expect(answer.status).toBe(200)
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([...sound.bytes])
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment/)
  expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox")
  expect(answer.headers.get("Accept-Ranges")).toBe("bytes")
})

test("a part is sent with where it stands; beyond the end nothing is", async () => {
  const answer = soundAnswer(asked("bytes=2-4"), sound)
  expect([answer.status, answer.headers.get("Content-Range")]).toEqual([206, "bytes 2-4/10"])
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([2, 3, 4])
  const beyond = soundAnswer(asked("bytes=20-"), sound)
  expect([beyond.status, beyond.headers.get("Content-Range")]).toEqual([416, "bytes */10"])
})

test("only what begins at the first byte is a press of play", () => {
  expect(
    [undefined, "bytes=0-", "bytes=0-1", "bytes=500-"].map((range) => asksFromStart(asked(range))),
  ).toEqual([true, true, true, false])
})
