import { randomUUID } from "node:crypto"
import { describe, expect, it } from "vitest"
import { readReadiness, sealAndPublish } from "#app/domain/panels/index.server.ts"
import { readVacancy, writeVacancy } from "#app/domain/vacancies/index.server.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy, vacancyText } from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const kestrel = await aProvider("Kestrel Court")
const { manager } = heron
const colleague = await aColleague(heron.id, "owner")
const half = { title: "Support worker, nights", pay: "lots", theWork: "Support by ni" }
const stale = { ok: false, error: { kind: "changed-elsewhere" } }

const writing = (page: string, over: object = {}) =>
  ({ page, byItself: true, unfinished: { ...half, ...over } }) as const

describe("a draft that saves itself", () => {
  it("is begun once on one page, however often it is asked for, and keeps what is typed as it is typed", async () => {
    const page = randomUUID()
    const begun = await Promise.all([1, 2, 3].map(() => writeVacancy(manager, writing(page))))
    const slugs = new Set(begun.map((one) => one.ok && one.value.slug))
    expect([...slugs]).toEqual([expect.stringMatching(/^support-worker-nights-/)])
    const [slug] = slugs
    const found = await readVacancy(manager, slug || "")
    expect(found?.vacancy).toMatchObject({ id: page, status: "draft", unfinished: half })
    expect(await eventsOf(page)).toEqual(["vacancy.drafted"])
  })

  it("waits for a title, of which its address is made", async () => {
    const untitled = await writeVacancy(manager, writing(randomUUID(), { title: "  " }))
    expect(untitled).toEqual({ ok: false, error: { kind: "no-title-yet" } })
  })

  it("is one event for a sitting, however often somebody stops typing; what they press is another", async () => {
    const { id, slug } = await aDraft(heron)
    const page = randomUUID()
    for (let version = 1; version <= 5; version += 1) {
      const saved = await writeVacancy(manager, {
        slug,
        version,
        ...writing(page, { goodDay: `Tea ${version}.` }),
      })
      expect(saved).toEqual({ ok: true, value: { slug, version: version + 1 } })
    }
    expect(await eventsOf(id)).toEqual(["vacancy.drafted", "vacancy.changed"])
    await must(writeVacancy(manager, { slug, version: 6, page, text: vacancyText() }))
    expect(await eventsOf(id)).toEqual(["vacancy.drafted", "vacancy.changed", "vacancy.changed"])
    expect((await readVacancy(manager, slug))?.vacancy.unfinished).toBeNull()
  })

  it("goes on where an answer was lost on its way: what comes next was typed on from it", async () => {
    const { slug } = await aDraft(heron)
    const page = randomUUID()
    await must(writeVacancy(manager, { slug, version: 1, ...writing(page) }))
    const again = await writeVacancy(manager, { slug, version: 1, ...writing(page, { goodDay: "More." }) })
    expect(again).toEqual({ ok: true, value: { slug, version: 3 } })
  })

  it("never writes over what was saved elsewhere since, by a colleague or on another page of one's own", async () => {
    const { slug } = await aDraft(heron)
    const page = randomUUID()
    await must(writeVacancy(manager, { slug, version: 1, ...writing(page) }))
    const theirs = writing(randomUUID(), { theWork: "Theirs." })
    expect(await writeVacancy(colleague, { slug, version: 1, ...theirs })).toEqual(stale)
    await must(writeVacancy(colleague, { slug, version: 2, ...theirs }))
    expect(await writeVacancy(manager, { slug, version: 2, ...writing(page) })).toEqual(stale)
    expect(await writeVacancy(colleague, { slug, version: 2, ...writing(randomUUID()) })).toEqual(stale)
    const kept = await readVacancy(manager, slug)
    expect(kept?.vacancy.unfinished).toMatchObject({ theWork: "Theirs." })
  })

  it("begun on a page and saved by a colleague since: the page begins no second, and overwrites nothing", async () => {
    const page = randomUUID()
    const { slug } = await must(writeVacancy(manager, writing(page)))
    await must(writeVacancy(colleague, { slug, version: 1, ...writing(randomUUID()) }))
    expect(await writeVacancy(manager, writing(page))).toEqual(stale)
  })

  it("is no advert before it is whole: it is not published, and what is public never saves itself", async () => {
    const { slug } = await aDraft(heron)
    await must(writeVacancy(manager, { slug, version: 1, ...writing(randomUUID()) }))
    const readiness = await readReadiness(manager, slug)
    expect(readiness?.gaps.map(({ kind }) => kind)).toContain("advert-unfinished")
    expect((await sealAndPublish(manager, { slug })).ok).toBe(false)
    const published = await aPublishedVacancy(heron)
    const late = await writeVacancy(manager, { slug: published.slug, ...writing(randomUUID()) })
    expect(late).toEqual({ ok: false, error: { kind: "not-a-draft" } })
    await expect(
      owner`update vacancies set unfinished = '{}' where id = ${published.id}`,
    ).rejects.toMatchObject({ code: "23001" })
  })

  it("is its provider's alone", async () => {
    const page = randomUUID()
    const { slug } = await must(writeVacancy(manager, writing(page)))
    expect(await writeVacancy(kestrel.manager, { slug, version: 1, ...writing(randomUUID()) })).toEqual(
      notFound,
    )
    expect(await writeVacancy(heron.assessor, { slug, version: 1, ...writing(randomUUID()) })).toEqual(
      notFound,
    )
  })
})

