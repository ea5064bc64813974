import { expect, it } from "vitest"
import { aloudText } from "#app/domain/scenarios/aloud.ts"

const question = {
  title: "The broken mug",
  situation: "You break a mug.",
  ask: "What do you do?",
  easyRead: {
    situation: "A mug breaks.",
    ask: "What now?",
    options: { a: { text: "Tell Sam.", picture: "speak" } },
  },
  options: [
    { id: "a", text: "Tell Sam now." },
    { id: "b", text: "Buy another." },
  ],
} as const

it("reads title, situation, ask and options, each with a pause after it", () => {
  expect(aloudText(question, false).split("\n\n")).toEqual([
    "The broken mug.",
    "You break a mug.",
    "What do you do?",
    "Tell Sam now.",
    "Buy another.",
  ])
})

it("reads the Easy Read text, and the plain one of an option that has none", () => {
  expect(aloudText(question, true).split("\n\n").slice(1)).toEqual([
    "A mug breaks.",
    "What now?",
    "Tell Sam.",
    "Buy another.",
  ])
})
