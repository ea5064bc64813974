import { beforeAll, describe, expect, it } from "vitest"
import type { VacancyText } from "#app/domain/vacancies/forms.ts"
import { closeDueVacancies, readJobs } from "#app/domain/vacancies/index.server.ts"
import { type JobSearch, searchFrom } from "#app/domain/vacancies/search.ts"
import type { DrivingNeed, SupportSetting } from "#app/domain/vacancies/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()

type Facts = { outcode: string | null; supportSetting: SupportSetting | null; driving: DrivingNeed | null }
type Over = Partial<VacancyText & Facts>

const gardener: Over = {
  title: "Gardening and company",
  goodDay: "Roses before lunch.",
  place: "Headingley, Leeds",
  outcode: "LS6",
  supportSetting: "day-and-community",
  driving: "needed",
  payPencePerHour: 1344,
  minutesPerWeek: 15 * 60,
  values: ["kind"],
}
const nights: Over = {
  title: "Night worker",
  goodDay: "A quiet house.",
  place: "Walthamstow, London",
  outcode: "E17",
  payRegion: "london",
  supportSetting: "care-home",
  driving: "not-needed",
  payPencePerHour: 1479,
  minutesPerWeek: 30 * 60,
  values: ["respect", "proud"],
}
const assistant: Over = {
  title: "Personal assistant",
  goodDay: "Music, and gardens on Sundays.",
  place: "Stoke-on-Trent",
  outcode: "ST1",
  supportSetting: "personal-assistant",
  driving: "helpful",
  payPencePerHour: 1345,
  minutesPerWeek: 16 * 60,
  values: ["kind", "respect"],
}
const londoner: Over = {
  ...nights,
  title: "Day worker",
  outcode: "E1",
  payPencePerHour: 1480,
  minutesPerWeek: 29 * 60,
}

/** A published vacancy set down as rows: the way through drafts and panels is told elsewhere. */
async function published(provider: ProviderOnStage, over: Over, minutesAgo: number) {
  const draft = await aDraft(provider, over)
  const { outcode = null, supportSetting = null, driving = null } = over
  await behindTheTriggers(owner, async (sql) => {
    await sql`
      update vacancies set status = 'published', published_at = now() - ${minutesAgo}::int * interval '1 minute',
        outcode = ${outcode}, support_setting = ${supportSetting}, driving = ${driving}
      where id = ${draft.id}`
    await sql`update published_vacancies set published = published + 1`
  })
  return draft
}

beforeAll(async () => {
  await published(heron, gardener, 40)
  await published(heron, nights, 30)
  await published(heron, assistant, 20)
  await published(heron, londoner, 10)
  await aDraft(heron, { ...gardener, title: "Gardening, a draft" })
})

const page = (text: string, from: { after?: string; before?: string } = {}, ctx: Ctx = stranger) =>
  readJobs(ctx, {
    search: searchFrom(new URLSearchParams(text)),
    after: from.after ?? null,
    before: from.before ?? null,
  })

async function titles(text: string): Promise<string[]> {
  const { jobs, found } = await page(text)
  expect(found).toEqual({ count: jobs.length, more: false })
  return jobs.map(({ title }) => title)
}

const all = ["Day worker", "Personal assistant", "Night worker", "Gardening and company"]

describe("finding a job", () => {
  it.each<[string, string, string[]]>([
    ["nothing: every open job, newest first", "", all],
    ["a word in any of its forms", "words=gardens", ["Personal assistant", "Gardening and company"]],
    ["words together", "words=garden+music", ["Personal assistant"]],
    ["either word", "words=music+or+roses", ["Personal assistant", "Gardening and company"]],
    ["a phrase", "words=%22quiet+house%22", ["Day worker", "Night worker"]],
    ["without a word", "words=garden+-music", ["Gardening and company"]],
    ["a misspelt word", "words=gardning", []],
    [
      "an open quotation and marks",
      "words=%22garden+%26+%7C+%21+%3A*+%28",
      ["Personal assistant", "Gardening and company"],
    ],
    ["the beginning of a place", "place=head", ["Gardening and company"]],
    ["several words of a place", "place=london+walthamstow", ["Day worker", "Night worker"]],
    ["a place with hyphens", "place=stoke+on+trent", ["Personal assistant"]],
    ["the first half of a postcode, and no other", "place=e1", ["Day worker"]],
    ["a whole postcode", "place=ls6+2ab", ["Gardening and company"]],
    ["marks for a place", "place=%27%29%3B--", all],
    ["a place where nobody is", "place=Atlantis", []],
    ["few hours", "hours=under-16", ["Gardening and company"]],
    ["hours to the minute", "hours=16-to-29", ["Day worker", "Personal assistant"]],
    ["either of two bands", "hours=under-16&hours=30-or-more", ["Night worker", "Gardening and company"]],
    ["the real living wage of each region", "pay=living-wage", ["Day worker", "Personal assistant"]],
    ["no driving", "driving=not-needed", ["Day worker", "Personal assistant", "Night worker"]],
    ["a sort of support", "setting=care-home", ["Day worker", "Night worker"]],
    ["any of two values", "value=kind&value=proud", all],
    ["one value", "value=proud", ["Day worker", "Night worker"]],
    [
      "all at once",
      "words=house&place=london&hours=30-or-more&driving=not-needed&setting=care-home&value=respect",
      ["Night worker"],
    ],
  ])("by %s", async (_, text, expected) => {
    expect(await titles(text)).toEqual(expected)
  })

  it("says that words which are everywhere were left out", async () => {
    expect(await page("words=the+and")).toMatchObject({ wordsSayNothing: true, found: { count: 4 } })
    expect(await page("words=garden")).toMatchObject({ wordsSayNothing: false })
  })

  it("says what to leave out where nothing is found, the most fruitful first", async () => {
    const { waysOut, found } = await page("words=roses&place=leeds&driving=not-needed")
    expect(found).toEqual({ count: 0, more: false })
    expect(waysOut.map(({ filter, found: { count } }) => [filter, count])).toEqual([["no-driving", 1]])
    const two = await page("hours=30-or-more&pay=living-wage&setting=care-home")
    expect(two.waysOut.map(({ filter, found: { count } }) => [filter, count])).toEqual([
      ["hours", 1],
      ["living-wage", 1],
    ])
  })
})

