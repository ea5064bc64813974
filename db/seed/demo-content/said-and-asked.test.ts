import { describe, expect, it } from "vitest"
import { goodDayLimit } from "#app/domain/panels/forms.ts"
import { answerLimit, askedLimit } from "#app/domain/vacancies/forms.ts"
import { demoAskedQuestions, demoVoices } from "#db/seed/demo-content/said-and-asked.ts"
import { demoVacancies } from "#db/seed/demo-content/vacancies.ts"

const vacancies = new Map(demoVacancies.map((vacancy) => [vacancy.code, vacancy]))

describe("what is said and asked in the demo", () => {
  it.each(demoVoices)("a good day of $person’s is a member’s own, and short enough", (voice) => {
    const seat = vacancies.get(voice.vacancy)?.panel.members.find(({ person }) => person === voice.person)
    expect(seat).toMatchObject({ part: "draws-on-support" })
    expect(voice.words.length).toBeLessThanOrEqual(goodDayLimit)
    expect(voice.daysAgo).toBeLessThanOrEqual(vacancies.get(voice.vacancy)!.publishedDaysAgo)
  })

  it("is asked about open jobs, and answered after it was asked", () => {
    for (const { vacancy, words, askedDaysAgo, answered } of demoAskedQuestions) {
      expect(vacancies.get(vacancy)?.status).toBe("published")
      expect(words.length).toBeLessThanOrEqual(askedLimit)
      expect((answered?.words ?? "").length).toBeLessThanOrEqual(answerLimit)
      expect(answered?.daysAgo ?? 0).toBeLessThanOrEqual(askedDaysAgo)
    }
  })
})
