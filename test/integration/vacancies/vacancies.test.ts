import { describe, expect, it } from "vitest"
import { readVacancyPage } from "#app/domain/decisions/index.server.ts"
import { readQuestionBank } from "#app/domain/scenarios/index.server.ts"
import { suggestQuestions } from "#app/domain/scenarios/suggest.ts"
import {
  chooseQuestions,
  closeDueVacancies,
  closeVacancy,
  readAdvert,
  readPublicProvider,
  readVacancies,
  readVacancy,
  writeVacancy,
} from "#app/domain/vacancies/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy, inDays, vacancyText, withQuestions } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

describe("writing a vacancy", () => {
  it("makes a draft with its values, and changes it", async () => {
    const { id, slug } = await aDraft(heron)
    expect(await readVacancy(heron.manager, slug)).toMatchObject({
      stage: "draft",
      values: ["kind", "honest"],
      vacancy: { title: "Support worker, evenings", hearBy: inDays(21) },
      counters: { submitted: 0 },
    })
    const text = vacancyText({ title: "Support worker, nights", values: ["respect"] })
    await must(writeVacancy(heron.manager, { slug, text }))
    expect(await readVacancy(heron.manager, slug)).toMatchObject({
      values: ["respect"],
      vacancy: { title: "Support worker, nights", version: 2 },
    })
    expect(await eventsOf(id)).toEqual(["vacancy.drafted", "vacancy.changed"])
  })

  it("is for a service of its own provider, and for none of another's", async () => {
    const serviceOf = async (providerId: string) => {
      const [row] = await owner<{ id: string }[]>`
        insert into services (provider_id, name, place, kind, nation)
        values (${providerId}, 'Mill Lane', 'York', 'supported-living', 'england') returning id`
      return row?.id ?? ""
    }
    const [own, theirs] = [await serviceOf(heron.id), await serviceOf(other.id)]
    const { id, slug } = await aDraft(heron)
    await must(writeVacancy(heron.manager, { slug, text: vacancyText({ serviceId: own }) }))
    const text = vacancyText({ serviceId: theirs })
    expect(await writeVacancy(heron.manager, { slug, text })).toEqual(notFound)
    expect(await writeVacancy(heron.manager, { text })).toEqual(notFound)
    const [kept] = await owner`select service_id from vacancies where id = ${id}`
    expect(kept?.service_id).toBe(own)
    // The database holds the same, whatever the code asks for.
    await expect(owner`update vacancies set service_id = ${theirs} where id = ${id}`).rejects.toMatchObject({
      code: "23503",
    })
  })

  it("leaves a published one as people read it", async () => {
    const { slug } = await aPublishedVacancy(heron)
    const text = vacancyText({ title: "Something else" })
    expect(await writeVacancy(heron.manager, { slug, text })).toEqual({
      ok: false,
      error: { kind: "not-a-draft" },
    })
  })

  it("keeps its Easy Read with the rest: changed in a draft, and as people read it once it is public", async () => {
    const easyRead = { goodDay: [{ text: "We have tea.", picture: "cup" }] } as const
    const draft = await aDraft(heron, { easyRead })
    expect((await readAdvert(heron.manager, draft.slug))?.vacancy.easyRead).toEqual(easyRead)
    await must(writeVacancy(heron.manager, { slug: draft.slug, text: vacancyText() }))
    expect((await readAdvert(heron.manager, draft.slug))?.vacancy.easyRead).toEqual({})

    const { id, slug } = await aPublishedVacancy(heron, {
      seat: ({ slug }) => must(writeVacancy(heron.manager, { slug, text: vacancyText({ easyRead }) })),
    })
    const text = vacancyText({ easyRead: {} })
    expect(await writeVacancy(heron.manager, { slug, text })).toMatchObject({
      error: { kind: "not-a-draft" },
    })
    await expect(owner`update vacancies set easy_read = '{}' where id = ${id}`).rejects.toThrow(
      "a published vacancy stays as it was read",
    )
    expect((await readVacancyPage(stranger, slug))?.vacancy.easyRead).toEqual(easyRead)
  })

  it.each([
    ["another provider", other.manager],
    ["an assessor", heron.assessor],
  ])("is not there for %s", async (_, ctx) => {
    const { slug } = await aDraft(heron)
    expect(await writeVacancy(ctx, { slug, text: vacancyText() })).toEqual(notFound)
    expect(await chooseQuestions(ctx, { slug, versionIds: [] })).toEqual(notFound)
    expect(await closeVacancy(ctx, { slug })).toEqual(notFound)
  })
})

