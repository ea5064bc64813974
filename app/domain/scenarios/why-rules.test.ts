import { expect, test } from "vitest"
import { spokenWhyLimit } from "#app/domain/scenarios/bank-forms.ts"
import { decideWhyWords } from "#app/domain/scenarios/why-rules.ts"

test("what was said is kept without the space around it", () => {
  expect(decideWhyWords(" She likes it hot. \n")).toEqual({ ok: true, value: "She likes it hot." })
})

test.each([
  [" \n", { kind: "words-missing" }],
  ["a".repeat(spokenWhyLimit + 1), { kind: "words-too-long", limit: spokenWhyLimit }],
])("words of a why are refused (%#)", (words, error) => {
  expect(decideWhyWords(words)).toEqual({ ok: false, error })
})
