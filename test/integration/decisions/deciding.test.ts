import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import {
  decide,
  readApplications,
  readApplicationToDecide,
  readToday,
  revealIdentity,
  shortlist,
} from "#app/domain/decisions/index.server.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import {
  type ApplicationOnStage,
  anApplication,
  everybodyScores,
  scoreEverything,
} from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aMember, aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const reason = "They asked before they helped."

/** A change as the app's role makes it, without any code of ours in between. */
const raw = (ctx: Ctx, change: ReturnType<typeof sql>) =>
  inTransaction(ctx, async (tx) => {
    await tx.execute(change)
    return ok(null)
  })
const refusedAs = (message: string) => ({ cause: { message } })

async function scored(): Promise<{ vacancy: PublishedOnStage; application: ApplicationOnStage }> {
  const vacancy = await aPublishedVacancy(heron)
  const application = await anApplication(vacancy)
  await vacancy.close()
  await everybodyScores(vacancy)
  return { vacancy, application }
}

async function shortlisted() {
  const scene = await scored()
  const { vacancy, application } = scene
  await must(shortlist(heron.manager, { slug: vacancy.slug, chosen: [application.id], reason }))
  return scene
}

const statusOf = async ({ id }: { id: string }) => {
  const [row] = await owner<{ status: string }[]>`select status from applications where id = ${id}`
  return row?.status
}

describe("shortlisting", () => {
  it("puts applications on the list together, with who decided and why", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const chosen = [await anApplication(vacancy), await anApplication(vacancy)]
    const left = await anApplication(vacancy)
    await vacancy.close()
    await everybodyScores(vacancy)
    const ids = chosen.map(({ id }) => id)
    expect(await must(shortlist(heron.manager, { slug: vacancy.slug, chosen: ids, reason }))).toEqual({
      shortlisted: 2,
    })
    expect(await Promise.all([...chosen, left].map(statusOf))).toEqual([
      "shortlisted",
      "shortlisted",
      "submitted",
    ])
    const [row] = await owner`select reason, decided_by from decisions where application_id = ${ids[0]!}`
    expect(row).toEqual({ reason, decided_by: heron.manager.actor.personId })
    expect(await eventsOf(ids[0]!)).toContain("application.shortlisted")
    const list = await readApplications(heron.manager, vacancy.slug, {
      group: "shortlisted",
      after: null,
      before: null,
    })
    expect(list?.vacancy.counters).toMatchObject({ waiting: 1, shortlisted: 2 })
  })

  it("records nothing while one on the list has not been heard by somebody who draws on support", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const one = await anApplication(vacancy)
    await vacancy.close()
    await scoreEverything(vacancy.imran, vacancy)
    const refused = {
      ok: false,
      error: {
        kind: "not-all-ready",
        refused: [{ applicationId: one.id, why: { kind: "not-heard-yet", heard: 0, quorum: 1 } }],
      },
    }
    const list = { slug: vacancy.slug, chosen: [one.id], reason }
    expect(await shortlist(heron.manager, list)).toEqual(refused)
    await scoreEverything(vacancy.rosa, vacancy, { send: false })
    expect(await shortlist(heron.manager, list)).toEqual(refused)
    expect(await statusOf(one)).toBe("submitted")
    expect(await eventsOf(one.id)).not.toContain("application.shortlisted")
  })

  it("waits for as many as were sealed", async () => {
    const vacancy = await aPublishedVacancy(heron, {
      quorum: 2,
      seat: (draft) => aMember(draft, "draws-on-support", "Wyn Price"),
    })
    const one = await anApplication(vacancy)
    await vacancy.close()
    await scoreEverything(vacancy.rosa, vacancy)
    expect(await shortlist(heron.manager, { slug: vacancy.slug, chosen: [one.id], reason })).toMatchObject({
      error: { refused: [{ why: { kind: "not-heard-yet", heard: 1, quorum: 2 } }] },
    })
    expect((await readApplicationToDecide(heron.manager, one.id))?.awaited).toEqual(["Wyn Price"])
  })

  it("needs a reason, and happens once however often it is pressed", async () => {
    const { vacancy, application } = await scored()
    const list = { slug: vacancy.slug, chosen: [application.id], reason }
    expect(await shortlist(heron.manager, { ...list, reason: " " })).toMatchObject({
      error: { refused: [{ why: { kind: "reason-missing" } }] },
    })
    const presses = await Promise.all(Array.from({ length: 20 }, () => shortlist(heron.manager, list)))
    expect(presses.filter((press) => press.ok)).toHaveLength(1)
    expect((await eventsOf(application.id)).filter((e) => e === "application.shortlisted")).toHaveLength(1)
  })

  it("is not there for strangers, nor for applications of elsewhere or not sent", async () => {
    const { vacancy, application } = await scored()
    const list = { slug: vacancy.slug, chosen: [application.id], reason }
    expect(await shortlist(other.manager, list)).toEqual(notFound)
    expect(await shortlist(heron.assessor, list)).toEqual(notFound)
    const elsewhere = await scored()
    const mixed = [application.id, elsewhere.application.id]
    expect(await shortlist(heron.manager, { ...list, chosen: mixed })).toEqual(notFound)
    const open = await aPublishedVacancy(heron)
    const draft = await anApplication(open, { send: false })
    expect(await shortlist(heron.manager, { slug: open.slug, chosen: [draft.id], reason })).toEqual(notFound)
    expect(await statusOf(application)).toBe("submitted")
  })
})

