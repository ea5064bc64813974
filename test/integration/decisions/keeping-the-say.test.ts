import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerOffer,
  decide,
  makeOffer,
  revealIdentity,
  shortlist,
} from "#app/domain/decisions/index.server.ts"
import { leavePanel } from "#app/domain/panels/index.server.ts"
import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const { manager } = heron
const reason = "They listened."
const explanation = { reason: "She can start sooner.", easyReason: "She can start on Monday." }
const offer = { payPencePerHour: 1400, startOn: inDays(30), conditions: "The checks that the law asks for." }

/** So many people on a shortlist; the panel has met them in this order of theirs unless the test waits. */
async function met(say: PanelSay, { count = 2, ordered = true } = {}) {
  const vacancy = await aPublishedVacancy(heron, { say })
  const people: ApplicationOnStage[] = []
  for (let made = 0; made < count; made += 1) people.push(await anApplication(vacancy))
  await vacancy.close()
  await everybodyScores(vacancy)
  const ids = people.map(({ id }) => id)
  await must(shortlist(manager, { slug: vacancy.slug, chosen: ids, reason }))
  if (ordered) await panelMeets(vacancy, ids)
  return { vacancy, people, first: ids[0]!, second: ids[1]!, third: ids[2]! }
}

const appoint = (applicationId: string, more = {}) =>
  decide(manager, { applicationId, outcome: "appoint", reason, ...more })
const turnDown = (applicationId: string, more = {}) =>
  decide(manager, { applicationId, outcome: "not-appoint", reason, ...more })

async function offerTo(applicationId: string) {
  await must(revealIdentity(manager, { applicationId, reason }))
  return makeOffer(manager, { applicationId, ...offer })
}

/** Past every rule of the app, with the rights that it has. */
const raw = (ctx: Ctx, ...statements: SQL[]) =>
  inTransaction(ctx, async (tx) => {
    for (const statement of statements) await tx.execute(statement)
    return ok(null)
  })
const decisionRow = (applicationId: string, outcome: string) => sql`
  insert into decisions (provider_id, application_id, outcome, reason, decided_by)
  values (${heron.id}, ${applicationId}, ${outcome}, 'So.', ${manager.actor.personId})`
const explanationRow = (vacancyId: string, applicationId: string, choiceId: string) => sql`
  insert into panel_explanations (provider_id, vacancy_id, application_id, choice_id, reason, easy_reason, given_by)
  values (${heron.id}, ${vacancyId}, ${applicationId}, ${choiceId}, 'So.', 'So.', ${manager.actor.personId})`
const offerRow = (applicationId: string) => sql`
  insert into offers (provider_id, application_id, pay_pence_per_hour, start_on, conditions, made_by)
  values (${heron.id}, ${applicationId}, 1400, '2030-01-01', 'Checks.', ${manager.actor.personId})`
const refusedAs = (message: string) => ({ cause: { message: expect.stringContaining(message) } })

async function counted() {
  const [row] = await owner`select * from panel_voice_counters where provider_id = ${heron.id}`
  const { appointed = 0, as_chosen = 0, explained = 0 } = row ?? {}
  return { appointed, as_chosen, explained }
}

