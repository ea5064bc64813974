import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { readApplications, revealIdentity, shortlist } from "#app/domain/decisions/index.server.ts"
import { listedQuery } from "#app/domain/decisions/list-applications.server.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { reading } from "#db/ctx.ts"
import { inIndexOrder } from "#db/index-order.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { standingOf } from "#test/integration/decisions/standing.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const reason = "They asked before they helped."
let vacancy: PublishedOnStage
let shown: ApplicationOnStage
let hidden: ApplicationOnStage
let waiting: ApplicationOnStage

const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)

beforeAll(async () => {
  vacancy = await aPublishedVacancy(heron)
  shown = await anApplication(vacancy, { name: "Bronwen Ifans" })
  hidden = await anApplication(vacancy, { name: "Bronwen Parry" })
  waiting = await anApplication(vacancy, { name: "Bronwen Rees" })
  await vacancy.close()
  await everybodyScores(vacancy)
  const chosen = [shown.id, hidden.id]
  await must(shortlist(heron.manager, { slug: vacancy.slug, chosen, reason }))
  await must(revealIdentity(heron.manager, { applicationId: shown.id, reason: "To invite them." }))
  await owner`update applications set submitted_at = ${ago(8)} where id = ${waiting.id}`
}, 60_000)

const list = async (filters: Partial<Parameters<typeof readApplications>[2]>) =>
  (await readApplications(heron.manager, vacancy.slug, { group: "all", ...filters }))?.applications.map(
    ({ id }) => id,
  )

describe("the list of a vacancy's applications", () => {
  it("is sorted by who waits longest, over all stages", async () => {
    expect(await list({})).toEqual([waiting.id, shown.id, hidden.id])
  })

  it("is narrowed by how long ago they were sent", async () => {
    expect(await list({ days: 7 })).toEqual([waiting.id])
    expect(await list({ days: 14 })).toEqual([])
  })

  it("is searched by the words of a reference, all or some", async () => {
    expect(await list({ words: waiting.reference.replaceAll("-", " ").toUpperCase() })).toEqual([waiting.id])
    const [first, second] = waiting.reference.split("-")
    expect(await list({ words: `${second} ${first}` })).toContain(waiting.id)
    expect(await list({ words: "nobody-has-this" })).toEqual([])
  })

  it("is searched by what an application is called", async () => {
    const name = anonymousName(waiting.id)
    expect(await list({ words: name })).toEqual([waiting.id])
    expect(await list({ words: name.replace("-", " ").toLowerCase() })).toEqual([waiting.id])
    expect(await list({ words: name.split("-")[1] ?? "" })).toContain(waiting.id)
  })

  it("is searched by name only among those whom the asker was shown", async () => {
    expect(await list({ words: "bronwen" })).toEqual([shown.id])
    expect(await list({ words: "%" })).toEqual([])
    const colleague = await aColleague(heron.id, "recruiter")
    const theirs = await readApplications(colleague, vacancy.slug, { group: "all", words: "bronwen" })
    expect(theirs?.applications).toEqual([])
  })

  it("names only those whom the asker was shown", async () => {
    const page = await readApplications(heron.manager, vacancy.slug, { group: "all" })
    expect(page?.applications.map(({ who }) => who)).toEqual([null, "Bronwen Ifans", null])
  })

  it("is nobody's at another provider", async () => {
    expect(await readApplications(other.manager, vacancy.slug, { group: "all" })).toBeNull()
  })
})