describe("not shortlisting", () => {
  it("needs the same hearing, and ends there", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const one = await anApplication(vacancy)
    await vacancy.close()
    const no = { applicationId: one.id, outcome: "not-shortlist", reason } as const
    expect(await decide(heron.manager, no)).toEqual({
      ok: false,
      error: { kind: "not-heard-yet", heard: 0, quorum: 1 },
    })
    await everybodyScores(vacancy)
    expect(await decide(other.manager, no)).toEqual(notFound)
    expect(await decide(heron.assessor, no)).toEqual(notFound)
    expect(await decide(heron.manager, { ...no, reason: "" })).toMatchObject({
      error: { kind: "reason-missing" },
    })
    await must(decide(heron.manager, no))
    expect(await statusOf(one)).toBe("not-shortlisted")
    expect(await eventsOf(one.id)).toContain("application.not-shortlisted")
    expect(await decide(heron.manager, no)).toMatchObject({ error: { kind: "wrong-moment" } })
    expect(await revealIdentity(heron.manager, { applicationId: one.id, reason })).toMatchObject({
      error: { kind: "hidden-until-shortlist" },
    })
  })
})

describe("the database itself", () => {
  const decision = (id: string, outcome: string) =>
    sql`insert into decisions (provider_id, application_id, outcome, reason, decided_by)
      values (${heron.id}, ${id}, ${outcome}, 'r', ${heron.manager.actor.personId})`

  it("takes no decision before people who draw on support were heard", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { id } = await anApplication(vacancy)
    await vacancy.close()
    await scoreEverything(vacancy.imran, vacancy)
    for (const outcome of ["shortlist", "not-shortlist", "appoint", "not-appoint"]) {
      await expect(raw(heron.manager, decision(id, outcome))).rejects.toMatchObject(
        refusedAs("lived experience not heard"),
      )
    }
    await scoreEverything(vacancy.rosa, vacancy)
    await expect(raw(heron.manager, decision(id, "shortlist"))).rejects.toMatchObject(
      refusedAs("too few independent scores"),
    )
    await scoreEverything(vacancy.dilys, vacancy)
    await must(raw(heron.manager, decision(id, "shortlist")))
  })

  it("takes no decision where no say is sealed, however many were heard", async () => {
    const { vacancy, application } = await scored()
    await behindTheTriggers(
      owner,
      (tx) => tx`update panel_agreements set sealed_at = null where vacancy_id = ${vacancy.id}`,
    )
    await expect(raw(heron.manager, decision(application.id, "shortlist"))).rejects.toMatchObject(
      refusedAs("lived experience not heard"),
    )
  })

  it("moves no application without its decision, and appoints nobody who was not shortlisted", async () => {
    const { application } = await scored()
    const { id } = application
    const refusedMoves = {
      shortlisted: "status without its decision",
      "not-shortlisted": "status without its decision",
      "not-appointed": "no such move",
      offered: "no such move",
      started: "no such move",
      draft: "no such move",
      // Turning somebody down by taking back what they sent.
      withdrawn: "only the applicant does this",
    }
    for (const [status, why] of Object.entries(refusedMoves)) {
      await expect(
        raw(heron.manager, sql`update applications set status = ${status} where id = ${id}`),
      ).rejects.toMatchObject(refusedAs(why))
    }
    await expect(raw(heron.manager, decision(id, "appoint"))).rejects.toMatchObject(
      refusedAs("not shortlisted"),
    )
  })

  it("keeps a decision as it was made", async () => {
    const { application } = await shortlisted()
    await expect(
      raw(heron.manager, sql`update decisions set reason = 'x' where application_id = ${application.id}`),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining("permission denied") } })
  })

  it("hides who somebody is from staff until they are shortlisted and a reason is written", async () => {
    const { application } = await scored()
    const { id } = application
    const contacts = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute(sql`select name from applicant_contacts where application_id = ${id}`))
    const adjustments = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute(sql`select wanted from adjustments where application_id = ${id}`))
    const reveal = (ctx: typeof heron.manager) =>
      sql`insert into identity_reveals (provider_id, application_id, person_id, reason)
        values (${heron.id}, ${id}, ${ctx.actor.personId}, 'r')`

    expect(await contacts(heron.manager)).toEqual([])
    await expect(raw(heron.manager, reveal(heron.manager))).rejects.toMatchObject(
      refusedAs("identity hidden until shortlisting"),
    )
    await must(raw(heron.manager, decision(id, "shortlist")))
    await must(raw(heron.manager, sql`update applications set status = 'shortlisted' where id = ${id}`))
    expect(await contacts(heron.manager)).toEqual([])
    await must(raw(heron.manager, reveal(heron.manager)))
    expect(await contacts(heron.manager)).toEqual([{ name: "Selam Tesfaye" }])
    expect(await adjustments(heron.manager)).toEqual([{ wanted: false }])
    // Who arranges nothing and was shown nobody sees none of it.
    expect(await adjustments(heron.assessor)).toEqual([])

    const colleague = await aColleague(heron.id, "hiring-manager")
    expect(await contacts(colleague)).toEqual([])
    await expect(raw(colleague, reveal(heron.manager))).rejects.toMatchObject({
      cause: { message: expect.stringContaining("row-level security") },
    })
    expect(await contacts(other.manager)).toEqual([])
  })
})

