import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  askForAdjustment,
  deliverAdjustment,
  openOwnMessages,
  readAdjustments,
  readAdjustmentToSeeTo,
  readToSeeTo,
  saveAdjustments,
  sayIfHappened,
  withdrawApplication,
} from "#app/domain/applications/index.server.ts"
import { readToday } from "#app/domain/decisions/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const scorer = await aColleague(heron.id, "hiring-manager")

/** A vacancy of a provider, on whose panel the scorer sits where the provider is theirs. */
const openAt = (provider: ProviderOnStage) =>
  aPublishedVacancy(provider, {
    seat: (draft) =>
      provider.id === heron.id
        ? owner`insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed, joined_at)
            values (${heron.id}, ${draft.id}, ${scorer.actor.personId}, 'A scorer', 'staff', 9, now())`
        : Promise.resolve(),
  })
const vacancy = await openAt(heron)

const askedOf = async (ctx: Ctx, id: string) => (await reading(ctx, (tx) => readAdjustments(tx, id)))?.asked
const listFor = async (provider: ProviderOnStage) =>
  (await readToSeeTo(provider.manager))?.adjustments.map(({ applicationId, purpose, state, what }) => ({
    applicationId,
    purpose,
    state,
    what,
  }))

describe("asking", () => {
  it.each(["owner", "recruiter", "hiring-manager"] as const)(
    "reaches a colleague in the role of %s, and no assessor or viewer",
    async (role) => {
      const lark = await aProvider("Lark House")
      const { id, applicant } = await anApplication(await openAt(lark))
      await must(askForAdjustment(applicant, { purpose: "meeting", what: "A quiet room." }))
      const colleague = await aColleague(lark.id, role)
      expect((await readToSeeTo(colleague))?.adjustments).toMatchObject([{ applicationId: id }])
      const done = { applicationId: id, purpose: "meeting", words: "Room 2." } as const
      for (const other of ["assessor", "viewer"] as const) {
        const shut = await aColleague(lark.id, other)
        expect(await readToSeeTo(shut)).toBeNull()
        expect(await deliverAdjustment(shut, done)).toMatchObject({ error: { kind: "not-found" } })
      }
      expect(await deliverAdjustment(colleague, done)).toMatchObject({ ok: true })
    },
  )

  it("reaches who arranges at once, even from a draft, by reference and without a name", async () => {
    const swift = await aProvider("Swift House")
    const open = await openAt(swift)
    const { id, applicant, reference } = await anApplication(open, { send: false })
    await must(askForAdjustment(applicant, { purpose: "applying", what: " The questions on paper. " }))
    const seen = await readToSeeTo(swift.manager)
    expect(seen?.adjustments).toMatchObject([
      { reference, purpose: "applying", what: "The questions on paper.", state: "asked" },
    ])
    expect(JSON.stringify(seen)).not.toContain("Selam")
    expect((await readToday(swift.manager))?.help).toEqual({ count: 1, notYet: 0 })
    expect(await eventsOf(id)).toContain("adjustment.asked")
  })

  it("for meeting stays the applicant's own until there is something sent", async () => {
    const swift = await aProvider("Swift House")
    const open = await openAt(swift)
    const draft = await anApplication(open, { send: false })
    await must(askForAdjustment(draft.applicant, { purpose: "meeting", what: "A quiet room." }))
    expect(await listFor(swift)).toEqual([])
    const sent = await anApplication(open)
    await must(askForAdjustment(sent.applicant, { purpose: "meeting", what: "A quiet room." }))
    expect(await listFor(swift)).toMatchObject([{ applicationId: sent.id, purpose: "meeting" }])
    await must(withdrawApplication(sent.applicant, { reason: "" }))
    expect(await listFor(swift)).toEqual([])
  })

  it("keeps what was done while the words stay, and starts anew with new ones", async () => {
    const { id, applicant } = await anApplication(vacancy)
    const ask = (what: string) => must(askForAdjustment(applicant, { purpose: "meeting", what }))
    await ask("A quiet room.")
    await must(deliverAdjustment(heron.manager, { applicationId: id, purpose: "meeting", words: "Room 2." }))
    await ask("A quiet room.")
    expect(await askedOf(applicant, id)).toMatchObject([{ state: "delivered" }])
    await ask("A quiet room, and a break.")
    expect(await askedOf(applicant, id)).toMatchObject([{ state: "asked" }])
    await ask("")
    expect(await askedOf(applicant, id)).toEqual([])
    expect(await eventsOf(id)).toContain("adjustment.not-wanted")
  })

  it("is refused too long, and when it is of no use any more", async () => {
    const open = await openAt(heron)
    const { applicant } = await anApplication(open)
    expect(await askForAdjustment(applicant, { purpose: "meeting", what: "x".repeat(1_001) })).toEqual({
      ok: false,
      error: { kind: "adjustments-too-long", limit: 1_000, purpose: "meeting" },
    })
    await open.close()
    expect(await askForAdjustment(applicant, { purpose: "applying", what: "A call." })).toEqual({
      ok: false,
      error: { kind: "asking-is-over" },
    })
    expect(await askForAdjustment(applicant, { purpose: "meeting", what: "A lift." })).toMatchObject({
      ok: true,
    })
  })

  it("as a step of applying keeps two boxes, and no words means that somebody asks", async () => {
    const { id, applicant } = await anApplication(vacancy, { send: false })
    const say = (applying: string, meeting: string) =>
      must(saveAdjustments(applicant, { wanted: true, what: { applying, meeting } }))
    await say("A call to go through it.", "")
    expect(await askedOf(applicant, id)).toMatchObject([{ purpose: "applying" }])
    await say("A call to go through it.", "No steps.")
    expect(await askedOf(applicant, id)).toMatchObject([{ purpose: "applying" }, { purpose: "meeting" }])
    await say("", "")
    expect(await askedOf(applicant, id)).toMatchObject([{ purpose: "meeting", what: null }])
    await must(saveAdjustments(applicant, { wanted: false }))
    expect(await askedOf(applicant, id)).toEqual([])
  })
})

