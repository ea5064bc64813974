import { expect, test } from "vitest"
import { learningLetters } from "#app/domain/messages/wording-learning.ts"

const url = "https://example.org/here"
const ends = [
  { worker: "Wyn Worker", title: "Fire safety", on: "Friday 9 April" },
  { worker: "Ada Lewis", title: "Health and safety", on: "Saturday 10 April" },
]

test("a worker reads what ends and when, a line each", () => {
  const { text } = learningLetters["learning-ends"]({ name: "Wyn", provider: "Harbour Lane", ends, url })
  expect(text).toContain("- Fire safety: Friday 9 April\n- Health and safety: Saturday 10 April\n")
})

test("whoever signs off reads whose it is, and how many more there are", () => {
  const letter = (more: number) =>
    learningLetters["learning-ends-here"]({ name: "Olu", ends, more, url }).text
  expect(letter(0)).toContain("- Wyn Worker, Fire safety: Friday 9 April\n- Ada Lewis,")
  expect(letter(0)).not.toContain("more.")
  expect(letter(12)).toContain("And 12 more.")
})
