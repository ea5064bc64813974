import { expect, test } from "vitest"
import { questionTexts, questionValues } from "#app/domain/scenarios/bank-forms.ts"

test("every text of a question stands in a field that is checked", () => {
  const values = questionValues({
    title: "A lift",
    situation: "It stands still.",
    ask: "What do you do?",
    options: [{ id: "a", text: "Wait." }],
    guide: [{ points: 5, description: "Asks Kim." }],
  })
  expect(values).toEqual({
    title: "A lift",
    situation: "It stands still.",
    ask: "What do you do?",
    "option-a": "Wait.",
    "anchor-5": "Asks Kim.",
  })
  expect(Object.keys(values).filter((name) => !questionTexts.includes(name))).toEqual([])
})
