import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerOffer,
  confirmOffer,
  endOffer,
  putOffStart,
  readOfferLater,
  readStanding,
  startWorker,
} from "#app/domain/decisions/index.server.ts"
import { eraseOwnApplication, readDataCopy } from "#app/domain/privacy/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { allChecked } from "#test/factories/checks.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { eventsOf, lettersOf, must, notFound, owner } from "#test/factories/stage.ts"
import { offered } from "#test/factories/stage-further.ts"
import { inDays } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const { manager } = heron
const reason = "The people we support here move away, so the work ends."
const explanation = { reason: "The service closes.", easyReason: "The home will close. So there is no job." }

async function accepted() {
  const application = await offered(heron)
  await must(answerOffer(application.applicant, { accept: true }))
  return application
}

const statusOf = async (applicationId: string) => {
  const [row] = await owner<{ application: string; offer: string }[]>`
    select a.status as application, o.status as offer from applications a join offers o on o.application_id = a.id
    where a.id = ${applicationId}`
  return row
}

const raw = (ctx: Ctx, ...statements: SQL[]) =>
  inTransaction(ctx, async (tx) => {
    for (const statement of statements) await tx.execute(statement)
    return ok(null)
  })
const refusedAs = (message: string) => ({ cause: { message } })
const changeRow = (applicationId: string, kind: string, by = manager.actor.personId) => sql`
  insert into offer_changes (provider_id, application_id, kind, sealed, start_on, changed_by)
  values (${heron.id}, ${applicationId}, ${kind}, ${kind === "confirm" ? null : "x"}::bytea,
    ${kind === "put-off" ? inDays(40) : null}, ${by})`
const offerStands = (applicationId: string, status: string) =>
  sql`update offers set status = ${status} where application_id = ${applicationId}`

describe("taking an offer back", () => {
  const back = (applicationId: string, more = {}) =>
    endOffer(manager, { applicationId, event: "take-back", reason, explanation, ...more })

  it("is done by who makes offers and has looked at who it is, with a reason that the applicant reads", async () => {
    const swift = await aProvider("Swift House")
    const { id: applicationId, applicant } = await offered(swift)
    const end = { applicationId, event: "take-back", reason, explanation } as const
    expect(await endOffer(other.manager, end)).toEqual(notFound)
    expect(await endOffer(swift.assessor, end)).toEqual(notFound)
    expect(await endOffer(await aColleague(swift.id, "recruiter"), end)).toEqual(notFound)
    expect(await endOffer(await aColleague(swift.id, "hiring-manager"), end)).toEqual(notFound)
    expect(await endOffer(swift.manager, { ...end, reason: " " })).toMatchObject({
      error: { kind: "reason-missing" },
    })
    const { explanation: _, ...untold } = end
    expect(await endOffer(swift.manager, untold)).toMatchObject({ error: { kind: "explanation-missing" } })

    await must(endOffer(swift.manager, end))
    expect(await statusOf(applicationId)).toEqual({ application: "not-appointed", offer: "withdrawn" })
    expect((await readStanding(applicant)).offerNews).toMatchObject({ kind: "take-back", words: { reason } })
    expect((await readOfferLater(swift.manager, applicationId))?.changes).toHaveLength(1)
    expect(await readOfferLater(other.manager, applicationId)).toBeNull()
    const [kept] = await owner<{ sealed: Uint8Array }[]>`
      select sealed from offer_changes where application_id = ${applicationId}`
    expect(Buffer.from(kept!.sealed).toString()).not.toContain("move away")
    expect((await eventsOf(applicationId)).at(-1)).toBe("offer.taken-back")
    expect((await lettersOf(swift.id)).at(-1)).toBe("offer-taken-back")
    expect(await endOffer(swift.manager, end)).toMatchObject({ error: { kind: "offer-moved-on" } })
    expect(await answerOffer(applicant, { accept: true })).toMatchObject({
      error: { kind: "already-answered", status: "withdrawn" },
    })
    expect((await readDataCopy(applicant))?.offerChanges).toMatchObject([{ kind: "take-back" }])
  })

  it("can follow a yes, and never a start", async () => {
    const { id } = await accepted()
    await must(back(id))
    const { id: started } = await accepted()
    await allChecked(manager, started)
    await must(startWorker(manager, { applicationId: started }))
    expect(await statusOf(started)).toEqual({ application: "started", offer: "started" })
    expect(await back(started)).toMatchObject({ error: { kind: "offer-moved-on", status: "started" } })
    await expect(raw(manager, changeRow(started, "take-back"))).rejects.toMatchObject(
      refusedAs("not a change of this offer"),
    )
  })

  it("is refused by the database, too, without who, why and a word to the panel", async () => {
    const { id } = await accepted()
    const colleague = await aColleague(heron.id, "owner")
    await expect(raw(manager, offerStands(id, "withdrawn"))).rejects.toMatchObject(
      refusedAs("a move of an offer is written down"),
    )
    await expect(raw(manager, changeRow(id, "take-back", colleague.actor.personId))).rejects.toMatchObject(
      refusedAs("a change of an offer says who and why"),
    )
    await expect(
      raw(manager, changeRow(id, "take-back"), offerStands(id, "withdrawn")),
    ).rejects.toMatchObject(refusedAs("the panel is not told why"))
    await expect(
      raw(manager, sql`update applications set status = 'not-appointed' where id = ${id}`),
    ).rejects.toMatchObject(refusedAs("status without its decision"))
    await expect(raw(manager, offerStands(id, "started"), offerStands(id, "made"))).rejects.toMatchObject(
      refusedAs("no such move of an offer"),
    )
    await must(back(id))
    for (const change of [
      sql`update offer_changes set kind = 'confirm' where application_id = ${id}`,
      sql`delete from offer_changes where application_id = ${id}`,
    ]) {
      await expect(raw(manager, change)).rejects.toThrow()
    }
  })

  it("goes with the application when its applicant deletes it", async () => {
    const { id, applicant } = await accepted()
    await must(back(id))
    await must(eraseOwnApplication(applicant))
    expect(await owner`select from offer_changes where application_id = ${id}`).toHaveLength(0)
  })
})