describe("the address that a form saves itself at", () => {
  const drafts = `/provider/${heron.slug}/drafts`

  it("says when it was saved, what is wrong of what is typed, and how much is left", async () => {
    const browser = await browserOf(manager.actor.personId)
    const answer = await browser.send(drafts, { ...half, page: randomUUID() })
    const said = await answer.json()
    expect(answer.status).toBe(200)
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(said).toMatchObject({ version: 1, at: `/provider/${heron.slug}/vacancies/${said.slug}/edit` })
    expect(said.said).toMatch(
      /^Saved at \d+:\d\d [ap]m\. Look again: Write the pay .*\. \d+ things more to fill in/,
    )
  })

  it("says who saved since, and in what it differs", async () => {
    const { slug } = await aDraft(heron)
    const text = vacancyText({ goodDay: "Theirs.", payPencePerHour: 1500 })
    await must(writeVacancy(colleague, { slug, version: 1, text }))
    const browser = await browserOf(manager.actor.personId)
    const page = await (await browser.get(`/provider/${heron.slug}/vacancies/${slug}/edit`)).text()
    expect(page).toContain("Theirs.")
    const late = await browser.send(drafts, { slug, version: "1", page: randomUUID(), title: text.title })
    const said = await late.json()
    expect(late.status).toBe(409)
    expect(said).toMatchObject({ over: true })
    expect(said.said).toMatch(/^Not saved: A owner saved this draft at \d+:\d\d [ap]m\./)
    expect(said.said).toContain("Pay for an hour")
    expect(said.said).not.toContain("Title of the job")
  })

  it("opens to nobody else, and to no form of another site's", async () => {
    const fields = { ...half, page: randomUUID() }
    const stranger = await browserOf()
    expect((await stranger.send(drafts, fields)).headers.get("location")).toMatch(/^\/sign-in/)
    for (const { manager: other } of [kestrel]) {
      expect((await (await browserOf(other.actor.personId)).send(drafts, fields)).status).toBe(404)
    }
    expect((await (await browserOf(heron.assessor.actor.personId)).send(drafts, fields)).status).toBe(404)
    expect(await owner`select 1 from vacancies where id = ${fields.page}`).toHaveLength(0)
  })

  it("without script the button keeps what is not finished, and the page says what is still to do", async () => {
    const browser = await browserOf(manager.actor.personId)
    const kept = await browser.send(`/provider/${heron.slug}/vacancies/new`, { ...half, page: randomUUID() })
    expect(kept.status).toBe(303)
    const to = kept.headers.get("location") ?? ""
    expect(to).toMatch(/\/edit\?kept=1$/)
    const page = await (await browser.get(to)).text()
    expect(page).toContain("All that you typed is kept")
    expect(page).toContain("Write the pay for an hour in pounds")
    expect(page).toContain('value="lots"')
  })
})
