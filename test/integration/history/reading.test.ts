import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { revealIdentity, shortlist } from "#app/domain/decisions/index.server.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { everything, type HistoryFilters } from "#app/domain/history/filters.ts"
import { exportHistory, readHistory, readLatest } from "#app/domain/history/index.server.ts"
import { historyBegins, historyQuery } from "#app/domain/history/listed-events.server.ts"
import { toldKinds } from "#app/domain/history/told.ts"
import { historyCopyLimit, historyPerPage } from "#app/domain/history/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import { csvLine } from "#app/kernel/csv.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { en } from "#app/ui/language/en/index.ts"
import { historyCells } from "#app/ui/provider/history-in-words.ts"
import { reading } from "#db/ctx.ts"
import { inIndexOrder } from "#db/index-order.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const formula = "=HYPERLINK(1)"
const words = en.provider.history
let vacancy: PublishedOnStage
let shown: ApplicationOnStage
let hidden: ApplicationOnStage
let recruiter: Ctx<StaffActor>
let head: Ctx<StaffActor>

beforeAll(async () => {
  recruiter = await aColleague(heron.id, "recruiter")
  head = await aColleague(heron.id, "owner")
  vacancy = await aPublishedVacancy(heron)
  shown = await anApplication(vacancy, { name: formula })
  hidden = await anApplication(vacancy, { name: "Hidden Parry" })
  await vacancy.close()
  await everybodyScores(vacancy)
  await must(
    shortlist(heron.manager, { slug: vacancy.slug, chosen: [shown.id], reason: "They asked first." }),
  )
  await must(revealIdentity(heron.manager, { applicationId: shown.id, reason: "To invite them." }))
}, 60_000)

const ask = (ctx: Ctx<StaffActor>, filters: Partial<HistoryFilters> = {}) =>
  readHistory(ctx, { filters: { ...everything, ...filters } })

async function sentences(ctx: Ctx<StaffActor>, filters: Partial<HistoryFilters> = {}) {
  const history = await ask(ctx, filters)
  return history?.events.map((event) => String(historyCells(event, words)[3])) ?? []
}

const ofApplication = (id: string) => ({ about: { kind: "application", id } }) as const
const called = (id: string) => `application ${anonymousName(id)} for ‘Support worker, evenings’`

describe("a history", () => {
  it("tells in plain sentences what happened to a record, newest first, and by whom", async () => {
    expect(await sentences(heron.manager, ofApplication(shown.id))).toEqual([
      `A hiring-manager looked at who sent ${formula}’s application for ‘Support worker, evenings’.`,
      `A hiring-manager shortlisted ${formula}’s application for ‘Support worker, evenings’.`,
      `The applicant sent ${formula}’s application for ‘Support worker, evenings’.`,
    ])
    const ofVacancy = await sentences(heron.manager, { about: { kind: "vacancy", id: vacancy.id } })
    expect(ofVacancy).toContain("A hiring-manager opened the vacancy ‘Support worker, evenings’.")
    expect(ofVacancy.join()).toMatch(/sent scores in the panel for ‘Support worker, evenings’/)
  })

  it("names an applicant only to whoever was shown who it is", async () => {
    const told = (await sentences(recruiter)).join()
    expect(told).toContain(`The applicant sent ${called(shown.id)}.`)
    expect(told).not.toMatch(/HYPERLINK|Parry/)
    expect((await sentences(heron.manager)).join()).not.toContain("Parry")
  })

  it("says nothing of a draft, of what somebody scores before they send it, nor of letters", async () => {
    await anApplication(await aPublishedVacancy(heron), { send: false })
    const events = (await ask(head))?.events ?? []
    expect(events.length).toBeGreaterThan(5)
    const raw = JSON.stringify(events)
    expect(raw).not.toMatch(/application\.(started|saved|opened)|score\.saved|message\.|points/)
  })

  it("is narrowed by who, sort and day, and by all of them at once", async () => {
    const today = londonDay(new Date())
    const who = heron.manager.actor.personId
    expect(await sentences(head, { sort: "decisions" })).toEqual([
      `A hiring-manager shortlisted ${called(shown.id)}.`,
    ])
    expect((await ask(head, { who }))?.events.every(({ by }) => by.name === "A hiring-manager")).toBe(true)
    const all = { who, sort: "decisions", from: today, to: today, ...ofApplication(shown.id) } as const
    expect(await sentences(head, all)).toHaveLength(1)
    expect(await sentences(head, { ...all, from: "2030-01-01", to: null })).toEqual([])
    expect(await sentences(head, { ...all, from: null, to: "2020-01-01" })).toEqual([])
    expect(await sentences(head, { ...all, who: recruiter.actor.personId })).toEqual([])
  })

  it("is told by role: colleagues and complaints to the owner alone, checks to who decides", async () => {
    const sorts = async (ctx: Ctx<StaffActor>) => (await ask(ctx))?.sorts ?? null
    expect(await sorts(head)).toEqual(expect.arrayContaining(["access", "complaints", "checks", "workers"]))
    expect(await sorts(heron.manager)).toEqual(expect.not.arrayContaining(["access", "complaints"]))
    expect(await sorts(recruiter)).toEqual(expect.not.arrayContaining(["access", "checks", "workers"]))
    expect(await sorts(heron.assessor)).toEqual(["workers"])
    for (const role of ["finance", "viewer"] as const) {
      expect(await ask(await aColleague(heron.id, role))).toBeNull()
    }
  })

  it("shows no provider anything of another, nor whoever may not open a record its history", async () => {
    expect(await sentences(other.manager)).toEqual([])
    for (const about of [
      { kind: "vacancy", id: vacancy.id },
      { kind: "application", id: hidden.id },
    ] as const) {
      expect(await ask(other.manager, { about })).toBeNull()
      expect(await ask(heron.assessor, { about })).toBeNull()
      expect(await readLatest(other.manager, about)).toEqual([])
      expect(await exportHistory(other.manager, { filters: { ...everything, about } })).toEqual(notFound)
    }
    expect(await sentences(other.manager, { who: heron.manager.actor.personId })).toEqual([])
  })
})

