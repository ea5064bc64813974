import { afterAll, describe, expect, it } from "vitest"
import {
  moveApplication,
  readApplication,
  saveAnswer,
  submitApplication,
  withdrawApplication,
} from "#app/domain/applications/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { answerEverything } from "#test/integration/applications/fill-in.ts"
import {
  auditOf,
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

const declared = { notBarred: true }

describe("sending", () => {
  it("sends a whole application once: status, counters, audit, receipt", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy)
    await answerEverything(begun)
    expect(await submitApplication(begun.ctx, declared)).toEqual({
      ok: true,
      value: { reference: begun.reference, vacancy: vacancy.slug },
    })
    const application = await readApplication(begun.ctx)
    expect(application).toMatchObject({ status: "submitted", hasComeBackLink: true })
    expect(application?.submittedAt).toBeInstanceOf(Date)
    expect(await countersOf(vacancy)).toMatchObject({ started: 0, submitted: 1 })
    expect(await auditOf(begun.id, "application.submitted")).toEqual([
      { actorKind: "applicant", detail: {}, queued: true },
    ])
    const messages =
      await owner`select template, subject from messages where provider_id = ${vacancy.providerId}`
    expect([...messages]).toEqual([
      { template: "application-receipt", subject: expect.stringContaining("Support worker") },
    ])
    const [row] =
      await owner`select not_barred_at is not null as declared from applications where id = ${begun.id}`
    expect(row).toEqual({ declared: true })
  })

  it("writes the receipt in the language of the application", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy, "easy-read")
    await answerEverything(begun)
    await submitApplication(begun.ctx, declared)
    const [receipt] = await owner`select subject from messages where provider_id = ${vacancy.providerId}`
    expect(receipt?.subject).toMatch(/^We have your form: /)
  })

  it("takes effect once under twenty tries at once", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy)
    await answerEverything(begun)
    const tries = Array.from({ length: 20 }, () => submitApplication(begun.ctx, declared))
    const outcomes = (await Promise.all(tries)).map((one) => (one.ok ? "sent" : one.error.kind))
    expect(outcomes.filter((one) => one === "sent")).toHaveLength(1)
    expect(outcomes.filter((one) => one === "already-sent")).toHaveLength(19)
    expect(await countersOf(vacancy)).toMatchObject({ started: 0, submitted: 1 })
    expect(await auditOf(begun.id, "application.submitted")).toHaveLength(1)
    const [messages] =
      await owner`select count(*)::int as n from messages where provider_id = ${vacancy.providerId}`
    expect(messages).toEqual({ n: 1 })
  })

  it("sends nothing to whoever gave no address", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy)
    await answerEverything(begun, "reference")
    expect((await submitApplication(begun.ctx, declared)).ok).toBe(true)
    const [messages] =
      await owner`select count(*)::int as n from messages where provider_id = ${vacancy.providerId}`
    expect(messages).toEqual({ n: 0 })
    expect((await readApplication(begun.ctx))?.contact).toMatchObject({ email: null, phone: null })
  })

  it("refuses a draft that is not whole, naming what is missing, and changes nothing", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy)
    await saveAnswer(begun.ctx, { number: 1, given: { body: "one", ratings: null }, seen: null, done: true })
    expect(await submitApplication(begun.ctx, declared)).toEqual({
      ok: false,
      error: { kind: "questions-unanswered", numbers: [2, 3, 4, 5] },
    })
    await answerEverything(begun)
    expect(await submitApplication(begun.ctx, { notBarred: false })).toMatchObject({
      error: { kind: "not-declared" },
    })
    await owner`delete from applicant_contacts where application_id = ${begun.id}`
    expect(await submitApplication(begun.ctx, declared)).toMatchObject({ error: { kind: "contact-missing" } })
    await owner`delete from adjustments where application_id = ${begun.id}`
    expect(await submitApplication(begun.ctx, declared)).toMatchObject({
      error: { kind: "adjustments-unanswered" },
    })
    expect(await countersOf(vacancy)).toMatchObject({ started: 1, submitted: 0 })
    expect(await auditOf(begun.id, "application.submitted")).toEqual([])
  })

  it("refuses once the job has closed, and keeps every word", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy)
    await answerEverything(begun)
    await closeVacancy(vacancy)
    expect(await submitApplication(begun.ctx, declared)).toMatchObject({ error: { kind: "vacancy-closed" } })
    const application = await readApplication(begun.ctx)
    expect(application).toMatchObject({ status: "draft", vacancy: { open: false } })
    expect(application?.questions.every((question) => question.answered)).toBe(true)
  })

  it("is refused to a stranger", async () => {
    const begun = await begin(await openVacancy())
    await answerEverything(begun)
    const forged = { ...begun.ctx, actor: { ...begun.ctx.actor, applicationId: crypto.randomUUID() } }
    expect(await submitApplication(forged, declared)).toMatchObject({ error: { kind: "not-found" } })
  })
})

