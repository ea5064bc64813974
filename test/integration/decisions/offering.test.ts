import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerOffer,
  decide,
  makeOffer,
  readToday,
  revealIdentity,
  shortlist,
  startWorker,
} from "#app/domain/decisions/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { allChecked } from "#test/factories/checks.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { eventsOf, lettersOf, must, notFound, owner } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"

const other = await aProvider("Kestrel Court")
const reason = "They listened."
const explanation = { reason: "Not this time.", easyReason: "We did not choose this person." }
const offer = { payPencePerHour: 1400, startOn: inDays(30), conditions: "The checks that the law asks for." }

/** Somebody shortlisted; further steps are taken by the test. */
async function shortlisted(provider: ProviderOnStage) {
  const vacancy = await aPublishedVacancy(provider)
  const application = await anApplication(vacancy)
  await vacancy.close()
  await everybodyScores(vacancy)
  await must(shortlist(provider.manager, { slug: vacancy.slug, chosen: [application.id], reason }))
  await panelMeets(vacancy, [application.id])
  return application
}

async function toBeAppointed(provider: ProviderOnStage) {
  const application = await shortlisted(provider)
  const applicationId = application.id
  await must(revealIdentity(provider.manager, { applicationId, reason }))
  await must(decide(provider.manager, { applicationId, outcome: "appoint", reason }))
  return application
}

async function offered(provider: ProviderOnStage) {
  const application = await toBeAppointed(provider)
  await must(makeOffer(provider.manager, { applicationId: application.id, ...offer }))
  return application
}

const heron = await aProvider()

describe("appointing", () => {
  it("is decided once, whichever way", async () => {
    const { id: applicationId } = await shortlisted(heron)
    const yes = { applicationId, outcome: "appoint", reason } as const
    expect(await decide(other.manager, yes)).toEqual(notFound)
    await must(decide(heron.manager, yes))
    for (const outcome of ["appoint", "not-appoint"] as const) {
      expect(await decide(heron.manager, { ...yes, outcome })).toEqual({
        ok: false,
        error: { kind: "decided-already" },
      })
    }
    expect(await eventsOf(applicationId)).toContain("application.appointed")
  })

  it("is not done before the shortlist, and not appointing ends there", async () => {
    const { id: applicationId } = await shortlisted(heron)
    await must(decide(heron.manager, { applicationId, outcome: "not-appoint", reason, explanation }))
    expect(await eventsOf(applicationId)).toContain("application.not-appointed")
    expect(await makeOffer(heron.manager, { applicationId, ...offer })).toEqual({
      ok: false,
      error: { kind: "offered-already" },
    })
  })
})

