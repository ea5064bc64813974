import { expect, test } from "vitest"
import { evidenceOf } from "#app/domain/decisions/evidence.ts"

const question = (id: string, over: object = {}) => ({
  id,
  kind: "written" as const,
  title: `Question ${id}`,
  valueCodes: ["respect"],
  hidden: false,
  scores: [
    { points: 5 as const, note: "She asks first." },
    { points: 3 as const, note: "" },
    { points: 4 as const, note: " And waits. " },
  ],
  ...over,
})

test("each value has the scores of all questions about it, and each question its own", () => {
  const second = question("two", { valueCodes: ["kind", "respect"], scores: [{ points: 1, note: "" }] })
  const { values, questions } = evidenceOf([question("one"), second])
  expect(values).toEqual([
    { code: "kind", questions: 1, spread: { count: 1, mean: 1, lowest: 1, highest: 1 } },
    { code: "respect", questions: 2, spread: { count: 4, mean: 3.25, lowest: 1, highest: 5 } },
  ])
  expect(questions.map(({ spread }) => spread?.mean)).toEqual([4, 1])
})

test("what members wrote stands in an order of its own, without points", () => {
  expect(evidenceOf([question("one")]).questions[0]?.notes).toEqual(["And waits.", "She asks first."])
})

test("nothing is summed up for whoever has yet to send their own scores", () => {
  const whole = evidenceOf([question("one"), question("two", { hidden: true, scores: [] })])
  expect(whole).toEqual({ hidden: true, values: [], questions: [] })
})

test("what a key scores is no evidence of the panel, and a question without scores has no spread", () => {
  const keyed = question("one", { kind: "rate-options" })
  const { values, questions } = evidenceOf([keyed, question("two", { scores: [] })])
  expect(values).toEqual([])
  expect(questions).toEqual([{ id: "two", title: "Question two", spread: null, notes: [] }])
})
