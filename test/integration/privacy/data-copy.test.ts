import { unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import {
  askForAdjustment,
  saveRecording,
  submitApplication,
  writeToApplicant,
  writeToProvider,
} from "#app/domain/applications/index.server.ts"
import { lookAt, revealIdentity, shortlist } from "#app/domain/decisions/index.server.ts"
import { complain, makeDataZip, readDataCopy } from "#app/domain/privacy/index.server.ts"
import { en } from "#app/ui/language/en/index.ts"
import { copyAsText } from "#app/ui/privacy/copy-as-text.ts"
import { copyInWords } from "#app/ui/privacy/copy-in-words.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { wav } from "#test/factories/sound.ts"
import { asApplicant, must } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const vacancy = await aPublishedVacancy(heron)
const owns = await aColleague(heron.id, "owner")

describe("a copy of all data", () => {
  it("holds what was given, asked for, written and decided, and who looked and why", async () => {
    const job = await aPublishedVacancy(heron)
    const { applicant, id: applicationId, reference } = await anApplication(job)
    await must(askForAdjustment(applicant, { purpose: "meeting", what: "A room without steps" }))
    await must(writeToProvider(applicant, { words: "When do I hear?" }))
    await must(writeToApplicant(owns, { applicationId, words: "On Friday." }))
    await must(complain(applicant, { words: "It took long." }))
    await job.close()
    await everybodyScores(job)
    const early = await readDataCopy(applicant)
    expect(early?.answers.flatMap(({ scores }) => scores)).toEqual([])
    await must(lookAt(heron.manager, { applicationId }))
    await must(shortlist(heron.manager, { slug: job.slug, chosen: [applicationId], reason: "They listen." }))
    await must(revealIdentity(heron.manager, { applicationId, reason: "To ring them." }))

    const copy = await readDataCopy(applicant)
    expect(copy).toMatchObject({
      format: "values-first/application-copy/1",
      application: { reference, status: "shortlisted", provider: "Heron House" },
      contact: { name: "Selam Tesfaye", email: `${reference}@example.org` },
      adjustments: [{ purpose: "meeting", what: "A room without steps" }],
      messages: [
        { from: "you", words: "When do I hear?" },
        { from: "provider", words: "On Friday." },
      ],
      decisions: [{ outcome: "shortlist", reason: "They listen.", by: "A hiring-manager" }],
      complaints: [{ words: "It took long.", answer: null }],
      whoLooked: [
        { name: "A hiring-manager", role: "hiring-manager", what: "answers", reason: null },
        { name: "A hiring-manager", role: "hiring-manager", what: "identity", reason: "To ring them." },
      ],
    })
    expect(copy?.letters.map(({ subject }) => subject)).toContain("We have your complaint")
    expect(copy?.letters.every(({ to }) => to === `${reference}@example.org`)).toBe(true)
    expect(copy?.answers.length).toBe(9)
    const scored = copy?.answers.flatMap(({ scores }) => scores) ?? []
    expect(scored).not.toEqual([])
    expect(Object.keys(scored[0] ?? {})).toEqual(["points", "note"])
    // Nothing of the colleagues but the name and role of who looked.
    expect(JSON.stringify(copy)).not.toContain(heron.manager.actor.personId)
    expect(JSON.stringify(copy)).not.toMatch(/Rosa|Imran/)

    const text = copyAsText("All", copyInWords(copy!, en.privacy.copy))
    for (const words of [
      "A room without steps",
      "On Friday.",
      "They listen.",
      "It took long.",
      "To ring them.",
    ]) {
      expect(text).toContain(words)
    }
  })

  it("comes as a zip with what was said in it", async () => {
    const { applicant } = await anApplication(vacancy, { send: false })
    await must(saveRecording(applicant, { number: 1, sent: wav() }))
    await must(submitApplication(applicant, { notBarred: true }))
    const copy = await readDataCopy(applicant)
    const zip = unzipSync(await makeDataZip(applicant, copy!, { name: "read-me.txt", text: "Hello" }))
    expect(Object.keys(zip).sort()).toEqual(["copy.json", "question-1.wav", "read-me.txt"])
    expect(Buffer.from(zip["question-1.wav"]!).toString("latin1").slice(0, 4)).toBe("RIFF")
    expect(JSON.parse(Buffer.from(zip["copy.json"]!).toString())).toMatchObject({
      answers: expect.arrayContaining([expect.objectContaining({ way: "spoken" })]),
    })
  })

  it("is nobody's who types for the applicant, and holds nothing of another's", async () => {
    const mine = await anApplication(vacancy)
    await anApplication(vacancy, { name: "Somebody Else" })
    const helping = { way: "phone", personId: owns.actor.personId } as const
    expect(await readDataCopy(asApplicant({ ...mine.applicant.actor, helping }))).toBeNull()
    expect(JSON.stringify(await readDataCopy(mine.applicant))).not.toContain("Somebody Else")
  })
})