describe("showing who somebody is", () => {
  it("is kept with its reason, once, and shows only to who asked", async () => {
    const { application } = await shortlisted()
    const applicationId = application.id
    expect((await readApplicationToDecide(heron.manager, applicationId))?.who).toBeNull()
    expect(await revealIdentity(other.manager, { applicationId, reason })).toEqual(notFound)
    expect(await revealIdentity(heron.assessor, { applicationId, reason })).toEqual(notFound)
    await must(revealIdentity(heron.manager, { applicationId, reason: "To invite them" }))
    await must(revealIdentity(heron.manager, { applicationId, reason: "Again" }))
    const shown = await readApplicationToDecide(heron.manager, applicationId)
    expect(shown).toMatchObject({
      who: { name: "Selam Tesfaye", way: "email", adjustments: { wanted: false } },
      reveals: [{ by: "A hiring-manager", reason: "To invite them" }],
    })
    const colleague = await aColleague(heron.id, "owner")
    expect((await readApplicationToDecide(colleague, applicationId))?.who).toBeNull()
    expect((await eventsOf(applicationId)).filter((event) => event === "identity.shown")).toHaveLength(1)
  })

  it("is refused before the shortlist", async () => {
    const { application } = await scored()
    expect(await revealIdentity(heron.manager, { applicationId: application.id, reason })).toEqual({
      ok: false,
      error: { kind: "hidden-until-shortlist" },
    })
    expect(await eventsOf(application.id)).not.toContain("identity.shown")
  })
})

