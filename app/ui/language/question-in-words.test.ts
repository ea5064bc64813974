import { expect, it } from "vitest"
import { questionIn } from "#app/ui/language/question-in-words.ts"

const question = {
  title: "The broken mug",
  situation: "You break a mug.",
  ask: "What do you do?",
  options: [
    { id: "a", text: "Tell Sam now." },
    { id: "b", text: "Buy another." },
  ],
  guide: [{ points: 1, label: "Not there yet", description: "Blames Sam." }],
  welsh: {
    title: "Y mwg a dorrodd",
    situation: "Rydych yn torri mwg.",
    ask: "Beth wnewch chi?",
    options: { a: "Dweud wrth Sam nawr.", b: "Prynu un arall." },
    guide: ["Yn beio Sam.", "", "", "", ""],
  },
} as const

it("says a question in Welsh to who reads Welsh, and to nobody else", () => {
  expect(questionIn(question, "en")).toBe(question)
  expect(questionIn(question, "easy-read")).toBe(question)
  const said = questionIn(question, "cy")
  expect(said).toMatchObject({ title: "Y mwg a dorrodd", situation: "Rydych yn torri mwg." })
  expect(said.options.map(({ id, text }) => [id, text])).toEqual([
    ["a", "Dweud wrth Sam nawr."],
    ["b", "Prynu un arall."],
  ])
  expect(said.guide[0]).toMatchObject({ label: "Not there yet", description: "Yn beio Sam." })
  expect(said.lang).toBeUndefined()
})

it("gives who reads Easy Read the short words of an option, and the long ones where there are no others", () => {
  const easyRead = { situation: "", ask: "", options: { a: { text: "Tell Sam.", picture: "ask" } } } as const
  expect(questionIn({ ...question, easyRead }, "en").options[0]?.text).toBe("Tell Sam now.")
  expect(questionIn({ ...question, easyRead }, "easy-read").options.map(({ text }) => text)).toEqual([
    "Tell Sam.",
    "Buy another.",
  ])
})

it("marks as English what nobody has written in Welsh", () => {
  expect(questionIn({ ...question, welsh: null }, "cy")).toMatchObject({
    title: "The broken mug",
    lang: "en",
  })
})
