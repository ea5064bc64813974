import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { prepareScoring, reopenVacancy } from "#app/domain/panels/index.server.ts"
import {
  archiveVacancy,
  bringBackVacancy,
  closeVacancy,
  readHowItEnds,
  readJobs,
  readVacancies,
  readVacancy,
} from "#app/domain/vacancies/index.server.ts"
import { searchFrom } from "#app/domain/vacancies/search.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy, inDays, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

const shut = ({ slug }: { slug: string }) => must(closeVacancy(heron.manager, { slug }))
const days = { closesOn: inDays(5), hearBy: inDays(20) }
const slugsOf = async (ctx: Ctx<StaffActor>, archived: boolean) =>
  (await readVacancies(ctx, { after: null, before: null, archived })).vacancies.map(({ slug }) => slug)
const jobs = async () =>
  (
    await readJobs(stranger, { search: searchFrom(new URLSearchParams()), after: null, before: null })
  ).jobs.map(({ slug }) => slug)
const raw = (statement: SQL) =>
  inTransaction(heron.manager, async (tx) => ok((await tx.execute(statement)).length))

describe("archiving", () => {
  it("takes a closed vacancy out of the list, keeps it to be found, and brings it back", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { id, slug } = vacancy
    await shut(vacancy)
    await must(archiveVacancy(heron.manager, { slug }))
    expect(await slugsOf(heron.manager, false)).not.toContain(slug)
    expect(await slugsOf(heron.manager, true)).toContain(slug)
    expect((await readVacancy(heron.manager, slug))?.vacancy.archivedAt).toBeInstanceOf(Date)
    expect(await slugsOf(other.manager, true)).toEqual([])
    // A second press changes nothing.
    await must(archiveVacancy(heron.manager, { slug }))
    await must(bringBackVacancy(heron.manager, { slug }))
    await must(bringBackVacancy(heron.manager, { slug }))
    expect(await slugsOf(heron.manager, false)).toContain(slug)
    expect(await slugsOf(heron.manager, true)).not.toContain(slug)
    expect((await eventsOf(id)).filter((event) => /archived|back/.test(event))).toEqual([
      "vacancy.archived",
      "vacancy.brought-back",
    ])
  })

  it("is refused while it is open, whoever asks the database", async () => {
    const draft = await aDraft(heron)
    const open = await aPublishedVacancy(heron)
    for (const { id, slug } of [draft, open]) {
      expect(await archiveVacancy(heron.manager, { slug })).toEqual({
        ok: false,
        error: { kind: "not-closed" },
      })
      await expect(owner`update vacancies set archived_at = now() where id = ${id}`).rejects.toThrow(
        "vacancies_archived",
      )
    }
  })

  it("is refused while somebody who applied waits to hear", async () => {
    const vacancy = await aPublishedVacancy(heron)
    await anApplication(vacancy)
    await shut(vacancy)
    const { id, slug } = vacancy
    expect(await archiveVacancy(heron.manager, { slug })).toEqual({
      ok: false,
      error: { kind: "people-wait", people: 1 },
    })
    await expect(owner`update vacancies set archived_at = now() where id = ${id}`).rejects.toThrow(
      "archived while people wait",
    )
    expect(await eventsOf(id)).not.toContain("vacancy.archived")
  })

  it.each([
    ["another provider", other.manager],
    ["an assessor", heron.assessor],
  ])("is not for %s", async (_, ctx) => {
    const vacancy = await aPublishedVacancy(heron)
    await shut(vacancy)
    const { slug } = vacancy
    expect(await archiveVacancy(ctx, { slug })).toEqual(notFound)
    await must(archiveVacancy(heron.manager, { slug }))
    expect(await bringBackVacancy(ctx, { slug })).toEqual(notFound)
  })
})