describe("after the meeting", () => {
  it("nobody is appointed or turned down before the panel has scored what it heard and agreed its order", async () => {
    const { vacancy, first, second } = await met("equal", { ordered: false })
    const waits = { error: { kind: "not-met-yet", scores: 0, scorers: 3, heard: 0, quorum: 1 } }
    expect(await appoint(first)).toMatchObject(waits)
    expect(await turnDown(first)).toMatchObject(waits)
    for (const outcome of ["appoint", "not-appoint"]) {
      await expect(raw(manager, decisionRow(first, outcome))).rejects.toMatchObject(
        refusedAs("lived experience not heard at the meeting"),
      )
      await expect(owner`insert into decisions (provider_id, application_id, outcome, reason, decided_by)
        values (${heron.id}, ${first}, ${outcome}, 'So.', ${manager.actor.personId})`).rejects.toThrow(
        "lived experience not heard at the meeting",
      )
    }
    await panelMeets(vacancy, [first, second])
    await behindTheTriggers(
      owner,
      (tx) => tx`update panel_orders set agreed_at = null where vacancy_id = ${vacancy.id}`,
    )
    expect(await appoint(first)).toMatchObject({ error: { kind: "no-order-yet" } })
    await expect(raw(manager, decisionRow(first, "appoint"))).rejects.toMatchObject(
      refusedAs("the panel has not agreed its order"),
    )
  })

  it("too few who heard them are too few, whoever they are", async () => {
    const { first } = await met("equal")
    await behindTheTriggers(
      owner,
      (tx) => tx`update meeting_scores s set sent_at = null from panel_members m
        where m.id = s.panel_member_id and m.part = 'staff' and s.application_id = ${first}`,
    )
    expect(await appoint(first)).toMatchObject({ error: { kind: "not-met-yet", scores: 2, heard: 1 } })
    await expect(raw(manager, decisionRow(first, "appoint"))).rejects.toMatchObject(
      refusedAs("too few independent scores of the meeting"),
    )
  })

  it("whoever heard them and then left still counts, and makes nobody else's score needless", async () => {
    const { vacancy, first } = await met("equal")
    await behindTheTriggers(
      owner,
      (tx) => tx`update meeting_scores s set sent_at = null from panel_members m
        where m.id = s.panel_member_id and m.part = 'staff' and s.application_id = ${first}`,
    )
    await must(leavePanel(vacancy.imran, vacancy))
    const waits = { error: { kind: "not-met-yet", scores: 2, scorers: 3, heard: 1 } }
    expect(await appoint(first)).toMatchObject(waits)
    await expect(raw(manager, decisionRow(first, "appoint"))).rejects.toMatchObject(
      refusedAs("too few independent scores of the meeting"),
    )
  })

  it("whoever stayed away is turned down without scores that nobody could give", async () => {
    const { vacancy, first, second } = await met("equal", { ordered: false })
    await panelMeets(vacancy, [first])
    await behindTheTriggers(
      owner,
      (tx) => tx`insert into meetings_held (application_id, provider_id, vacancy_id, came, said_by)
        values (${second}, ${heron.id}, ${vacancy.id}, false, ${manager.actor.personId})`,
    )
    expect(await appoint(second)).toMatchObject({ error: { kind: "not-met-yet" } })
    await must(turnDown(second))
  })

  it("a panel that was sealed before keeps what was agreed with it", async () => {
    const { vacancy, first } = await met("final", { ordered: false })
    await behindTheTriggers(
      owner,
      (tx) => tx`update panel_agreements set fingerprint = null where vacancy_id = ${vacancy.id}`,
    )
    await must(appoint(first))
    expect((await offerTo(first)).ok).toBe(true)
  })
})

describe.each(["advisory", "equal"] as const)("a panel whose say is %s", (say) => {
  it("sees its choice appointed, or is told why not", async () => {
    const { vacancy, first, second } = await met(say)
    const before = await counted()
    const missing = { ok: false, error: { kind: "explanation-missing" } }
    expect(await appoint(second)).toEqual(missing)
    expect(await appoint(second, { explanation: { ...explanation, easyReason: " " } })).toEqual(missing)
    const easyReason =
      "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen."
    expect(await appoint(second, { explanation: { ...explanation, easyReason } })).toMatchObject({
      error: { kind: "explanation-too-hard", why: { kind: "long-sentence" } },
    })
    await expect(raw(manager, decisionRow(second, "appoint"))).rejects.toMatchObject(
      refusedAs("the panel is not told why"),
    )
    expect(
      await decide(other.manager, { applicationId: second, outcome: "appoint", reason, explanation }),
    ).toEqual(notFound)
    await must(appoint(second, { explanation }))
    const [kept] = await owner`
      select id, application_id, choice_id, reason, easy_reason from panel_explanations where vacancy_id = ${vacancy.id}`
    expect(kept).toMatchObject({
      application_id: second,
      choice_id: first,
      reason: explanation.reason,
      easy_reason: explanation.easyReason,
    })
    expect(await eventsOf(kept!.id)).toEqual(["panel.explained-to"])
    expect(await counted()).toEqual({ ...before, explained: before.explained + 1 })
    expect((await offerTo(second)).ok).toBe(true)
    expect(await counted()).toEqual({
      appointed: before.appointed + 1,
      as_chosen: before.as_chosen,
      explained: before.explained + 1,
    })
  })

  it("is not told why where there is nothing to tell", async () => {
    const { vacancy, first, second } = await met(say)
    await must(appoint(first, { explanation }))
    await must(offerTo(first))
    await must(appoint(second))
    expect(await owner`select from panel_explanations where vacancy_id = ${vacancy.id}`).toHaveLength(0)
    const nothing = raw(manager, explanationRow(vacancy.id, first, second))
    await expect(nothing).rejects.toMatchObject(refusedAs("nothing to explain"))
  })

  it("is told why its next choice is turned down while nobody has said yes", async () => {
    const { people, first, second, third } = await met(say, { count: 3 })
    expect(await turnDown(first)).toEqual({ ok: false, error: { kind: "explanation-missing" } })
    await must(turnDown(first, { explanation }))
    await must(appoint(second))
    await must(offerTo(second))
    await must(answerOffer(people[1]!.applicant, { accept: true }))
    await must(turnDown(third))
  })

  it("is told why somebody is appointed past one who was turned down unexplained", async () => {
    const { first, second, third } = await met(say, { count: 3 })
    await must(turnDown(second))
    await must(appoint(first))
    await must(offerTo(first))
    expect(await appoint(third)).toEqual({ ok: false, error: { kind: "explanation-missing" } })
    await must(appoint(third, { explanation }))
  })
})

