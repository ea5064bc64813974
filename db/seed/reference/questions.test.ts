import { describe, expect, it } from "vitest"
import { careValueCodes } from "#app/domain/vacancies/vocabulary.ts"
import { seedQuestions } from "#db/seed/reference/questions.ts"

/** Words the project never uses of people; the glossary says what to use instead. */
const diminishing =
  /\b(service users?|clients?|patients?|vulnerable|customers?|competenc\w+|tests?|exams?|carers?|handlers?|deficits?|needs|challenging behaviour|suffers? from|wheelchair-bound|placements?)\b/i

const ofKind = (kind: string) => seedQuestions.filter((question) => question.kind === kind)
const sentences = (text: string) => text.split(/(?<=[.?!]”?)\s+/)
const countWords = (text: string) => text.split(/\s+/).length

describe("the question library", () => {
  it("has each code once", () => {
    expect(new Set(seedQuestions.map((question) => question.code)).size).toBe(seedQuestions.length)
  })

  it("is enough to choose from", () => {
    expect(ofKind("prompt").length).toBeGreaterThanOrEqual(4)
    expect(ofKind("rate-options").length).toBeGreaterThanOrEqual(8)
    expect(ofKind("written").length).toBeGreaterThanOrEqual(3)
  })

  it("touches all seven values by prompts alone and by rated scenarios alone", () => {
    for (const kind of ["prompt", "rate-options"]) {
      const touched = new Set(ofKind(kind).flatMap((question) => question.values))
      expect(careValueCodes.filter((code) => !touched.has(code))).toEqual([])
    }
  })

  it.each(seedQuestions.map((question) => [question.code, question] as const))(
    "%s is whole and plainly said",
    (_, question) => {
      expect(JSON.stringify(question)).not.toMatch(diminishing)
      expect(question.values.length).toBeGreaterThanOrEqual(1)
      expect(question.values.length).toBeLessThanOrEqual(3)

      const easy = sentences(`${question.easyRead.situation} ${question.easyRead.ask}`)
      expect(easy.filter((sentence) => countWords(sentence) > 15)).toEqual([])

      if (question.kind === "rate-options") {
        expect(question.options?.map((option) => option.id)).toEqual(["a", "b", "c", "d"])
        const keys = question.options!.map((option) => option.key)
        expect(Math.max(...keys)).toBe(5)
        expect(Math.min(...keys)).toBeLessThanOrEqual(2)
      } else {
        expect(question.guide?.map((anchor) => anchor.points)).toEqual([1, 2, 3, 4, 5])
      }
    },
  )

  it("puts the best option in every place, so that its place gives nothing away", () => {
    const places = new Set(
      ofKind("rate-options").map((question) => question.options!.find((option) => option.key === 5)!.id),
    )
    expect([...places].sort()).toEqual(["a", "b", "c", "d"])
  })
})
