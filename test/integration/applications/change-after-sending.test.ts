import { afterAll, describe, expect, it } from "vitest"
import {
  chooseContactWay,
  readApplication,
  saveAdjustments,
  saveAnswer,
  saveContact,
  submitApplication,
  withdrawApplication,
} from "#app/domain/applications/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { answerEverything } from "#test/integration/applications/fill-in.ts"
import {
  auditOf,
  type Begun,
  begin,
  closeVacancy,
  countersOf,
  openVacancy,
  owner,
} from "#test/integration/applications/open-vacancy.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

async function sentTo(vacancy: Awaited<ReturnType<typeof openVacancy>>): Promise<Begun> {
  const begun = await begin(vacancy)
  await answerEverything(begun)
  await submitApplication(begun.ctx, { notBarred: true })
  return begun
}

const savedAsOf = async ({ ctx }: Begun) => (await readApplication(ctx))?.questions[0]?.savedAs ?? null

describe("an application that is sent, while the job is open", () => {
  it("takes a better answer, stays sent, and says so in the audit", async () => {
    const vacancy = await openVacancy()
    const begun = await sentTo(vacancy)
    const seen = await savedAsOf(begun)
    const given = { body: "What I forgot to say" }
    expect(await saveAnswer(begun.ctx, { number: 1, given, seen, done: true })).toEqual({
      ok: true,
      value: { questions: 5, sent: true },
    })
    const application = await readApplication(begun.ctx)
    expect(application).toMatchObject({ status: "submitted" })
    expect(application?.questions[0]?.body).toBe("What I forgot to say")
    expect(await countersOf(vacancy)).toMatchObject({ started: 0, submitted: 1 })
    expect(await auditOf(begun.id, "application.changed")).toEqual([
      { actorKind: "applicant", detail: { question: 1 }, queued: true },
    ])
  })

  it("keeps no half answer: what is emptied stays as it was, also by “save and come back later”", async () => {
    const begun = await sentTo(await openVacancy())
    const seen = await savedAsOf(begun)
    for (const done of [true, false]) {
      expect(await saveAnswer(begun.ctx, { number: 1, given: { body: " " }, seen, done })).toMatchObject({
        error: { kind: "answer-missing" },
      })
      expect(
        await saveAnswer(begun.ctx, { number: 3, given: { ratings: { a: 5 } }, seen: "x", done }),
      ).toMatchObject({ ok: false })
    }
    const application = await readApplication(begun.ctx)
    expect(application?.questions.every(({ answered }) => answered)).toBe(true)
    expect(await auditOf(begun.id, "application.changed")).toEqual([])
  })

  it("changes how they are reached all at once or not at all", async () => {
    const begun = await sentTo(await openVacancy())
    expect(await chooseContactWay(begun.ctx, { way: "phone" })).toMatchObject({
      error: { kind: "already-sent" },
    })
    const typed = { name: "Zoë", email: "", secretWord: "" }
    expect(await saveContact(begun.ctx, { ...typed, phone: "12", way: "phone" })).toMatchObject({
      error: { kind: "not-right", problems: [{ kind: "phone-not-whole" }] },
    })
    expect((await readApplication(begun.ctx))?.contact).toMatchObject({ way: "email" })
    expect(await saveContact(begun.ctx, { ...typed, phone: "07700 900123", way: "phone" })).toEqual({
      ok: true,
      value: { sent: true, allOpen: true },
    })
    expect((await readApplication(begun.ctx))?.contact).toEqual({
      name: "Zoë",
      way: "phone",
      email: null,
      phone: "07700 900123",
    })
    expect(await auditOf(begun.id, "application.changed")).toMatchObject([{ detail: { part: "contact" } }])
  })

  it("takes another word on adjustments", async () => {
    const begun = await sentTo(await openVacancy())
    expect((await saveAdjustments(begun.ctx, { wanted: true })).ok).toBe(true)
    expect((await readApplication(begun.ctx))?.adjustments).toMatchObject({ wanted: true })
    expect(await auditOf(begun.id, "application.changed")).toMatchObject([
      { detail: { part: "adjustments" } },
    ])
  })

  it("is not sent twice, and is closed with the job, once taken back, and to strangers", async () => {
    const vacancy = await openVacancy()
    const begun = await sentTo(vacancy)
    expect(await submitApplication(begun.ctx, { notBarred: true })).toMatchObject({
      error: { kind: "already-sent" },
    })
    const forged = { ...begun.ctx, actor: { ...begun.ctx.actor, applicationId: crypto.randomUUID() } }
    const save = (who: Begun["ctx"]) =>
      saveAnswer(who, { number: 1, given: { body: "later" }, seen: null, done: true })
    expect(await save(forged)).toMatchObject({ error: { kind: "not-found" } })
    const takenBack = await sentTo(vacancy)
    await withdrawApplication(takenBack.ctx, { reason: "" })
    expect(await save(takenBack.ctx)).toMatchObject({ error: { kind: "withdrawn" } })
    await closeVacancy(vacancy)
    expect(await save(begun.ctx)).toMatchObject({ error: { kind: "vacancy-closed" } })
    expect((await readApplication(begun.ctx))?.questions[0]?.body).toBe("In my own words")
  })
})