describe("taking back", () => {
  it("ends a sent application, with its reason only where there is one", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy)
    await answerEverything(begun)
    await submitApplication(begun.ctx, declared)
    expect(await withdrawApplication(begun.ctx, { reason: "  " })).toEqual({ ok: true, value: null })
    expect(await countersOf(vacancy)).toMatchObject({ started: 0, submitted: 0, withdrawn: 1 })
    expect(await auditOf(begun.id, "application.withdrawn")).toMatchObject([
      { detail: { from: "submitted" } },
    ])
    const [row] = await owner`select withdrawal_reason from applications where id = ${begun.id}`
    expect(row).toEqual({ withdrawal_reason: null })
    expect(await withdrawApplication(begun.ctx, { reason: "" })).toMatchObject({
      error: { kind: "wrong-state" },
    })
  })

  it("keeps a reason, unless it is a book, and is refused to a stranger", async () => {
    const begun = await begin(await openVacancy())
    const forged = { ...begun.ctx, actor: { ...begun.ctx.actor, applicationId: crypto.randomUUID() } }
    expect(await withdrawApplication(forged, { reason: "" })).toMatchObject({ error: { kind: "not-found" } })
    expect(await withdrawApplication(begun.ctx, { reason: "x".repeat(501) })).toMatchObject({
      error: { kind: "reason-too-long" },
    })
    await answerEverything(begun)
    await submitApplication(begun.ctx, declared)
    await withdrawApplication(begun.ctx, { reason: "I found work nearer home" })
    const [row] = await owner`select status, withdrawal_reason from applications where id = ${begun.id}`
    expect(row).toEqual({ status: "withdrawn", withdrawal_reason: "I found work nearer home" })
  })

  it("leaves what was never sent with the applicant alone", async () => {
    const vacancy = await openVacancy()
    const begun = await begin(vacancy)
    await answerEverything(begun)
    await withdrawApplication(begun.ctx, { reason: "I changed my mind" })
    const [row] = await owner`select withdrawal_reason from applications where id = ${begun.id}`
    expect(row).toEqual({ withdrawal_reason: null })
    const seen = await reading(vacancy.staff, async (tx) => [
      ...(await tx.execute(`select id from applications where id = '${begun.id}'`)),
      ...(await tx.execute(`select id from answers where application_id = '${begun.id}'`)),
    ])
    expect(seen).toEqual([])
  })
})

describe("moveApplication", () => {
  it("moves by the table of states only, for the provider's own, and counts", async () => {
    const vacancy = await openVacancy()
    const elsewhere = await openVacancy()
    const begun = await begin(vacancy)
    await answerEverything(begun)
    await submitApplication(begun.ctx, declared)
    const move = (who: Ctx, event: "offer" | "withdraw") =>
      inTransaction(who, (tx) => moveApplication(tx, { applicationId: begun.id, event }))
    expect(await move(elsewhere.staff, "withdraw")).toEqual({ ok: false, error: { kind: "not-found" } })
    expect(await move(vacancy.staff, "offer")).toEqual({
      ok: false,
      error: { kind: "wrong-state", status: "submitted", event: "offer" },
    })
    await expect(move(vacancy.staff, "withdraw")).rejects.toMatchObject({
      cause: { message: "only the applicant does this" },
    })
    expect(await countersOf(vacancy)).toMatchObject({ submitted: 1, withdrawn: 0 })
    expect(await move(begun.ctx, "withdraw")).toMatchObject({
      ok: true,
      value: { from: "submitted", to: "withdrawn" },
    })
    expect(await countersOf(vacancy)).toMatchObject({ submitted: 0, withdrawn: 1 })
  })
})
