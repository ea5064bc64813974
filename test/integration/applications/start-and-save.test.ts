import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  findApplicant,
  readAdjustments,
  readApplication,
  readStart,
  saveAdjustments,
  saveAnswer,
  saveContact,
  startApplication,
} from "#app/domain/applications/index.server.ts"
import { parseReference } from "#app/domain/applications/reference-words.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import {
  auditOf,
  begin,
  closeVacancy,
  countersOf,
  type OpenVacancy,
  openVacancy,
  owner,
  stranger,
} from "#test/integration/applications/open-vacancy.ts"

let vacancy: OpenVacancy
beforeAll(async () => {
  vacancy = await openVacancy()
})
afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const words = (body: string) => ({ body, ratings: null })

describe("starting", () => {
  it("says what will be asked before anything is begun", async () => {
    expect(await readStart(stranger, vacancy.slug)).toMatchObject({
      title: "Support worker",
      provider: "Heron House",
      open: true,
      questions: {
        prompt: 2,
        "rate-options": 2,
        "best-and-worst": 0,
        "put-in-order": 0,
        written: 1,
        spoken: 0,
      },
    })
    expect(await readStart(stranger, "no-such-job")).toBeNull()
  })

  it("gives a reference of three words, a key, a data key of its own, and is counted", async () => {
    const own = await openVacancy()
    const begun = await begin(own)
    expect(parseReference(begun.reference)).toBe(begun.reference)
    expect(await countersOf(own)).toMatchObject({ started: 1, submitted: 0 })
    expect(await auditOf(begun.id, "application.started")).toEqual([
      { actorKind: "doorkeeper", detail: {}, queued: true },
    ])
    const [row] = await owner`select device_hash, data_key from applications where id = ${begun.id}`
    expect(row?.device_hash).not.toContain(begun.deviceToken)
    expect(row?.data_key.length).toBeGreaterThan(32)
  })

  it("asks each question with the values that it is about, as a list", async () => {
    const { ctx } = await begin(vacancy)
    const questions = (await readApplication(ctx))?.questions ?? []
    expect(questions.length).toBeGreaterThan(0)
    for (const { values } of questions) expect(values).toEqual(expect.arrayContaining([expect.any(String)]))
  })

  it("refuses a job that is closed, past its day, or not there", async () => {
    const closed = await openVacancy()
    await closeVacancy(closed)
    const late = await openVacancy()
    await owner`update vacancies set closes_at = now() where id = ${late.vacancyId}`
    const kindOf = async (slug: string) => {
      const started = await startApplication(stranger, { slug, language: "en" })
      return started.ok ? "started" : started.error.kind
    }
    expect(await kindOf(closed.slug)).toBe("vacancy-closed")
    expect(await kindOf(late.slug)).toBe("vacancy-closed")
    expect(await kindOf("no-such-job")).toBe("not-found")
  })

  it("opens for nobody without its key", async () => {
    const begun = await begin(vacancy)
    const other = await begin(vacancy)
    const { reference } = begun
    expect(await findApplicant(stranger, { reference, deviceToken: other.deviceToken })).toBeNull()
    expect(await findApplicant(stranger, { reference, deviceToken: "" })).toBeNull()
    expect(await findApplicant(stranger, { reference: "no-such-one", deviceToken: "x" })).toBeNull()
  })
})

