import { expect, test } from "vitest"
import { bytesPerCardWords, makeCardWords, parseCardWords } from "#app/domain/accounts/card-words.ts"

test("four plain words come of random bytes, the same of the same", () => {
  const bytes = Uint8Array.from({ length: bytesPerCardWords }, (_, index) => index * 13)
  const words = makeCardWords(bytes)
  expect(words.split(" ")).toHaveLength(4)
  expect(makeCardWords(bytes)).toBe(words)
  expect(parseCardWords(words)).toBe(words)
  expect(() => makeCardWords(bytes.slice(1))).toThrow(RangeError)
})

test.each([
  ["amber river lantern boat", "amber river lantern boat"],
  ["  Amber, RIVER - lantern. boat\n", "amber river lantern boat"],
  ["amber-river-lantern-boat", "amber river lantern boat"],
  ["amber river lantern", null],
  ["amber river lantern boat boat", null],
  ["amber river lantern xyzzy", null],
  ["", null],
  ["amber ".repeat(100), null],
])("%j is read as %j", (typed, read) => {
  expect(parseCardWords(typed)).toBe(read)
})