describe("a panel that decides", () => {
  it("is not overruled, with reasons or without, by the app or past it", async () => {
    const { vacancy, first, second } = await met("final")
    const refused = { ok: false, error: { kind: "panel-has-final-say" } }
    expect(await appoint(second)).toEqual(refused)
    expect(await appoint(second, { explanation })).toEqual(refused)
    const past = raw(manager, explanationRow(vacancy.id, second, first), decisionRow(second, "appoint"))
    await expect(past).rejects.toMatchObject(refusedAs("the panel has the final say"))
  })

  it("has its next choice offered the job only once those ahead have had theirs", async () => {
    const { people, first, second } = await met("final")
    await must(appoint(first))
    expect(await appoint(second)).toEqual({ ok: false, error: { kind: "panel-has-final-say" } })
    await behindTheTriggers(
      owner,
      (tx) => tx`
      insert into decisions (provider_id, application_id, outcome, reason, decided_by)
      values (${heron.id}, ${second}, 'appoint', 'So.', ${manager.actor.personId})`,
    )
    expect(await offerTo(second)).toEqual({ ok: false, error: { kind: "panel-has-final-say" } })
    await expect(raw(manager, offerRow(second))).rejects.toMatchObject(
      refusedAs("the panel has the final say"),
    )
    await must(offerTo(first))
    await must(answerOffer(people[0]!.applicant, { accept: false }))
    expect((await makeOffer(manager, { applicationId: second, ...offer })).ok).toBe(true)
  })

  it("cannot have its first choice turned down to come at another", async () => {
    const { first, second } = await met("final")
    await must(turnDown(first, { explanation }))
    expect(await appoint(second, { explanation })).toEqual({
      ok: false,
      error: { kind: "panel-has-final-say" },
    })
    await expect(raw(manager, decisionRow(second, "appoint"))).rejects.toMatchObject(
      refusedAs("the panel has the final say"),
    )
  })
})

describe("the database itself", () => {
  it("keeps no explanation without its decision, and none that names the wrong choice", async () => {
    const { vacancy, first, second, third } = await met("equal", { count: 3 })
    await expect(raw(manager, explanationRow(vacancy.id, second, first))).rejects.toThrow(
      "an explanation without its decision",
    )
    await expect(raw(manager, explanationRow(vacancy.id, second, third))).rejects.toMatchObject(
      refusedAs("nothing to explain"),
    )
  })

  it("makes two decisions at once wait for one another: one of them is the panel's choice, the other explained", async () => {
    const { first, second } = await met("advisory")
    const before = await counted()
    const both = await Promise.all([appoint(second, { explanation }), appoint(first), appoint(first)])
    expect(both.filter((one) => one.ok)).toHaveLength(2)
    expect(await counted()).toEqual({ ...before, explained: before.explained + 1 })
  })

  it("takes no new order once one is agreed, and an order is agreed by enough, not by the app", async () => {
    const { vacancy, first } = await met("equal", { count: 1 })
    const [row] = await owner`select agreed_at from panel_orders where vacancy_id = ${vacancy.id}`
    expect(row?.agreed_at).toBeInstanceOf(Date)
    const another = sql`insert into panel_orders (provider_id, vacancy_id, number, made_by)
      values (${heron.id}, ${vacancy.id}, 2, ${vacancy.rosa.actor.personId})`
    await expect(raw(vacancy.rosa, another)).rejects.toMatchObject(
      refusedAs("the panel has agreed its order"),
    )
    const change = sql`update panel_orders set agreed_at = null where vacancy_id = ${vacancy.id}`
    await expect(raw(vacancy.rosa, change)).rejects.toMatchObject(refusedAs("permission denied"))
    expect(first).toBeDefined()
  })
})