describe("saving an answer", () => {
  it("keeps it, and says so in the audit without the words", async () => {
    const { ctx, id } = await begin(vacancy)
    const saved = await saveAnswer(ctx, { number: 1, given: words("Tea for Nan"), seen: null, done: true })
    expect(saved).toEqual({ ok: true, value: { questions: 5, sent: false } })
    const application = await readApplication(ctx)
    expect(application?.questions[0]).toMatchObject({ number: 1, body: "Tea for Nan", answered: true })
    expect(application?.questions[1]).toMatchObject({ body: null, answered: false, savedAs: null })
    expect(await auditOf(id, "application.saved")).toEqual([
      { actorKind: "applicant", detail: { question: 1 }, queued: true },
    ])
  })

  it("keeps the newer of two tabs' answers and shows it to the older one", async () => {
    const { ctx } = await begin(vacancy)
    await saveAnswer(ctx, { number: 1, given: words("from tab one"), seen: null, done: true })
    const late = await saveAnswer(ctx, { number: 1, given: words("from tab two"), seen: null, done: true })
    expect(late).toMatchObject({
      ok: false,
      error: { kind: "changed-elsewhere", kept: { body: "from tab one" } },
    })
    const savedAs = !late.ok && late.error.kind === "changed-elsewhere" ? late.error.savedAs : null
    expect((await saveAnswer(ctx, { number: 1, given: words("both"), seen: savedAs, done: true })).ok).toBe(
      true,
    )
    expect((await readApplication(ctx))?.questions[0]?.body).toBe("both")
  })

  it("keeps one of twenty saved at once, and no error", async () => {
    const { ctx } = await begin(vacancy)
    const tries = Array.from({ length: 20 }, (_, n) =>
      saveAnswer(ctx, { number: 2, given: words(`try ${n}`), seen: null, done: true }),
    )
    const outcomes = (await Promise.all(tries)).map((one) => (one.ok ? "saved" : one.error.kind))
    expect(outcomes.filter((one) => one === "saved")).toHaveLength(1)
    expect(outcomes.filter((one) => one === "changed-elsewhere")).toHaveLength(19)
  })

  it("refuses a question that is not asked, too many words, and a closed job; nothing is recorded", async () => {
    const own = await openVacancy()
    const { ctx, id } = await begin(own)
    const save = (number: number, body: string) =>
      saveAnswer(ctx, { number, given: words(body), seen: null, done: true })
    expect(await save(6, "x")).toMatchObject({ error: { kind: "not-found" } })
    expect(await save(1, "x".repeat(2_001))).toMatchObject({ error: { kind: "answer-too-long" } })
    expect(await save(1, " ")).toMatchObject({ error: { kind: "answer-missing" } })
    await closeVacancy(own)
    expect(await save(1, "x")).toMatchObject({ error: { kind: "vacancy-closed" } })
    expect(await auditOf(id, "application.saved")).toEqual([])
  })

  it("gives one applicant nothing of another's", async () => {
    const mine = await begin(vacancy)
    const theirs = await begin(vacancy)
    await saveAnswer(theirs.ctx, { number: 1, given: words("private"), seen: null, done: true })
    // Whoever holds the key to one application, and asks the database for another.
    const rows = await reading(mine.ctx, (tx) =>
      tx.execute(`select id from answers where application_id = '${theirs.id}'`),
    )
    const heads = await reading(mine.ctx, (tx) => tx.execute("select id from applications"))
    expect([...rows]).toEqual([])
    expect([...heads]).toEqual([{ id: mine.id }])
    const forged = { ...mine.ctx, actor: { ...mine.ctx.actor, applicationId: crypto.randomUUID() } }
    expect(await saveAnswer(forged, { number: 1, given: words("x"), seen: null, done: true })).toMatchObject({
      error: { kind: "not-found" },
    })
    expect(await readApplication(forged)).toBeNull()
  })

  it("shows a draft to nobody who works for the provider", async () => {
    const begun = await begin(vacancy)
    await saveAnswer(begun.ctx, { number: 1, given: words("not sent"), seen: null, done: true })
    const seen = await reading(vacancy.staff, async (tx) => [
      ...(await tx.execute(`select id from applications where id = '${begun.id}'`)),
      ...(await tx.execute(`select id from answers where application_id = '${begun.id}'`)),
    ])
    expect(seen).toEqual([])
  })
})

describe("adjustments", () => {
  it("are kept unreadable, and open only to their applicant", async () => {
    const { ctx, id } = await begin(vacancy)
    await saveAdjustments(ctx, { wanted: true, what: { applying: "", meeting: "A quiet room, please" } })
    const [row] =
      await owner`select wanted, sealed from adjustments where application_id = ${id} and purpose = 'meeting'`
    expect(row?.wanted).toBe(true)
    expect(Buffer.from(row?.sealed).toString("latin1")).not.toContain("quiet")
    expect(await reading(ctx, (tx) => readAdjustments(tx, id))).toEqual({
      wanted: true,
      what: "A quiet room, please",
      asked: [
        { purpose: "meeting", what: "A quiet room, please", state: "asked", askedAt: expect.any(Date) },
      ],
    })
    expect(await reading(vacancy.staff, (tx) => readAdjustments(tx, id))).toBeNull()
    expect(await auditOf(id, "application.saved")).toMatchObject([{ detail: { part: "adjustments" } }])
  })

  it("cannot be read once the application's key is destroyed, nor under another one", async () => {
    const { ctx, id } = await begin(vacancy)
    const other = await begin(vacancy)
    await saveAdjustments(ctx, { wanted: true, what: { applying: "", meeting: "Large print" } })
    await owner`update applications set data_key = (select data_key from applications where id = ${other.id})
      where id = ${id}`
    await expect(reading(ctx, (tx) => readAdjustments(tx, id))).rejects.toThrow()
    await owner`update applications set data_key = null where id = ${id}`
    expect(await reading(ctx, (tx) => readAdjustments(tx, id))).toMatchObject({ wanted: true, what: null })
  })

  it("are forgotten when they are no longer wanted, and refused when too long", async () => {
    const { ctx, id } = await begin(vacancy)
    await saveAdjustments(ctx, { wanted: true, what: { applying: "", meeting: "Large print" } })
    await saveAdjustments(ctx, { wanted: false })
    const [row] =
      await owner`select wanted, sealed from adjustments where application_id = ${id} and purpose = 'meeting'`
    expect(row).toEqual({ wanted: false, sealed: null })
    expect(
      await saveAdjustments(ctx, { wanted: true, what: { applying: "", meeting: "x".repeat(1_001) } }),
    ).toMatchObject({
      error: { kind: "adjustments-too-long" },
    })
  })
})

describe("contact", () => {
  it("asks for the way first, then says all that is wrong", async () => {
    const { ctx } = await begin(vacancy)
    const typed = { name: "", email: "nobody", phone: "", secretWord: "" }
    expect(await saveContact(ctx, typed)).toMatchObject({ error: { kind: "way-not-chosen" } })
  })

  it("is unreadable for staff before a reason is recorded, whatever they ask the database", async () => {
    const { ctx, id } = await begin(vacancy)
    const written = await inTransaction(ctx, async (tx) => {
      await tx.execute(`insert into applicant_contacts (application_id, provider_id, name, way)
        values ('${id}', '${vacancy.providerId}', 'Demo', 'reference')`)
      return ok(null)
    })
    expect(written.ok).toBe(true)
    const seen = await reading(vacancy.staff, (tx) => tx.execute("select name from applicant_contacts"))
    expect([...seen]).toEqual([])
  })
})