describe("choosing questions", () => {
  it("keeps them in their order", async () => {
    const draft = await aDraft(heron)
    const chosen = suggestQuestions(await readQuestionBank(heron.manager), ["kind"])
    await must(chooseQuestions(heron.manager, { slug: draft.slug, versionIds: chosen }))
    expect((await readVacancy(heron.manager, draft.slug))?.questionVersionIds).toEqual(chosen)
    expect(await eventsOf(draft.id)).toEqual(["vacancy.drafted", "vacancy.questions-chosen"])
  })

  it("takes none that is not in the bank, is another provider's own, or is there twice", async () => {
    const { slug } = await aDraft(heron)
    const [theirs] = await owner<{ id: string }[]>`
      with q as (insert into questions (provider_id, code, kind) values (${other.id}, 'theirs', 'prompt') returning id)
      insert into question_versions (provider_id, question_id, version, kind, title, situation, ask, easy_read,
        value_codes, credit)
      select ${other.id}, id, 1, 'prompt', 't', 's', 'a', '{}', '{kind}', 'c' from q returning id`
    const [first] = await readQuestionBank(heron.manager)
    const once = first!.versionId
    const strange = "01890000-0000-7000-8000-000000000000"
    for (const versionIds of [[strange], [theirs!.id], [once, once]]) {
      expect(await chooseQuestions(heron.manager, { slug, versionIds })).toEqual({
        ok: false,
        error: { kind: "unknown-question" },
      })
    }
  })

  it("ends with the draft", async () => {
    const { slug } = await aPublishedVacancy(heron)
    expect(await chooseQuestions(heron.manager, { slug, versionIds: [] })).toMatchObject({
      error: { kind: "not-a-draft" },
    })
  })
})

describe("closing", () => {
  it("ends applications, once", async () => {
    const { id, slug } = await aPublishedVacancy(heron)
    await must(closeVacancy(heron.manager, { slug }))
    expect((await readVacancy(heron.manager, slug))?.stage).toBe("scoring")
    expect(await closeVacancy(heron.manager, { slug })).toEqual({
      ok: false,
      error: { kind: "not-published" },
    })
    expect((await eventsOf(id)).filter((event) => event === "vacancy.closed")).toHaveLength(1)
  })

  it("is done by the clock for one provider's vacancies whose day has passed", async () => {
    const mine = await aPublishedVacancy(heron)
    const theirs = await aPublishedVacancy(other)
    const clock: Ctx<SystemActor> = {
      actor: { kind: "system", providerId: heron.id },
      now: () => after(new Date(), days(8)),
    }
    await closeDueVacancies(clock)
    const rows = await owner`select slug, status from vacancies where id in ${owner([mine.id, theirs.id])}`
    expect(Object.fromEntries(rows.map(({ slug, status }) => [slug, status]))).toEqual({
      [mine.slug]: "closed",
      [theirs.slug]: "published",
    })
    expect(await eventsOf(mine.id)).toContain("vacancy.closed")
  })
})

describe("reading", () => {
  it("pages through a provider's own vacancies and no others", async () => {
    const many = await aProvider("Many Jobs")
    for (let made = 0; made < 32; made++) await aDraft(many, { title: `Job ${made}` })
    const first = await readVacancies(many.manager, { after: null, before: null })
    expect(first.vacancies).toHaveLength(30)
    expect(first.previous).toBeNull()
    const second = await readVacancies(many.manager, { after: first.next, before: null })
    expect(second.vacancies.map(({ title }) => title)).toEqual(["Job 1", "Job 0"])
    expect(second.next).toBeNull()
    const back = await readVacancies(many.manager, { after: null, before: second.previous })
    expect(back.vacancies).toEqual(first.vacancies)
    const strange = await readVacancies(many.manager, { after: "not a place", before: "'; drop table" })
    expect(strange.vacancies).toHaveLength(30)
  })

  it("shows a draft's advert to its own provider only", async () => {
    const draft = await aDraft(heron)
    await withQuestions(draft)
    expect(await readAdvert(heron.manager, draft.slug)).toMatchObject({ provider: { id: heron.id } })
    expect(await readAdvert(other.manager, draft.slug)).toBeNull()
    expect(await readVacancyPage(stranger, draft.slug)).toBeNull()
    const published = await aPublishedVacancy(heron)
    expect(await readAdvert(other.manager, published.slug)).toBeNull()
    expect(await readVacancy(other.manager, published.slug)).toBeNull()
  })

  it("shows a provider in public with its open jobs only", async () => {
    const swift = await aProvider("Swift House")
    await aDraft(swift)
    const closed = await aPublishedVacancy(swift)
    await closed.close()
    const open = await aPublishedVacancy(swift)
    const shown = await readPublicProvider(stranger, swift.slug)
    expect(shown).toMatchObject({ provider: { name: "Swift House" }, jobs: [{ slug: open.slug }] })
    expect(shown?.freshUntil).toEqual(shown?.jobs[0]?.closesAt)
    expect(await readPublicProvider(stranger, "nobody")).toBeNull()
  })
})
