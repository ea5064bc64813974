import { describe, expect, it } from "vitest"
import { parseReference } from "#app/domain/applications/reference-words.ts"
import { namesIn, namesNotShown } from "#app/domain/panels/unnamed.ts"
import { leastScorers } from "#app/domain/panels/vocabulary.ts"
import { keyScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import { leastScenarios, promptsPerVacancy, writtenPerVacancy } from "#app/domain/vacancies/vocabulary.ts"
import { demoTimes } from "#db/seed/demo-content/afterwards.ts"
import { demoApplications } from "#db/seed/demo-content/applications.ts"
import { demoFeedback } from "#db/seed/demo-content/feedback.ts"
import { demoMeetings } from "#db/seed/demo-content/meetings.ts"
import { demoMemberships, demoPeople } from "#db/seed/demo-content/people.ts"
import { demoProviders } from "#db/seed/demo-content/providers.ts"
import { demoSentScores } from "#db/seed/demo-content/scores.ts"
import { demoVacancies } from "#db/seed/demo-content/vacancies.ts"
import { demoWorkers } from "#db/seed/demo-content/workers.ts"
import { seedPathwayRoles } from "#db/seed/reference/pathway-roles.ts"
import { seedQuestions } from "#db/seed/reference/questions.ts"

const questions = new Map(seedQuestions.map((question) => [question.code, question]))
const vacancies = new Map(demoVacancies.map((vacancy) => [vacancy.code, vacancy]))
const people = new Set(demoPeople.map((person) => person.code))
const providers = new Set(demoProviders.map((provider) => provider.code))
const roles = new Set(seedPathwayRoles.map((role) => role.code))

describe("the demo content", () => {
  it("is plainly made up and reaches nobody", () => {
    expect(demoProviders.every((provider) => provider.name.startsWith("Demo: "))).toBe(true)
    const everyone = [...demoPeople, ...demoApplications.map((application) => application.contact)]
    expect(everyone.filter((person) => !person.name.endsWith("(demo)"))).toEqual([])

    const text = JSON.stringify([demoProviders, demoPeople, demoApplications])
    const mail = text.match(/[\w.]+@[\w.]+/g) ?? []
    expect(mail.filter((address) => !address.endsWith("@example.org"))).toEqual([])
    const phones = text.match(/\b0\d{2,4} \d{3} ?\d{3,4}\b/g) ?? []
    expect(phones.filter((phone) => !/^(0117 496 0|0113 496 0|07700 900)\d{3}$/.test(phone))).toEqual([])
  })

  it.each(demoVacancies.map((vacancy) => [vacancy.code, vacancy] as const))(
    "%s asks a full set of questions and has its panel",
    (_, vacancy) => {
      const asked = vacancy.questions.map((code) => questions.get(code)!)
      const count = (...kinds: readonly string[]) => asked.filter(({ kind }) => kinds.includes(kind)).length
      expect(count("prompt")).toBe(promptsPerVacancy)
      expect(count(...keyScoredKinds)).toBeGreaterThanOrEqual(leastScenarios)
      expect(count("written", "spoken")).toBe(writtenPerVacancy)

      const touched = new Set(asked.flatMap((question) => question.values))
      expect(vacancy.values.filter((code) => !touched.has(code))).toEqual([])
      expect(providers.has(vacancy.provider) && roles.has(vacancy.roleCode)).toBe(true)
      expect(vacancy.panel.members.filter((member) => !people.has(member.person))).toEqual([])
      expect(vacancy.panel.members.some((member) => member.part === "draws-on-support")).toBe(true)
      expect(vacancy.panel.members.length).toBeGreaterThanOrEqual(leastScorers)
    },
  )

  it.each(demoApplications.map((application) => [application.code, application] as const))(
    "%s answers each question in its own way, in time",
    (_, application) => {
      const vacancy = vacancies.get(application.vacancy)!
      expect(Object.keys(application.answers)).toEqual(vacancy.questions)
      for (const [code, answer] of Object.entries(application.answers)) {
        expect("ratings" in answer).toBe(questions.get(code)!.kind === "rate-options")
      }
      expect(parseReference(application.reference)).toBe(application.reference)
      expect(application.submittedDaysAgo).toBeLessThanOrEqual(vacancy.publishedDaysAgo)
      expect(application.submittedDaysAgo).toBeGreaterThanOrEqual(-vacancy.closesInDays)
    },
  )

  it("scores whole questions, by members of the panel", () => {
    for (const sent of demoSentScores) {
      const vacancy = vacancies.get(sent.vacancy)!
      const applications = demoApplications.filter((application) => application.vacancy === sent.vacancy)
      expect(Object.keys(sent.points).sort()).toEqual(applications.map(({ code }) => code).sort())
      expect(vacancy.questions).toContain(sent.question)
      expect(vacancy.panel.members.map((member) => member.person)).toContain(sent.member)
    }
  })

  it("gives feedback on questions that were asked, and only to people who applied", () => {
    for (const { reference, sent } of demoFeedback) {
      const { vacancy } = demoApplications.find((one) => one.reference === reference)!
      const titles = vacancies.get(vacancy)!.questions.map((code) => questions.get(code)!.title)
      const about = [...(sent?.feedback.strengths ?? []), sent?.feedback.toTry].flatMap((part) => part ?? [])
      for (const { question } of about) expect(titles).toContain(question)
    }
  })

  it("leaves Leon all of his panel's answers to score, and nothing open at Headingley", () => {
    expect(demoSentScores.filter((sent) => sent.member === "leon")).toEqual([])
    expect(demoSentScores.filter((sent) => sent.vacancy === "fernhill-headingley")).toHaveLength(9)
  })

  it("trains workers in an order that can happen, with a second person to sign off", () => {
    for (const worker of demoWorkers) {
      expect(worker.signedOffBy).not.toBe(worker.knownAndSeenBy)
      for (const { knownDaysAgo: known, seenDaysAgo: seen, signedOffDaysAgo: signed } of worker.records) {
        const steps = [worker.startedDaysAgo, known, seen, signed].filter((days) => days !== null)
        expect(steps).toEqual([...steps].sort((a, b) => b - a))
        expect(signed === null || seen !== null).toBe(true)
        expect(seen === null || known !== null).toBe(true)
      }
    }
  })

  it("names nobody in a plan for meeting who is shown without a name", () => {
    for (const { vacancy, words } of demoMeetings) {
      const members = vacancies.get(vacancy)!.panel.members.map(({ person, shownAs }) => ({
        name: demoPeople.find(({ code }) => code === person)!.name,
        shownAs,
      }))
      expect(namesIn(words, namesNotShown(members))).toEqual([])
    }
  })

  it("offers times to meet by the day on which everybody hears", () => {
    for (const { vacancy, inDays } of demoTimes) {
      expect(inDays).toBeLessThan(vacancies.get(vacancy)!.hearByInDays)
    }
  })

  it("gives every member of staff a provider", () => {
    const lost = demoMemberships.filter(
      (membership) => !people.has(membership.person) || !providers.has(membership.provider),
    )
    expect(lost).toEqual([])
  })
})