describe("opening again", () => {
  it("lets people apply again under the same say, and is public at once", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { id, slug } = vacancy
    await shut(vacancy)
    await must(prepareScoring(asSystem(heron.id), { about: id }))
    expect(await jobs()).not.toContain(slug)
    expect((await readHowItEnds(heron.manager, slug))?.mayReopen).toBe(true)
    await must(reopenVacancy(heron.manager, { slug, closesOn: inDays(12), hearBy: inDays(30) }))
    expect(await readVacancy(heron.manager, slug)).toMatchObject({
      stage: "open",
      vacancy: { status: "published", closedAt: null, hearBy: inDays(30) },
    })
    expect(await jobs()).toContain(slug)
    expect((await eventsOf(id)).at(-1)).toBe("vacancy.reopened")
    const [prepared] = await owner`select from scoring_preparations where vacancy_id = ${id}`
    expect(prepared).toBeUndefined()
    await anApplication(vacancy)
    await vacancy.close()
    const [given] = await owner`select count(*)::int as given from score_allocations where vacancy_id = ${id}`
    expect(given?.given).toBeGreaterThan(0)
  })

  it("keeps the day that whoever applied was told", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { id, slug } = vacancy
    await anApplication(vacancy)
    await shut(vacancy)
    const promised = { kind: "day-is-promised", hearBy: inDays(21) }
    expect(await reopenVacancy(heron.manager, { slug, ...days })).toEqual({ ok: false, error: promised })
    await expect(
      raw(
        sql`update vacancies set status = 'published', closed_at = null, hear_by = ${inDays(40)} where id = ${id}`,
      ),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining("is promised") } })
    await must(reopenVacancy(heron.manager, { slug, ...days, hearBy: inDays(21) }))
  })

  it("is refused once answers were given to the panel, by the database too", async () => {
    const vacancy = await aPublishedVacancy(heron)
    await anApplication(vacancy)
    await vacancy.close()
    await isRefused(vacancy, "panel-has-begun")
  })

  it("is refused once somebody was offered the job, by the database too", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { id: applicationId } = await anApplication(vacancy)
    await shut(vacancy)
    await behindTheTriggers(
      owner,
      (
        tx,
      ) => tx`insert into offers (provider_id, application_id, pay_pence_per_hour, start_on, conditions, made_by)
        values (${heron.id}, ${applicationId}, 1400, ${inDays(40)}, '', ${heron.manager.actor.personId})`,
    )
    await isRefused(vacancy, "offer-made")
  })

  it.each([
    [{ closesOn: inDays(-1) }, "closes-in-the-past"],
    [{ hearBy: inDays(4) }, "hears-before-it-closes"],
    [{ hearBy: inDays(6) }, "panel-needs-longer"],
  ])("is refused with the days %o", async (over, kind) => {
    const vacancy = await aPublishedVacancy(heron)
    await shut(vacancy)
    const { slug } = vacancy
    expect(await reopenVacancy(heron.manager, { slug, ...days, ...over })).toMatchObject({ error: { kind } })
    expect((await readVacancy(heron.manager, slug))?.vacancy.status).toBe("closed")
  })

  it("is refused where it pays less than the law asks for by now", async () => {
    const vacancy = await aPublishedVacancy(heron)
    await shut(vacancy)
    await behindTheTriggers(
      owner,
      (tx) => tx`update vacancies set pay_pence_per_hour = 500 where id = ${vacancy.id}`,
    )
    expect(await reopenVacancy(heron.manager, { slug: vacancy.slug, ...days })).toMatchObject({
      error: { kind: "pays-below-the-law" },
    })
  })

  it("is refused of one that is open, or archived", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug } = vacancy
    expect(await reopenVacancy(heron.manager, { slug, ...days })).toMatchObject({
      error: { kind: "not-closed" },
    })
    await shut(vacancy)
    await must(archiveVacancy(heron.manager, { slug }))
    expect(await reopenVacancy(heron.manager, { slug, ...days })).toMatchObject({
      error: { kind: "archived" },
    })
  })

  it.each([
    ["another provider", other.manager],
    ["an assessor", heron.assessor],
  ])("is not for %s", async (_, ctx) => {
    const vacancy = await aPublishedVacancy(heron)
    await shut(vacancy)
    expect(await reopenVacancy(ctx, { slug: vacancy.slug, ...days })).toEqual(notFound)
  })

  async function isRefused({ id, slug }: PublishedOnStage, kind: string) {
    expect((await readHowItEnds(heron.manager, slug))?.mayReopen).toBe(false)
    expect(await reopenVacancy(heron.manager, { slug, ...days, hearBy: inDays(21) })).toEqual({
      ok: false,
      error: { kind },
    })
    await expect(
      raw(sql`update vacancies set status = 'published', closed_at = null where id = ${id}`),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining("only moves forward") } })
    expect(await eventsOf(id)).not.toContain("vacancy.reopened")
  }
})
