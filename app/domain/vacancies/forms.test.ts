import { describe, expect, it } from "vitest"
import { easyAdvertValues, fieldsApart, VacancyForm } from "#app/domain/vacancies/forms.ts"

const filled = {
  title: "Support worker",
  roleCode: "new-to-care",
  place: "Leeds",
  payRegion: "uk",
  pay: "14.00",
  hours: "30",
  pattern: "Mornings",
  goodDay: "Tea and a walk.",
  theWork: "Support at home.",
  training: "Paid.",
  values: ["kind"],
  "closes-day": "1",
  "closes-month": "12",
  "closes-year": "2026",
  "hear-day": "20",
  "hear-month": "12",
  "hear-year": "2026",
}

const easyOf = (over: Record<string, string>) => VacancyForm.parse({ ...filled, ...over }).easyRead

describe("an advert's Easy Read in its form", () => {
  it("is nothing where nobody wrote it", () => {
    expect(easyOf({})).toEqual({})
  })

  it("is its filled lines in order, each with its picture", () => {
    const typed = {
      "easy-goodDay-1": "We have tea.",
      "easy-goodDay-1-picture": "cup",
      "easy-goodDay-2": "  ",
      "easy-goodDay-3": "Then we walk.",
      "easy-goodDay-3-picture": "walk",
    }
    const goodDay = [
      { text: "We have tea.", picture: "cup" },
      { text: "Then we walk.", picture: "walk" },
    ] as const
    expect(easyOf(typed)).toEqual({ goodDay })
    expect(easyOf(easyAdvertValues({ goodDay }))).toEqual({ goodDay })
  })

  it("has no picture that there is not, no more lines than it may, and none too long", () => {
    expect(() => easyOf({ "easy-pattern-1": "We start.", "easy-pattern-1-picture": "rocket" })).toThrow()
    expect(easyOf({ "easy-pattern-5": "One too many." })).toEqual({})
    expect(() => easyOf({ "easy-pattern-1": "a".repeat(151) })).toThrow()
  })

  it("says nothing of sick pay where there is no more than the law asks for", () => {
    const typed = { sickPayWords: "Full pay.", "easy-sickPayWords-1": "You get full pay." }
    expect(easyOf({ ...typed, sickPay: "statutory" })).toEqual({})
    expect(easyOf({ ...typed, sickPay: "more-than-statutory" })).toEqual({
      sickPayWords: [{ text: "You get full pay.", picture: "think" }],
    })
  })
})

describe("two ways to fill in an advert", () => {
  it("are apart where they say something else", () => {
    const one = { pay: "13.70", hours: "20", "easy-goodDay-1": "We walk.", "easy-goodDay-1-picture": "walk" }
    const other = { pay: "13.60", hours: "20", "easy-goodDay-1": "We walk.", "easy-goodDay-1-picture": "cup" }
    expect(fieldsApart(one, other)).toEqual(["pay", "easy-goodDay-1-picture"])
    expect(fieldsApart({}, { place: "Leeds" })).toEqual(["place"])
  })

  it("are the same however it was typed", () => {
    expect(fieldsApart({ pay: "13.6", values: ["a", "b"] }, { pay: "13.60 ", values: ["b", "a"] })).toEqual(
      [],
    )
    expect(fieldsApart({}, { serviceId: "" })).toEqual([])
  })

  it("are the same where a line of Easy Read has a picture and no words", () => {
    expect(fieldsApart({}, { "easy-goodDay-1": " ", "easy-goodDay-1-picture": "think" })).toEqual([])
  })
})
