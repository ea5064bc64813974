import { setTimeout as wait } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { decide, makeOffer, revealIdentity, shortlist } from "#app/domain/decisions/index.server.ts"
import { lockApplications, waitForTheSay } from "#app/domain/decisions/store.server.ts"
import { agreeOrder, leavePanel, moveInOrder, proposeOrder } from "#app/domain/panels/index.server.ts"
import { leaveSeat } from "#app/domain/panels/store.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aMember, aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const { manager } = heron
const colleague = await aColleague(heron.id, "hiring-manager")
const reason = "They listened."
const explanation = { reason: "She can start sooner.", easyReason: "She can start on Monday." }

/** Two people on a shortlist, whom a panel of four has met and put in order. */
async function met() {
  const vacancy = await aPublishedVacancy(heron, {
    seat: (draft) => aMember(draft, "draws-on-support", "Ana Silva"),
  })
  const people: ApplicationOnStage[] = [await anApplication(vacancy), await anApplication(vacancy)]
  await vacancy.close()
  await everybodyScores(vacancy)
  const ids = people.map(({ id }) => id)
  await must(shortlist(manager, { slug: vacancy.slug, chosen: ids, reason }))
  await panelMeets(vacancy, ids)
  return { vacancy, first: ids[0]!, second: ids[1]! }
}

/** As if nobody but these had agreed to the panel's order yet. */
const unsettle = (vacancyId: string, but: readonly string[]) =>
  behindTheTriggers(owner, async (tx) => {
    await tx`delete from panel_order_agreements where vacancy_id = ${vacancyId} and not person_id = any (${but})`
    await tx`update panel_orders set agreed_at = null where vacancy_id = ${vacancyId}`
  })

const kindsOf = (results: readonly { readonly ok: boolean; readonly error?: { readonly kind: string } }[]) =>
  results.map((one) => (one.ok ? "done" : one.error?.kind))

describe("two people at once", () => {
  it("decide about one applicant: the first decision stands, the other hears of it", async () => {
    const { first } = await met()
    const both = await Promise.all([
      decide(manager, { applicationId: first, outcome: "appoint", reason }),
      decide(colleague, { applicationId: first, outcome: "not-appoint", reason, explanation }),
      decide(colleague, { applicationId: first, outcome: "appoint", reason }),
    ])
    const kinds = kindsOf(both)
    expect(kinds.filter((kind) => kind === "done")).toHaveLength(1)
    for (const kind of kinds) expect(["done", "decided-already", "wrong-moment"]).toContain(kind)
    const kept = await owner`
      select outcome from decisions where application_id = ${first} and outcome in ('appoint', 'not-appoint')`
    expect(kept).toHaveLength(1)
  })

  it("offer one applicant the job: one offer is made, the other hears of it", async () => {
    const { first } = await met()
    await must(decide(manager, { applicationId: first, outcome: "appoint", reason }))
    for (const ctx of [manager, colleague]) await must(revealIdentity(ctx, { applicationId: first, reason }))
    const offer = { applicationId: first, payPencePerHour: 1400, startOn: inDays(30), conditions: "Checks." }
    const both = await Promise.all([makeOffer(manager, offer), makeOffer(colleague, offer)])
    expect(kindsOf(both).sort()).toEqual(["done", "offered-already"])
  })

  it("decide, and move the panel's order: neither waits for the other in vain", async () => {
    const { vacancy, first, second } = await met()
    await unsettle(vacancy.id, [])
    const { slug } = vacancy
    const moving = { slug, seen: 1, applicationId: second, to: "up", reason: "Calm." } as const
    let moved: ReturnType<typeof moveInOrder> | undefined
    // As deciding does: the vacancy and whom it is about are held, then the say.
    await inTransaction(manager, async (tx) => {
      await lockVacancy(tx, heron.id, slug)
      await lockApplications(tx, vacancy.id, [first, second])
      moved = moveInOrder(vacancy.rosa, moving)
      await Promise.race([moved.catch(() => undefined), wait(500)])
      await waitForTheSay(tx, vacancy.id)
      return ok(null)
    })
    expect(await moved).toEqual({ ok: true, value: null })
    const settled = await decide(manager, { applicationId: first, outcome: "appoint", reason })
    expect(settled).toMatchObject({ error: { kind: "no-order-yet" } })
  })

  it("agree to an order that somebody moves: the word is not taken for another order", async () => {
    const { vacancy, second } = await met()
    await unsettle(vacancy.id, [])
    const { slug, rosa, imran } = vacancy
    const [moved, agreed] = await Promise.all([
      moveInOrder(rosa, { slug, seen: 1, applicationId: second, to: "up", reason: "Calm." }),
      agreeOrder(imran, { slug, seen: 1 }),
    ])
    const words = await owner`
      select o.number from panel_order_agreements a join panel_orders o on o.id = a.panel_order_id
      where a.vacancy_id = ${vacancy.id}`
    expect(moved.ok).toBe(true)
    expect(words).toEqual(agreed.ok ? [{ number: 1 }] : [])
    const again = await proposeOrder(rosa, { slug, seen: 1, fair: [] })
    expect(again).toEqual({ ok: false, error: { kind: "order-changed" } })
  })

  it("leave, and agree: each counts after the other, so that enough are enough", async () => {
    const { vacancy } = await met()
    const { slug, rosa, imran, dilys } = vacancy
    await unsettle(vacancy.id, [imran.actor.personId])
    const [seat] = await owner<{ id: string }[]>`
      select id from panel_members where vacancy_id = ${vacancy.id} and person_id = ${dilys.actor.personId}`
    let agreed: ReturnType<typeof agreeOrder> | undefined
    await inTransaction(dilys, async (tx) => {
      await leaveSeat(tx, seat!.id, new Date())
      agreed = agreeOrder(rosa, { slug, seen: 1 })
      await Promise.race([agreed, wait(500)])
      return ok(null)
    })
    expect(await agreed).toEqual({ ok: true, value: null })
    const [order] = await owner`select agreed_at from panel_orders where vacancy_id = ${vacancy.id}`
    expect(order?.agreed_at).toBeInstanceOf(Date)
    await must(leavePanel(imran, { slug }))
  })
})
