import { describe, expect, test } from "vitest"
import { dayBoxes } from "#app/kernel/form-values.ts"
import { dayOf, inOwnWords, textOf, ticksOf } from "#app/ui/forms/typed.ts"
import { server } from "#app/ui/language/en/server.ts"

describe("problems in the page's own words", () => {
  const own = { title: "Write a title", closes: "Write the day" }

  test("say what to write, once for the three boxes of a day", () => {
    const problems = [
      { field: "title", text: server.answerMissing },
      { field: "closes-day", text: server.answerNotUnderstood },
      { field: "closes-year", text: server.answerMissing },
      { text: "All of it is wrong" },
    ]
    expect(inOwnWords(problems, own, server)).toEqual([
      { field: "title", text: "Write a title" },
      { field: "closes", text: "Write the day" },
      { text: "All of it is wrong" },
    ])
  })

  test("leave what a schema said exactly", () => {
    const long = { field: "title", text: server.answerTooLong(100) }
    expect(inOwnWords([long], own, server)).toEqual([long])
  })
})

test("what was typed comes back as text, ticks and days", () => {
  const typed = { one: "1", values: ["kind", "honest"], ...dayBoxes("closes", "2027-03-09") }
  expect(textOf(typed, "one")).toBe("1")
  expect(textOf(typed, "none")).toBe("")
  expect(ticksOf(typed, "one")).toEqual(["1"])
  expect(ticksOf(typed, "values")).toEqual(["kind", "honest"])
  expect(dayOf(typed, "closes")).toEqual({ day: "9", month: "3", year: "2027" })
})