describe("seeing to it", () => {
  it("is told with a message, confirmed or sent back by the applicant, and told again", async () => {
    const swift = await aProvider("Swift House")
    const open = await openAt(swift)
    const { id: applicationId, applicant } = await anApplication(open)
    await must(askForAdjustment(applicant, { purpose: "meeting", what: "Large print." }))
    expect(await sayIfHappened(applicant, { purpose: "meeting", happened: true })).toEqual({
      ok: false,
      error: { kind: "not-delivered-yet" },
    })
    const deliver = (words: string) =>
      deliverAdjustment(swift.manager, { applicationId, purpose: "meeting", words })
    expect(await deliver(" ")).toEqual({ ok: false, error: { kind: "message-missing" } })
    await must(deliver("All is printed in 20 point."))
    expect((await openOwnMessages(applicant)).map(({ words }) => words)).toEqual([
      "All is printed in 20 point.",
    ])
    expect((await readToday(swift.manager))?.help).toEqual({ count: 0, notYet: 0 })

    await must(sayIfHappened(applicant, { purpose: "meeting", happened: false }))
    expect((await readToday(swift.manager))?.help).toEqual({ count: 1, notYet: 1 })
    expect(await listFor(swift)).toMatchObject([{ state: "not-yet" }])
    await must(deliver("Now it is: sorry."))
    expect(await listFor(swift)).toMatchObject([{ state: "delivered" }])
    await must(sayIfHappened(applicant, { purpose: "meeting", happened: true }))
    await must(sayIfHappened(applicant, { purpose: "meeting", happened: true }))
    expect(await listFor(swift)).toEqual([])
    expect(await deliver("Once more.")).toEqual({ ok: false, error: { kind: "confirmed-already" } })
    expect((await eventsOf(applicationId)).filter((event) => event.startsWith("adjustment."))).toEqual([
      "adjustment.asked",
      "adjustment.delivered",
      "adjustment.not-yet",
      "adjustment.delivered",
      "adjustment.confirmed",
    ])
  })

  it("is nobody's who scores, assesses or works elsewhere", async () => {
    const { id: applicationId, applicant } = await anApplication(vacancy)
    await must(askForAdjustment(applicant, { purpose: "meeting", what: "Large print." }))
    const delivery = { applicationId, purpose: "meeting", words: "Done." } as const
    for (const asker of [scorer, heron.assessor, other.manager]) {
      expect(await deliverAdjustment(asker, delivery)).toEqual(notFound)
      expect(await readAdjustmentToSeeTo(asker, applicationId, "meeting")).toBeNull()
    }
    expect((await readToSeeTo(scorer))?.adjustments).toEqual([])
    expect(await readToSeeTo(heron.assessor)).toBeNull()
    expect(await readAdjustmentToSeeTo(heron.manager, applicationId, "meeting")).toMatchObject({
      what: "Large print.",
    })
    const stranger = await anApplication(vacancy)
    expect(await sayIfHappened(stranger.applicant, { purpose: "applying", happened: true })).toEqual(notFound)
  })
})

it("the database lets the provider say only that it was done, and the applicant the rest", async () => {
  const { id, applicant } = await anApplication(vacancy)
  await must(askForAdjustment(applicant, { purpose: "meeting", what: "Large print." }))
  const change = (ctx: Ctx, column: string) =>
    inTransaction(ctx, async (tx) => {
      await tx.execute(
        sql`update adjustments set ${sql.identifier(column)} = now() where application_id = ${id}`,
      )
      return ok(null)
    })
  await expect(change(heron.manager, "confirmed_at")).rejects.toThrow()
  await expect(change(applicant, "delivered_at")).rejects.toThrow()
})
