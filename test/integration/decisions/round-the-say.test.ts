import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerOffer,
  decide,
  endOffer,
  makeOffer,
  readPanelVoice,
  revealIdentity,
  shortlist,
  stepBack,
} from "#app/domain/decisions/index.server.ts"
import { noteWhetherTheyCame, sayWhetherTheyCame } from "#app/domain/panels/index.server.ts"
import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import { aPlan, aTime } from "#test/factories/meeting.ts"
import { aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { eventsOf, must, owner, stranger } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const { manager } = heron
const reason = "They listened."
const explanation = { reason: "She can start sooner.", easyReason: "She can start on Monday." }
const offer = { payPencePerHour: 1400, startOn: inDays(30), conditions: "The checks that the law asks for." }

/** So many people on a shortlist, in the order that the panel agreed on, unless it has not met them. */
async function onShortlist(
  say: PanelSay,
  { count = 2, met = true, provider = heron }: { count?: number; met?: boolean; provider?: ProviderOnStage },
) {
  const vacancy = await aPublishedVacancy(provider, { say })
  const people: ApplicationOnStage[] = []
  for (let made = 0; made < count; made += 1) people.push(await anApplication(vacancy))
  await vacancy.close()
  await everybodyScores(vacancy)
  const ids = people.map(({ id }) => id)
  await must(shortlist(provider.manager, { slug: vacancy.slug, chosen: ids, reason }))
  if (met) await panelMeets(vacancy, ids)
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
const offerRow = (applicationId: string, pence = 1400) => sql`
  insert into offers (provider_id, application_id, pay_pence_per_hour, start_on, conditions, made_by)
  values (${heron.id}, ${applicationId}, ${pence}, '2099-01-01', 'Checks.', ${manager.actor.personId})`
const offered = (applicationId: string) => sql`
  update applications set status = 'offered' where id = ${applicationId}`
const refusedAs = (message: string) => ({ cause: { message: expect.stringContaining(message) } })
const refused = (kind: string) => ({ ok: false, error: { kind } })

describe("somebody whom it is decided to appoint, and who is never offered the job", () => {
  it.each(["advisory", "equal"] as const)(
    "is not walked past unexplained where the say is %s",
    async (say) => {
      const { first, second } = await onShortlist(say, {})
      await must(appoint(first))
      expect(await appoint(second)).toEqual(refused("explanation-missing"))
      await expect(raw(manager, decisionRow(second, "appoint"))).rejects.toMatchObject(
        refusedAs("the panel is not told why"),
      )
      await must(appoint(second, { explanation }))
      await must(offerTo(second))
    },
  )

  it("is ahead of whom it was decided to appoint too, before this was held", async () => {
    const { first, second } = await onShortlist("equal", {})
    await must(appoint(first))
    await behindTheTriggers(
      owner,
      (tx) => tx`insert into decisions (provider_id, application_id, outcome, reason, decided_by)
        values (${heron.id}, ${second}, 'appoint', 'So.', ${manager.actor.personId})`,
    )
    expect(await offerTo(second)).toEqual(refused("choice-has-no-offer"))
    await expect(raw(manager, offerRow(second), offered(second))).rejects.toMatchObject(
      refusedAs("the panel is not told why"),
    )
    await must(offerTo(first))
    await must(makeOffer(manager, { applicationId: second, ...offer }))
  })

  it("is ahead of everybody behind where the panel decides", async () => {
    const { first, second } = await onShortlist("final", {})
    await must(appoint(first))
    expect(await appoint(second)).toEqual(refused("panel-has-final-say"))
  })
})

describe("an offer that the provider ends before a start", () => {
  const back = { event: "take-back", reason: "The service closes.", explanation } as const
  const notMet = {
    event: "not-meet",
    condition: "right-to-work",
    reason: "The permission has ended.",
    said: "A new card comes.",
  } as const

  it.each([
    ["taken back and explained", back],
    ["over a condition", notMet],
  ])(
    "opens the way to the panel’s next choice, and not past it, where the panel decides: %s",
    async (_, end) => {
      const { people, first, second, third } = await onShortlist("final", { count: 3 })
      await must(appoint(first))
      await must(offerTo(first))
      await must(answerOffer(people[0]!.applicant, { accept: true }))
      await must(endOffer(manager, { applicationId: first, ...end }))
      expect(await appoint(third)).toEqual(refused("panel-has-final-say"))
      await must(appoint(second))
      await must(offerTo(second))
      await must(appoint(third))
      expect(await offerTo(third)).toEqual(refused("offer-ahead-unanswered"))
    },
  )

  it("opens it as well where somebody said yes, and no after all", async () => {
    const { people, first, second } = await onShortlist("final", {})
    await must(appoint(first))
    await must(offerTo(first))
    await must(answerOffer(people[0]!.applicant, { accept: true }))
    await must(stepBack(people[0]!.applicant))
    await must(appoint(second))
    await must(offerTo(second))
  })

  it("asks for no second reason where the panel does not decide", async () => {
    const { first, second } = await onShortlist("equal", {})
    await must(appoint(first))
    await must(offerTo(first))
    await must(endOffer(manager, { applicationId: first, ...back }))
    await must(appoint(second))
    await must(offerTo(second))
  })

  it("is counted as the panel’s choice over a condition, and not where the provider took it back", async () => {
    const counted = async (end: typeof back | typeof notMet) => {
      const provider = await aProvider()
      const asked = { applicationId: "", reason }
      const { people, first, second } = await onShortlist("equal", { provider })
      for (const applicationId of [first, second]) {
        await must(decide(provider.manager, { ...asked, applicationId, outcome: "appoint" }))
        await must(revealIdentity(provider.manager, { ...asked, applicationId }))
        await must(makeOffer(provider.manager, { applicationId, ...offer }))
        if (applicationId !== first) continue
        await must(answerOffer(people[0]!.applicant, { accept: true }))
        await must(endOffer(provider.manager, { applicationId, ...end }))
      }
      return readPanelVoice(stranger, provider.id)
    }
    expect(await counted(notMet)).toMatchObject({ appointed: 2, asChosen: 2, explained: 0 })
    expect(await counted(back)).toMatchObject({ appointed: 2, asChosen: 1, explained: 1 })
  })
})

describe("an offer that nobody has answered, where the panel decides", () => {
  it("is waited for, by the app and past it; once it is taken, a second post goes to the next", async () => {
    const { people, first, second, third } = await onShortlist("final", { count: 3 })
    await must(appoint(first))
    await must(offerTo(first))
    await must(appoint(second))
    expect(await offerTo(second)).toEqual(refused("offer-ahead-unanswered"))
    await expect(raw(manager, offerRow(second), offered(second))).rejects.toMatchObject(
      refusedAs("somebody ahead has not answered"),
    )
    await must(answerOffer(people[0]!.applicant, { accept: true }))
    await must(makeOffer(manager, { applicationId: second, ...offer }))
    await must(appoint(third))
    expect(await offerTo(third)).toEqual(refused("offer-ahead-unanswered"))
    await must(answerOffer(people[1]!.applicant, { accept: false }))
    await must(makeOffer(manager, { applicationId: third, ...offer }))
  })

  it("is never below what the advert promised", async () => {
    const { first } = await onShortlist("final", {})
    await must(appoint(first))
    await expect(raw(manager, offerRow(first, 1), offered(first))).rejects.toMatchObject(
      refusedAs("an offer below the advert"),
    )
  })
})

describe("what is counted in public", () => {
  it("is who was offered the job; somebody turned down ahead of them was the panel's choice", async () => {
    const provider = await aProvider()
    const { first, second, third } = await onShortlist("equal", { count: 3, provider })
    const by = { reason, explanation }
    await must(decide(provider.manager, { applicationId: first, outcome: "not-appoint", ...by }))
    await must(decide(provider.manager, { applicationId: second, outcome: "appoint", reason }))
    expect(await readPanelVoice(stranger, provider.id)).toMatchObject({
      appointed: 0,
      asChosen: 0,
      explained: 1,
    })
    await must(revealIdentity(provider.manager, { applicationId: second, reason }))
    await must(makeOffer(provider.manager, { applicationId: second, ...offer }))
    expect(await readPanelVoice(stranger, provider.id)).toMatchObject({
      appointed: 1,
      asChosen: 0,
      explained: 1,
    })
    expect(third).toBeDefined()
  })
})

describe("somebody of whom it is said that they did not come", () => {
  const heldRow = (vacancyId: string, applicationId: string) => sql`
    insert into meetings_held (application_id, provider_id, vacancy_id, came, said_by)
    values (${applicationId}, ${heron.id}, ${vacancyId}, false, ${manager.actor.personId})`

  it("had a time, and it is past", async () => {
    const { vacancy, first, second } = await onShortlist("final", { met: false })
    await aPlan(vacancy)
    await aTime(vacancy, second, -120)
    for (const applicationId of [first, second]) {
      expect(await noteWhetherTheyCame(manager, { applicationId, came: false })).toEqual(
        refused("no-time-past"),
      )
      await expect(raw(manager, heldRow(vacancy.id, applicationId))).rejects.toMatchObject(
        refusedAs("nobody stays away from a time that has not been"),
      )
    }
    const moveTo = (when: SQL, whose: string) =>
      raw(manager, sql`update meeting_times set starts_at = ${when} where taken_by = ${whose}`)
    const stays = refusedAs("a time that is taken stays")
    await expect(moveTo(sql`now() - interval '1 day'`, second)).rejects.toMatchObject(stays)
    await moveTo(sql`now() + interval '1 day'`, second)
    await aTime(vacancy, first, 10)
    await expect(moveTo(sql`now() + interval '1 day'`, first)).rejects.toMatchObject(stays)
  })

  it("is not turned down before the panel has its order unless it is told why", async () => {
    const { vacancy, first } = await onShortlist("equal", { met: false })
    await aPlan(vacancy)
    await aTime(vacancy, first)
    await must(noteWhetherTheyCame(manager, { applicationId: first, came: false }))
    expect(await turnDown(first)).toEqual(refused("explanation-missing"))
    await expect(raw(manager, decisionRow(first, "not-appoint"))).rejects.toMatchObject(
      refusedAs("the panel is not told why"),
    )
    await must(turnDown(first, { explanation }))
  })

  it("did come where a member of the panel says so, and the provider does not say it again", async () => {
    const { vacancy, first } = await onShortlist("equal", { met: false })
    const { slug, rosa } = vacancy
    await aPlan(vacancy)
    await aTime(vacancy, first)
    const mine = { slug, applicationId: first }
    expect(await sayWhetherTheyCame(rosa, { ...mine, came: true })).toEqual(refused("not-found"))
    await must(noteWhetherTheyCame(manager, { applicationId: first, came: false }))
    expect(await sayWhetherTheyCame(rosa, { ...mine, came: false })).toEqual(refused("not-found"))
    await must(sayWhetherTheyCame(rosa, { ...mine, came: true }))
    expect(await eventsOf(first)).toContain("meeting.held")
    const again = await noteWhetherTheyCame(manager, { applicationId: first, came: false })
    expect(again).toEqual(refused("panel-says-they-came"))
    await expect(
      raw(
        manager,
        sql`update meetings_held set came = false, said_by = ${manager.actor.personId}
          where application_id = ${first}`,
      ),
    ).rejects.toMatchObject(refusedAs("the panel says that they came"))
    expect(await turnDown(first)).toMatchObject({ error: { kind: "not-met-yet" } })
  })

  it("is turned down unscored, once the panel has its order, who never chose a time", async () => {
    const { vacancy, first, second } = await onShortlist("equal", { met: false })
    expect(await turnDown(second)).toMatchObject({ error: { kind: "not-met-yet" } })
    await panelMeets(vacancy, [first])
    await must(turnDown(second))
  })
})