describe("reading applications", () => {
  let vacancy: PublishedOnStage
  const sent: ApplicationOnStage[] = []

  beforeAll(async () => {
    vacancy = await aPublishedVacancy(heron)
    for (let made = 0; made < 22; made++) sent.push(await anApplication(vacancy))
    await vacancy.close()
    await scoreEverything(vacancy.rosa, vacancy, { points: 5 })
    await scoreEverything(vacancy.imran, vacancy, { points: 2 })
  }, 60_000)

  const page = (places: { after?: string | null; before?: string | null } = {}) =>
    readApplications(heron.manager, vacancy.slug, { group: "waiting", after: null, before: null, ...places })

  it("shows the panel's mean and spread, who was heard and the scenario score, and no name", async () => {
    const list = await page()
    expect(list).toMatchObject({ say: "equal", panel: 3, previous: null })
    expect(list?.questions).toHaveLength(3)
    expect(list?.applications[0]).toMatchObject({
      name: anonymousName(sent[0]!.id),
      heard: { livedExperience: 1, quorum: 1, scores: 2, scorers: 3 },
      membersHeard: 2,
      awaited: [],
      spreads: Array(3).fill({ count: 2, mean: 3.5, lowest: 2, highest: 5 }),
    })
    expect(list?.applications[0]?.scenario.outOf).toBe(6 * 4 * 4)
    expect(JSON.stringify(list)).not.toMatch(/Selam|example\.org/)
    expect(JSON.stringify(list)).not.toContain(sent[0]!.reference)
  })

  it("goes page by page and back, each application once", async () => {
    const first = await page()
    const second = await page({ after: first!.next })
    expect(first!.applications).toHaveLength(20)
    expect(second!.applications).toHaveLength(2)
    expect(second!.next).toBeNull()
    const seen = [...first!.applications, ...second!.applications].map(({ id }) => id)
    expect(seen).toEqual(sent.map(({ id }) => id))
    expect((await page({ before: second!.previous }))?.applications).toEqual(first!.applications)
    expect((await page({ after: "nonsense_'--" }))?.applications).toEqual(first!.applications)
  })

  it("shows each score and note beside the answer, by the part of the panel it came from and without a name", async () => {
    const shown = await readApplicationToDecide(heron.manager, sent[0]!.id)
    const prompt = shown?.questions.find(({ kind }) => kind === "prompt")
    expect(prompt?.scores.map(({ part, points }) => `${part}: ${points}`).sort()).toEqual([
      "draws-on-support: 5",
      "family-or-friend: 2",
    ])
    expect(JSON.stringify(prompt)).not.toMatch(/Rosa|Imran|memberId/)
    const rated = shown?.questions.find(({ kind }) => kind === "rate-options")
    expect(rated?.options[0]).toMatchObject({ rated: 4, agreed: expect.any(Number) })
    expect(JSON.stringify({ ...shown, reference: "" })).not.toContain("example.org")
  })

  it("shows neither list nor application to others", async () => {
    const which = { group: "waiting", after: null, before: null } as const
    for (const ctx of [other.manager, heron.assessor]) {
      expect(await readApplications(ctx, vacancy.slug, which)).toBeNull()
      expect(await readApplicationToDecide(ctx, sent[0]!.id)).toBeNull()
    }
    expect(await readApplicationToDecide(heron.manager, "not-an-id")).toBeNull()
    expect(await readToday(heron.assessor)).toBeNull()
    expect(await readToday(other.manager)).toEqual({
      vacancies: [],
      people: [],
      messages: [],
      help: { count: 0, notYet: 0 },
      references: [],
      feedback: null,
      figures: expect.objectContaining({ longest: [], started: 0 }),
    })
  })

  it("says today that they are ready, once the third has scored", async () => {
    const today = async () =>
      (await readToday(heron.manager))?.vacancies.find(({ slug }) => slug === vacancy.slug)
    expect(await today()).toMatchObject({ standing: "scoring", submitted: 22, heard: 0 })
    await scoreEverything(vacancy.dilys, vacancy)
    expect(await today()).toMatchObject({
      stage: "scoring",
      standing: "ready",
      submitted: 22,
      heard: 22,
    })
  })
})
