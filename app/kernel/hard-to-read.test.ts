import { expect, test } from "vitest"
import { hardToRead } from "#app/kernel/hard-to-read.ts"

test("short sentences of short words are easy", () => {
  expect(hardToRead("We chose Zoë. She can start on Monday. The other person can start in June.")).toBeNull()
  expect(hardToRead("")).toBeNull()
})

test("a sentence of more than fifteen words is too long, and is named", () => {
  const long = "We chose Zoë because she can start on Monday and the other person can only start in June."
  expect(hardToRead(`We are sorry. ${long}`)).toEqual({ kind: "long-sentence", sentence: long })
})

test("a long word is too hard, but a name may be long", () => {
  expect(hardToRead("She has the right qualifications.")).toEqual({
    kind: "long-word",
    word: "qualifications",
  })
  expect(hardToRead("We chose Krishnamurthy.")).toBeNull()
})
