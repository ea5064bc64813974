import { sql } from "drizzle-orm"
import { expect, it } from "vitest"
import {
  answerOffer,
  readApplicationToDecide,
  readOwnWorkHistory,
  readStanding,
  tellWorkHistory,
} from "#app/domain/decisions/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { offered, shortlisted } from "#test/factories/stage-further.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const history = { work: "A bakery, 1999 to 2006. A school kitchen since.", gaps: "2006: I looked after Mum." }

it("does not exist before an offer: neither verb nor database takes it", async () => {
  const { applications } = await shortlisted(heron)
  const { id, applicant } = applications[0]!
  expect(await tellWorkHistory(applicant, { history, send: true })).toEqual(notFound)
  expect(await readOwnWorkHistory(applicant)).toBeNull()
  const forced = inTransaction(applicant, async (tx) => {
    await tx.execute(sql`insert into disclosures (provider_id, application_id, kind, sealed)
      values (${heron.id}, ${id}, 'employment-history', 'x')`)
    return ok(null)
  })
  await expect(forced).rejects.toMatchObject({ cause: { message: "not before a conditional offer" } })
})

it("is kept sealed, is the applicant's alone until they send it, and stays as it was sent", async () => {
  const { id, applicant } = await offered(heron)
  const tell = (over: Partial<typeof history>, send: boolean) =>
    tellWorkHistory(applicant, { history: { ...history, ...over }, send })
  expect(await tell({ work: " " }, true)).toEqual({ ok: false, error: { kind: "work-missing" } })
  expect(await tell({ gaps: "x".repeat(6_001) }, false)).toEqual({
    ok: false,
    error: { kind: "part-too-long", part: "gaps", limit: 6_000 },
  })
  await must(tell({ gaps: "" }, false))
  const toDecide = async (ctx = heron.manager) => (await readApplicationToDecide(ctx, id))?.workHistory
  expect(await readOwnWorkHistory(applicant)).toMatchObject({ work: history.work, gaps: "", sentAt: null })
  expect(await toDecide()).toBeNull()

  await must(answerOffer(applicant, { accept: true }))
  await must(tell({}, true))
  const [row] = await owner`select sealed from disclosures where application_id = ${id}`
  expect(Buffer.from(row?.sealed).toString("latin1")).not.toContain("bakery")
  expect((await readStanding(applicant)).workHistorySentAt).toBeInstanceOf(Date)
  expect(await tell({ work: "Another" }, true)).toEqual({ ok: false, error: { kind: "sent-already" } })
  expect(await eventsOf(id)).toEqual(expect.arrayContaining(["work-history.saved", "work-history.sent"]))

  expect(await toDecide()).toMatchObject(history)
  expect(await toDecide(await aColleague(heron.id, "hiring-manager"))).toBeNull()
  expect(await toDecide(other.manager)).toBeUndefined()
  const rewritten = inTransaction(applicant, async (tx) => {
    await tx.execute(sql`update disclosures set sealed = 'x' where application_id = ${id}`)
    return ok(null)
  })
  await expect(rewritten).rejects.toThrow()
  const seen = await reading(other.manager, (tx) =>
    tx.execute(sql`select from disclosures where application_id = ${id}`),
  )
  expect(seen.length).toBe(0)
})
