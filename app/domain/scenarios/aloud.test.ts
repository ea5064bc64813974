import { expect, it } from "vitest"
import { aloudIn } from "#app/domain/scenarios/aloud.ts"

const question = {
  title: "The broken mug",
  situation: "You break a mug.",
  ask: "What do you do?",
  easyRead: {
    situation: "A mug breaks.",
    ask: "What now?",
    options: { a: { text: "Tell Sam.", picture: "speak" } },
  },
  welsh: null,
  options: [
    { id: "a", text: "Tell Sam now." },
    { id: "b", text: "Buy another." },
  ],
} as const

it("reads title, situation, ask and options, each with a pause after it", () => {
  const { text, voice } = aloudIn(question, "en")
  expect(voice).toBe("en-gb")
  expect(text.split("\n\n")).toEqual([
    "The broken mug.",
    "You break a mug.",
    "What do you do?",
    "Tell Sam now.",
    "Buy another.",
  ])
})

it("reads the Easy Read text, and the plain one of an option that has none", () => {
  expect(aloudIn(question, "easy-read").text.split("\n\n").slice(1)).toEqual([
    "A mug breaks.",
    "What now?",
    "Tell Sam.",
    "Buy another.",
  ])
})

it("reads Welsh with a Welsh voice, and in English what nobody has written in Welsh", () => {
  const welsh = {
    title: "Y mwg a dorrodd",
    situation: "Rydych yn torri mwg.",
    ask: "Beth wnewch chi?",
    options: { a: "Dweud wrth Sam nawr.", b: "Prynu un arall." },
  }
  const { text, voice } = aloudIn({ ...question, welsh }, "cy")
  expect(voice).toBe("cy")
  expect(text.split("\n\n")).toEqual([
    "Y mwg a dorrodd.",
    "Rydych yn torri mwg.",
    "Beth wnewch chi?",
    "Dweud wrth Sam nawr.",
    "Prynu un arall.",
  ])
  expect(aloudIn(question, "cy")).toEqual(aloudIn(question, "en"))
})