describe("a condition that is not met", () => {
  const notMet = {
    event: "not-meet",
    condition: "right-to-work",
    reason: "The share code says that the permission has ended.",
    said: "The new card comes in March.",
  } as const

  it("ends an accepted offer, once the person was told and heard; the panel reads nothing of it", async () => {
    const { id: applicationId, applicant } = await offered(heron)
    const end = (more = {}) => endOffer(manager, { applicationId, ...notMet, ...more })
    expect(await end()).toMatchObject({ error: { kind: "offer-moved-on", status: "made" } })
    await must(answerOffer(applicant, { accept: true }))
    expect(await end({ said: "" })).toMatchObject({ error: { kind: "said-missing" } })
    expect(await end({ condition: null })).toMatchObject({ error: { kind: "condition-missing" } })
    expect(await endOffer(other.manager, { applicationId, ...notMet })).toEqual(notFound)
    await must(end())
    expect(await statusOf(applicationId)).toEqual({
      application: "not-appointed",
      offer: "conditions-not-met",
    })
    const { condition, said, reason: found } = notMet
    expect((await readStanding(applicant)).offerNews?.words).toEqual({ condition, said, reason: found })
    expect((await eventsOf(applicationId)).at(-1)).toBe("offer.conditions-not-met")
    expect(await owner`select from panel_explanations where application_id = ${applicationId}`).toHaveLength(
      0,
    )
  })
})

describe("a first day that is put off", () => {
  it("is told with its reason, and the offer stands", async () => {
    const swift = await aProvider("Swift House")
    const { id: applicationId, applicant } = await offered(swift)
    const change = { applicationId, startOn: inDays(45), reason: "The training is in February." }
    expect(await putOffStart(other.manager, change)).toEqual(notFound)
    expect(await putOffStart(swift.assessor, change)).toEqual(notFound)
    expect(await putOffStart(swift.manager, { ...change, startOn: inDays(-1) })).toMatchObject({
      error: { kind: "day-has-passed" },
    })
    expect(await putOffStart(swift.manager, { ...change, startOn: inDays(30) })).toMatchObject({
      error: { kind: "same-day" },
    })
    expect(await putOffStart(swift.manager, { ...change, reason: "" })).toMatchObject({
      error: { kind: "reason-missing" },
    })
    await must(putOffStart(swift.manager, change))
    const standing = await readStanding(applicant)
    expect(standing.offer?.startOn).toBe(inDays(45))
    expect(standing.offerNews).toMatchObject({ kind: "put-off", words: { reason: change.reason } })
    expect((await eventsOf(applicationId)).at(-1)).toBe("offer.start-put-off")
    expect((await lettersOf(swift.id)).at(-1)).toBe("start-put-off")
    await must(answerOffer(applicant, { accept: true }))
    await must(putOffStart(swift.manager, { ...change, startOn: inDays(50) }))
    expect((await readStanding(applicant)).offer?.startOn).toBe(inDays(50))
  })

  it("is no way for an applicant or a colleague to move it unsaid", async () => {
    const { id, applicant } = await accepted()
    const moved = sql`update offers set start_on = ${inDays(60)} where application_id = ${id}`
    for (const ctx of [manager, applicant]) {
      await expect(raw(ctx, moved)).rejects.toMatchObject(refusedAs("offers keeps its {start_on}"))
    }
  })
})

describe("confirming an offer", () => {
  it("follows what was checked, and is told; then they start", async () => {
    const swift = await aProvider("Swift House")
    const { id: applicationId, applicant } = await offered(swift)
    const confirm = () => confirmOffer(swift.manager, { applicationId })
    expect(await confirm()).toMatchObject({ error: { kind: "offer-moved-on", status: "made" } })
    await must(answerOffer(applicant, { accept: true }))
    await allChecked(swift.manager, applicationId, ["health"])
    expect(await confirm()).toEqual({ ok: false, error: { kind: "not-all-in-place", missing: ["health"] } })
    await expect(
      raw(
        swift.manager,
        sql`insert into offer_changes (provider_id, application_id, kind, changed_by)
          values (${swift.id}, ${applicationId}, 'confirm', ${swift.manager.actor.personId})`,
      ),
    ).rejects.toMatchObject(refusedAs("not a change of this offer"))
    await allChecked(swift.manager, applicationId)
    expect(await confirmOffer(other.manager, { applicationId })).toEqual(notFound)
    expect(await confirmOffer(swift.assessor, { applicationId })).toEqual(notFound)
    await must(confirm())
    expect(await statusOf(applicationId)).toEqual({ application: "accepted", offer: "unconditional" })
    expect((await readStanding(applicant)).offerNews).toMatchObject({ kind: "confirm", words: null })
    expect((await eventsOf(applicationId)).at(-1)).toBe("offer.confirmed")
    expect((await lettersOf(swift.id)).at(-1)).toBe("offer-confirmed")
    expect(
      await endOffer(swift.manager, {
        applicationId,
        event: "not-meet",
        condition: "health",
        reason,
        said: "x",
      }),
    ).toMatchObject({ error: { kind: "offer-moved-on" } })
    await must(startWorker(swift.manager, { applicationId }))
    expect(await statusOf(applicationId)).toEqual({ application: "started", offer: "started" })
  })
})
