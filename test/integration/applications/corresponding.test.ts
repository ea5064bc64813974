import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  markMessagesRead,
  openOwnMessages,
  readMessages,
  tellOfMessage,
  withdrawApplication,
  writeToApplicant,
  writeToProvider,
} from "#app/domain/applications/index.server.ts"
import { readToday } from "#app/domain/decisions/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const scorer = await aColleague(heron.id, "hiring-manager")
const jobOf = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  requestId: crypto.randomUUID(),
  actor: { kind: "system", providerId },
})

/** A vacancy on whose panel one of the two managers sits. */
const vacancy = await aPublishedVacancy(heron, {
  seat: (draft) =>
    owner`insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed, joined_at)
      values (${heron.id}, ${draft.id}, ${scorer.actor.personId}, 'A scorer', 'staff', 9, now())`,
})

const wordsOf = async (applicationId: string) =>
  (await readMessages(heron.manager, applicationId))?.messages.map(({ words }) => words)

describe("messages", () => {
  it("go there and back, sealed, with what is new marked", async () => {
    const { id, applicant, reference } = await anApplication(vacancy, { send: false })
    await must(writeToProvider(applicant, { words: "  May I bring my sister?\n" }))
    const [row] = await owner`select sealed from correspondence where application_id = ${id}`
    expect(Buffer.from(row?.sealed).toString("latin1")).not.toContain("sister")

    const thread = await readMessages(heron.manager, id)
    expect(thread).toMatchObject({ reference, job: { title: "Support worker, evenings" }, status: "draft" })
    expect(thread?.messages).toMatchObject([
      { words: "May I bring my sister?", fromApplicant: true, read: false },
    ])
    expect((await readToday(heron.manager))?.messages).toMatchObject([{ reference, count: 1 }])

    await must(writeToApplicant(heron.manager, { applicationId: id, words: "Of course." }))
    expect((await readToday(heron.manager))?.messages).toEqual([])
    const opened = await openOwnMessages(applicant)
    expect(opened.map(({ words, read }) => ({ words, read }))).toEqual([
      { words: "May I bring my sister?", read: true },
      { words: "Of course.", read: false },
    ])
    expect((await openOwnMessages(applicant)).every(({ read }) => read)).toBe(true)
    expect(await eventsOf(id)).toEqual(
      expect.arrayContaining(["correspondence.to-provider", "correspondence.to-applicant"]),
    )
  })

  it("are told of by e-mail, without their words, and go with the application", async () => {
    const { id } = await anApplication(vacancy, { send: false })
    await must(writeToApplicant(heron.manager, { applicationId: id, words: "Bring a coat." }))
    const job = jobOf(heron.id)
    expect(await must(tellOfMessage(job, { applicationId: id }))).toEqual({ written: true })
    expect(await must(tellOfMessage(job, { applicationId: id }))).toEqual({ written: false })
    const rows = await owner`
      select template, subject from messages where application_id = ${id} and template = 'message-waiting'`
    expect([...rows]).toEqual([
      {
        template: "message-waiting",
        subject: "You have a message about your application: Support worker, evenings",
      },
    ])
    expect(await tellOfMessage(jobOf(other.id), { applicationId: id })).toEqual(notFound)
    await owner`update applicant_contacts set email = null where application_id = ${id}`
    expect(await must(tellOfMessage(jobOf(heron.id), { applicationId: id }))).toEqual({ written: false })
  })

  it("are told of in the applicant's own language, also before anything is sent", async () => {
    const { id } = await anApplication(vacancy, { send: false })
    await owner`update applications set language = 'cy' where id = ${id}`
    await must(writeToApplicant(heron.manager, { applicationId: id, words: "Bring a coat." }))
    await must(tellOfMessage(jobOf(heron.id), { applicationId: id }))
    const [letter] = await owner`select subject from messages where application_id = ${id}`
    expect(letter?.subject).toBe("Mae gennych neges am eich cais: Support worker, evenings")
    const languageFor = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute(sql`select language_of_draft(${id}) as language`))
    expect(await languageFor(jobOf(other.id))).toEqual([{ language: null }])
    expect(await languageFor(heron.manager)).toEqual([{ language: null }])
  })

  it("are refused empty or too long, and pressed twenty times are one", async () => {
    const { id, applicant } = await anApplication(vacancy, { send: false })
    expect(await writeToProvider(applicant, { words: " \n " })).toEqual({
      ok: false,
      error: { kind: "message-missing" },
    })
    expect(await writeToApplicant(heron.manager, { applicationId: id, words: "x".repeat(2_001) })).toEqual({
      ok: false,
      error: { kind: "message-too-long", limit: 2_000 },
    })
    // Warm: each has its connection and its plans before the race begins.
    await Promise.all(Array.from({ length: 20 }, () => readMessages(heron.manager, id)))
    const tries = Array.from({ length: 20 }, () => writeToProvider(applicant, { words: "Hello?" }))
    expect((await Promise.all(tries)).every(({ ok: done }) => done)).toBe(true)
    expect(await wordsOf(id)).toEqual(["Hello?"])
    await must(writeToProvider(applicant, { words: "Are you there?" }))
    expect(await wordsOf(id)).toEqual(["Hello?", "Are you there?"])
  })

  it("are closed for nobody, and marked as read by who has nothing to answer", async () => {
    const { id, applicant } = await anApplication(vacancy)
    await must(withdrawApplication(applicant, { reason: "" }))
    await must(writeToProvider(applicant, { words: "Thank you all the same." }))
    await must(markMessagesRead(heron.manager, { applicationId: id }))
    expect((await readMessages(heron.manager, id))?.messages).toMatchObject([{ read: true }])
    expect(await eventsOf(id)).toContain("correspondence.read")
  })

  it("are nobody else's: not the scorer's, not the assessor's, not the other provider's", async () => {
    const { id, applicant } = await anApplication(vacancy)
    const another = await anApplication(vacancy)
    await must(writeToProvider(applicant, { words: "It is me, Selam." }))
    for (const asker of [scorer, heron.assessor, other.manager]) {
      expect(await readMessages(asker, id)).toBeNull()
      expect(await writeToApplicant(asker, { applicationId: id, words: "Hello." })).toEqual(notFound)
      expect(await markMessagesRead(asker, { applicationId: id })).toEqual(notFound)
    }
    expect((await readToday(scorer))?.messages).toEqual([])
    expect(await openOwnMessages(another.applicant)).toEqual([])
    expect(await readMessages(heron.manager, "not-an-id")).toBeNull()
  })
})

describe("the database itself", () => {
  it("shows a scorer nothing, and lets nobody write in another's name", async () => {
    const { id, applicant } = await anApplication(vacancy)
    await must(writeToProvider(applicant, { words: "Hello." }))
    const seen = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute(sql`select from correspondence where application_id = ${id}`))
    expect((await seen(heron.manager)).length).toBe(1)
    expect((await seen(scorer)).length).toBe(0)
    expect((await seen(other.manager)).length).toBe(0)
    const forged = inTransaction(heron.manager, async (tx) => {
      await tx.execute(sql`insert into correspondence (provider_id, application_id, sealed)
        values (${heron.id}, ${id}, 'x')`)
      return ok(null)
    })
    await expect(forged).rejects.toMatchObject({ cause: { message: "one writes in one's own name" } })
  })
})
