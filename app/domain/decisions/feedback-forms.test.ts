import { expect, test } from "vitest"
import { feedbackTexts, feedbackTyped, feedbackValues } from "#app/domain/decisions/feedback-forms.ts"

test("every text of feedback stands in a field that is checked, as its form sends it", () => {
  const part = { question: "A lift", kept: true }
  const feedback = {
    strengths: [
      {
        ...part,
        frame: "own" as const,
        value: null,
        words: "You asked.",
        easy: "You asked first.",
        said: "Yes!",
      },
    ],
    toTry: { ...part, words: "Say more.", easy: "Say a bit more." },
    closing: { words: "Thank you.", easy: "Thanks." },
  }
  const values = feedbackValues(feedback)
  expect(Object.keys(values).filter((name) => !feedbackTexts.includes(name))).toEqual([])
  const hidden = {
    "frame-0": "own",
    "question-0": "A lift",
    "has-to-try": "yes",
    "question-to-try": "A lift",
  }
  expect(feedbackTyped({ ...values, ...hidden })).toEqual(feedback)
})