describe("how many stand where", () => {
  const recounted = async () => {
    const [row] = await owner`
      select count(*) filter (where status = 'submitted')::int as waiting,
        count(*) filter (where status = 'shortlisted')::int as shortlisted,
        count(*) filter (where status in ('offered', 'accepted', 'declined', 'started'))::int as offered,
        count(*) filter (where status in ('not-shortlisted', 'not-appointed'))::int as not_taken,
        count(*) filter (where status = 'withdrawn')::int as withdrawn
      from applications where vacancy_id = ${vacancy.id} and submitted_at is not null`
    return row
  }
  const counted = async () => {
    const [row] = await owner`
      select waiting, shortlisted, offered, not_taken, withdrawn from stage_counters
      where vacancy_id = ${vacancy.id}`
    return row
  }

  it("is counted with each move, drafts left out", async () => {
    await anApplication(await aPublishedVacancy(heron), { send: false })
    expect(await counted()).toEqual({
      waiting: 1,
      shortlisted: 2,
      offered: 0,
      not_taken: 0,
      withdrawn: 0,
    })
    expect(await counted()).toEqual(await recounted())
  })

  it("equals a full recount after 4,000 applications came and moved at random", async () => {
    await owner`alter table applications disable trigger applications_follow_decision`
    await owner`alter table applications disable trigger applications_begin`
    try {
      await owner`
        insert into applications (provider_id, vacancy_id, reference, device_hash, status, submitted_at)
        select ${heron.id}, ${vacancy.id}, 'many-' || n || '-' || ${vacancy.slug}, 'x' || n, 'submitted',
          now() - n * interval '1 minute'
        from generate_series(1, 4000) n`
      for (let round = 0; round < 3; round++) {
        await owner`
          update applications set updated_at = now() - random() * interval '90 days', status = (array['submitted', 'shortlisted', 'not-shortlisted', 'offered', 'accepted',
            'declined', 'not-appointed', 'started', 'withdrawn'])[1 + floor(random() * 9)::int]
          where vacancy_id = ${vacancy.id} and reference like 'many-%' and random() < 0.7`
      }
      await owner`
        delete from applications where vacancy_id = ${vacancy.id} and reference like 'many-%' and random() < 0.1`
    } finally {
      await owner`alter table applications enable trigger applications_follow_decision`
      await owner`alter table applications enable trigger applications_begin`
    }
    expect(await counted()).toEqual(await recounted())
    const standing = await standingOf(vacancy.id)
    expect(standing.counted.length).toBeGreaterThan(30)
    expect(standing.counted).toEqual(standing.found)
  })

  it("goes through thousands page by page, each once", async () => {
    const seen: string[] = []
    for (let next: string | null = null, turn = 0; turn === 0 || next; turn++) {
      const page = await readApplications(heron.manager, vacancy.slug, { group: "not-taken", after: next })
      seen.push(...(page?.applications ?? []).map(({ id }) => id))
      next = page?.next ?? null
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await counted())?.not_taken)
  }, 60_000)

  it("reads a page by the index, first and deep, whatever it is narrowed by", async () => {
    await owner`analyze applications`
    const place = `2020-01-01T00:00:00.000000Z_${waiting.id}`
    const asked = [
      { filters: { group: "waiting", days: null, words: "" } },
      { filters: { group: "all", days: 7, words: "" }, at: { after: place, before: null } },
      { filters: { group: "not-taken", days: null, words: "" }, at: { after: null, before: place } },
    ] as const
    for (const page of asked) {
      const query = listedQuery(
        { id: vacancy.id, providerId: heron.id },
        { ...page, size: 20, now: new Date() },
      )
      const plan = await reading(heron.manager, (tx) =>
        inIndexOrder(tx, () => tx.execute<{ "QUERY PLAN": string }>(sql`explain ${query}`)),
      )
      const text = plan.map((line) => line["QUERY PLAN"]).join("\n")
      expect(text).toMatch(/Index (Only )?Scan( Backward)? using applications_of_vacancy/)
      expect(text).not.toMatch(/Seq Scan|Bitmap/)
      // Sorted is only what each stage's page gave, once for all.
      const sorts = text.match(/Sort Key: /g)?.length ?? 0
      expect({ ...page.filters, sorts }).toEqual({
        ...page.filters,
        sorts: page.filters.group === "waiting" ? 0 : 1,
      })
    }
  })

  it("cannot be written by the app", async () => {
    const [row] =
      await owner`select has_table_privilege('values_first_app', 'stage_counters', 'update') as may`
    expect(row).toEqual({ may: false })
  })
})