describe("an offer", () => {
  it("goes to somebody appointed whose name was looked at, and tells them", async () => {
    const swift = await aProvider("Swift House")
    const { id: applicationId } = await shortlisted(swift)
    const make = (over = {}) => makeOffer(swift.manager, { applicationId, ...offer, ...over })
    expect(await make()).toMatchObject({ error: { kind: "not-appointed-yet" } })
    await must(decide(swift.manager, { applicationId, outcome: "appoint", reason }))
    expect(await make()).toMatchObject({ error: { kind: "identity-not-shown" } })
    await must(revealIdentity(swift.manager, { applicationId, reason }))
    expect(await make({ payPencePerHour: 1399 })).toMatchObject({
      error: { kind: "pays-less-than-advertised", advertisedPence: 1400 },
    })
    expect(await make({ startOn: inDays(-1) })).toMatchObject({ error: { kind: "starts-in-the-past" } })
    expect(await makeOffer(other.manager, { applicationId, ...offer })).toEqual(notFound)
    expect(await makeOffer(swift.assessor, { applicationId, ...offer })).toEqual(notFound)
    expect(await lettersOf(swift.id)).toEqual(["application-receipt"])

    await must(make())
    expect(await make()).toMatchObject({ error: { kind: "offered-already" } })
    expect(await lettersOf(swift.id)).toEqual(["application-receipt", "offer-made"])
    expect(await eventsOf(applicationId)).toContain("offer.made")
    expect((await readToday(swift.manager))?.people).toMatchObject([
      { status: "offered", known: true, name: "Selam Tesfaye", toAppoint: true },
    ])
  })

  it("is answered by its applicant, once", async () => {
    const { id, applicant } = await offered(heron)
    const someoneElse = await toBeAppointed(heron)
    expect(await answerOffer(someoneElse.applicant, { accept: true })).toEqual(notFound)
    await must(answerOffer(applicant, { accept: false }))
    expect(await answerOffer(applicant, { accept: true })).toEqual({
      ok: false,
      error: { kind: "already-answered", status: "declined" },
    })
    expect(await eventsOf(id)).toContain("offer.declined")
    expect(await startWorker(heron.manager, { applicationId: id })).toMatchObject({
      error: { kind: "offer-not-accepted" },
    })
  })

  it("keeps its terms, whoever asks the database, and its answer", async () => {
    const { applicant } = await offered(heron)
    const change = (ctx: Ctx, what: SQL) =>
      inTransaction(ctx, async (tx) => {
        const where = sql`where application_id = ${applicant.actor.applicationId}`
        return ok(await tx.execute(sql`update offers set ${what} ${where} returning status`))
      })
    for (const [column, what] of [
      ["pay_pence_per_hour", sql`pay_pence_per_hour = 9900`],
      ["start_on", sql`start_on = '2030-01-01'`],
      ["conditions", sql`conditions = 'none'`],
    ] as const) {
      for (const ctx of [applicant, heron.manager]) {
        await expect(change(ctx, what)).rejects.toMatchObject({
          cause: { message: `offers keeps its {${column}}` },
        })
      }
    }
    await must(answerOffer(applicant, { accept: false }))
    await expect(change(applicant, sql`status = 'accepted'`)).rejects.toMatchObject({
      cause: { message: "no such move of an offer" },
    })
  })

  it("needs a decision in the database's eyes, too", async () => {
    const { id } = await shortlisted(heron)
    const change = inTransaction(heron.manager, async (tx) => {
      await tx.execute(sql`
        insert into offers (provider_id, application_id, pay_pence_per_hour, start_on, conditions, made_by)
        values (${heron.id}, ${id}, 1400, ${offer.startOn}, 'c', ${heron.manager.actor.personId})`)
      return ok(null)
    })
    await expect(change).rejects.toMatchObject({ cause: { message: "offer without a decision" } })
  })
})

describe("starting", () => {
  it("makes a worker of somebody who said yes, with an invitation to their own page", async () => {
    const swift = await aProvider("Swift House")
    const { id: applicationId, applicant } = await offered(swift)
    const start = () => startWorker(swift.manager, { applicationId })
    expect(await start()).toMatchObject({ error: { kind: "offer-not-accepted" } })
    await must(answerOffer(applicant, { accept: true }))
    expect(await startWorker(other.manager, { applicationId })).toEqual(notFound)
    expect(await startWorker(swift.assessor, { applicationId })).toEqual(notFound)
    await allChecked(swift.manager, applicationId, ["health"])
    const waiting = async (ctx = swift.manager) => (await readToday(ctx))?.people
    expect(await waiting()).toMatchObject([{ offer: "accepted", missing: 1 }])
    const recruiter = await aColleague(swift.id, "recruiter")
    expect(await waiting(recruiter)).toMatchObject([{ missing: null }])
    expect(await start()).toEqual({ ok: false, error: { kind: "not-ready", missing: ["health"] } })
    await allChecked(swift.manager, applicationId)
    expect(await waiting()).toMatchObject([{ offer: "accepted", missing: 0 }])

    const { employmentId, invitation } = await must(start())
    expect(invitation).toMatchObject({
      name: "Selam Tesfaye",
      // It signs in as them, so it went to their own mailbox and nowhere else.
      url: null,
    })
    const [row] = await owner`
      select e.role_code, e.started_on::text, a.status, p.name from employments e
      join applications a on a.id = e.application_id join people p on p.id = e.person_id
      where e.id = ${employmentId}`
    expect(row).toEqual({
      role_code: "new-to-care",
      started_on: inDays(0),
      status: "started",
      name: "Selam Tesfaye",
    })
    expect(await eventsOf(employmentId)).toEqual(["worker.started"])
    expect(await lettersOf(swift.id)).toContain("worker-invitation")
    expect(await start()).toMatchObject({ error: { kind: "offer-not-accepted" } })
  })

  it("asks that whoever starts them has looked at who they are", async () => {
    const { id: applicationId, applicant } = await offered(heron)
    await must(answerOffer(applicant, { accept: true }))
    const colleague = await aColleague(heron.id, "owner")
    expect(await startWorker(colleague, { applicationId })).toMatchObject({
      error: { kind: "identity-not-shown" },
    })
  })
})