describe("a copy of a history", () => {
  async function copyFor(ctx: Ctx<StaffActor>, filters: Partial<HistoryFilters> = {}) {
    const { batches } = await must(exportHistory(ctx, { filters: { ...everything, ...filters } }))
    const rows: (readonly (string | null)[])[] = []
    for await (const batch of batches()) rows.push(...batch.map((event) => historyCells(event, words)))
    return rows
  }

  it("holds what is shown, without formulas and without names the asker was not shown", async () => {
    const rows = await copyFor(heron.manager, ofApplication(shown.id))
    expect(rows).toHaveLength(3)
    expect(rows[2]?.slice(2, 5)).toEqual([
      "The applicant",
      `The applicant sent ${formula}’s application for ‘Support worker, evenings’.`,
      "Applications",
    ])
    expect(csvLine(rows[2] ?? [])).toContain(`,"'${formula}’s application`)
    expect(JSON.stringify(await copyFor(recruiter))).not.toMatch(/HYPERLINK|Parry/)
  })

  it("is on record with what it was narrowed by, before it is read", async () => {
    await must(exportHistory(recruiter, { filters: { ...everything, sort: "panel", from: "2026-01-01" } }))
    const [taken] = await owner`
      select actor_person_id as person, detail from audit_events
      where event = 'history.exported' order by id desc limit 1`
    expect(taken).toEqual({
      person: recruiter.actor.personId,
      detail: { sort: "panel", from: "2026-01-01", to: null, about: null, ofOne: false },
    })
    expect(await sentences(head, { sort: "access" })).toContain(
      "A recruiter took a copy of the history away.",
    )
  })
})

describe("a long history", () => {
  const many = historyCopyLimit + 500

  beforeAll(async () => {
    await owner`
      insert into audit_events (provider_id, actor_kind, event, subject_id)
      select ${heron.id}, 'applicant', case when n % 3 = 0 then 'vacancy.changed' else 'application.saved' end,
        ${vacancy.id} from generate_series(1, ${many * 3}) n`
    await owner`analyze audit_events`
  })

  it("is paged newest first, forth and back, without a gap", async () => {
    const at = (after: string | null, before: string | null = null) =>
      readHistory(head, { filters: everything, at: { after, before } })
    const first = await at(null)
    expect(first?.events).toHaveLength(historyPerPage)
    expect(first?.previous).toBeNull()
    const second = await at(first!.next)
    const ids = [...first!.events, ...second!.events].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort().reverse())
    expect((await at(null, second!.previous))?.events).toEqual(first?.events)
    expect((await at("nonsense_'--"))?.events).toEqual(first?.events)
  })

  it("is copied up to the limit that the page names", async () => {
    const { batches } = await must(exportHistory(head, { filters: everything }))
    let rows = 0
    for await (const batch of batches()) rows += batch.length
    expect(rows).toBe(historyCopyLimit)
  }, 60_000)

  it("is read in an index's order, whatever it is narrowed by", async () => {
    const who = heron.manager.actor.personId
    const page = { providerId: heron.id, kinds: toldKinds, of: null, at: historyBegins, size: historyPerPage }
    const asked = [
      { ...page, filters: everything },
      { ...page, filters: { ...everything, who } },
      { ...page, filters: { ...everything, from: "2026-01-01", to: "2026-02-01" } },
      { ...page, filters: everything, at: { after: vacancy.id, before: null } },
      { ...page, filters: everything, of: { subjects: [vacancy.id, shown.id], person: null } },
      { ...page, filters: everything, of: { subjects: [vacancy.id], person: who } },
    ]
    for (const one of asked) {
      const plan = await reading(heron.manager, (tx) =>
        inIndexOrder(tx, () =>
          tx.execute<{ "QUERY PLAN": string }>(
            sql`explain (analyze, costs off, timing off) ${historyQuery(one)}`,
          ),
        ),
      )
      const text = plan.map((line) => line["QUERY PLAN"]).join("\n")
      expect(text).toMatch(/using audit_events_(kind|person|subject)/)
      expect(text).not.toMatch(/Seq Scan|Bitmap|audit_events_pkey/)
    }
  })
})