describe("pages of a search", () => {
  const search = "words=lantern"
  beforeAll(async () => {
    const { id } = await published(
      heron,
      { title: "Lantern keeper", goodDay: "A lantern.", values: ["kind"] },
      60,
    )
    await behindTheTriggers(owner, async (sql) => {
      // Many of the same instant, to the microsecond: the id decides.
      await sql`
        insert into vacancies (provider_id, slug, title, role_code, place, good_day, the_work, training,
          pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by, status, published_at)
        select provider_id, slug || '-' || n, 'Lantern keeper ' || n, role_code, place, good_day, the_work, training,
          pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by, status, published_at
        from vacancies, generate_series(1, 119) n where id = ${id}`
      await sql`update published_vacancies set published = published + 119`
    })
  })

  it.each(["", search])("go there and back over every job once (%s)", async (text) => {
    const seen: string[] = []
    let here = await page(text)
    const first = here
    seen.push(...here.jobs.map(({ id }) => id))
    expect(here.previous).toBeNull()
    while (here.next) {
      here = await page(text, { after: here.next })
      seen.push(...here.jobs.map(({ id }) => id))
      expect(here.found).toEqual(first.found)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(text ? 120 : 124)
    while (here.previous) here = await page(text, { before: here.previous })
    expect(here.jobs).toEqual(first.jobs)
  })

  it("begin anew where the place is nobody's, or nothing is left before it", async () => {
    const first = await page(search)
    for (const from of [
      { after: "0197a000-0000-7000-8000-000000000001" },
      { after: "2026-01-01T00:00:00.000Z_x" },
      { before: first.jobs[0]!.id },
    ]) {
      expect((await page(search, from)).jobs).toEqual(first.jobs)
    }
  })

  it("counts to 200, and says that there are more", async () => {
    const { id } = await published(
      heron,
      { title: "Beacon keeper", goodDay: "A beacon.", values: ["kind"] },
      90,
    )
    const more = (from: number, to: number) =>
      behindTheTriggers(owner, async (sql) => {
        await sql`
          insert into vacancies (provider_id, slug, title, role_code, place, good_day, the_work, training,
            pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by, status, published_at)
          select provider_id, slug || '-' || n, title, role_code, place, good_day, the_work, training,
            pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by, status, published_at
          from vacancies, generate_series(${from}::int, ${to}::int) n where id = ${id}`
        await sql`update published_vacancies set published = published + ${to - from + 1}::int`
      })
    await more(2, 200)
    expect((await page("words=beacon")).found).toEqual({ count: 200, more: false })
    await more(201, 201)
    expect((await page("words=beacon")).found).toEqual({ count: 200, more: true })
  })
})

describe("a job that closes", () => {
  const later = { ...stranger, now: () => after(new Date(), days(3)) }

  it("is neither found nor counted from its instant on, closed by the clock or not yet", async () => {
    const { id } = await aPublishedVacancy(heron)
    const [row] = await owner<{ closesAt: Date }[]>`
      update vacancies set closes_at = now() + interval '1 day' where id = ${id} returning closes_at as "closesAt"`
    const before = await page("")
    expect(before.freshUntil).toEqual(row?.closesAt)
    expect(await titles("words=evenings")).toEqual(["Support worker, evenings"])

    expect((await page("", {}, later)).found.count).toBe(before.found.count - 1)
    expect((await page("words=evenings", {}, later)).found.count).toBe(0)
    expect((await page("", {}, later)).jobs.map((job) => job.id)).not.toContain(id)

    const clock = { ...later, actor: { kind: "system", providerId: heron.id } } as const
    await closeDueVacancies(clock)
    expect((await page("")).found.count).toBe(before.found.count - 1)
  })
})

it("is told when the rates of the day may end", async () => {
  const { freshUntil } = await page("pay=living-wage")
  expect(freshUntil!.getTime()).toBeLessThanOrEqual(after(new Date(), days(1)).getTime())
})

it("finds a job that was published as providers publish them", async () => {
  const kestrel = await aProvider("Kestrel Court")
  const { id } = await aPublishedVacancy(kestrel)
  const search: JobSearch = searchFrom(new URLSearchParams("value=honest&words=evenings"))
  const { jobs } = await readJobs(stranger, { search, after: null, before: null })
  expect(jobs.map((job) => job.id)).toContain(id)
})
