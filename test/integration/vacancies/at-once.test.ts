import { setTimeout as wait } from "node:timers/promises"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { prepareScoring, proposeSay, reopenVacancy, sealAndPublish } from "#app/domain/panels/index.server.ts"
import { lockAgreement } from "#app/domain/panels/store.server.ts"
import { closeVacancy, writeVacancy } from "#app/domain/vacancies/index.server.ts"
import { lockVacancy } from "#app/domain/vacancies/store.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, must, owner } from "#test/factories/stage.ts"
import {
  aDraft,
  aPublishedVacancy,
  aWholePanel,
  everybodyAgrees,
  inDays,
  vacancyText,
  withQuestions,
} from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

beforeAll(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(console, "error").mockImplementation(() => {})
})

const heron = await aProvider()
const { manager } = heron
const colleague = await aColleague(heron.id, "owner")
const days = { closesOn: inDays(12), hearBy: inDays(30) }

/** How a vacancy stands, and whether its panel was given anything to read. */
async function standing(vacancyId: string) {
  const [row] = await owner<{ status: string; prepared: boolean; given: number }[]>`
    select v.status, p.vacancy_id is not null as prepared,
      (select count(*)::int from score_allocations l where l.vacancy_id = v.id) as given
    from vacancies v left join scoring_preparations p on p.vacancy_id = v.id where v.id = ${vacancyId}`
  return row!
}

async function readyToPublish() {
  const draft = await aDraft(heron)
  await withQuestions(draft)
  await aWholePanel(draft)
  await must(proposeSay(manager, { slug: draft.slug, say: "equal", quorum: 1 }))
  await everybodyAgrees(draft)
  return draft
}

const count = (events: readonly string[], event: string) => events.filter((one) => one === event).length

describe("one vacancy, two people", () => {
  it("published while it is written: either the new words are published, or they are kept and refused", async () => {
    const { id, slug } = await readyToPublish()
    const [published, written] = await Promise.all([
      sealAndPublish(manager, { slug }),
      writeVacancy(colleague, { slug, text: vacancyText({ theWork: "Support by night." }), version: 1 }),
    ])
    const [row] = await owner<{ status: string; words: string }[]>`
      select status, the_work as words from vacancies where id = ${id}`
    // What is published stays as it was read by the public: words come before it, or they are refused.
    expect(published.ok).toBe(true)
    expect(row).toEqual({
      status: "published",
      words: written.ok ? "Support by night." : "Support at home.",
    })
    const events = (await eventsOf(id)).filter((event) => /^vacancy\.(changed|published)$/.test(event))
    expect(count(events, "vacancy.published")).toBe(1)
    expect(events.at(-1)).toBe("vacancy.published")
  })

  it("published in one tab: words typed in another are refused in plain words, and all of them stay", async () => {
    const { slug } = await readyToPublish()
    const edit = `/provider/${heron.slug}/vacancies/${slug}/edit`
    const theirs = await browserOf(colleague.actor.personId)
    const page = await (await theirs.get(edit)).text()
    const fields = Object.fromEntries(
      [...page.matchAll(/<input [^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    )
    await must(sealAndPublish(manager, { slug }))
    const chosen = {
      roleCode: "new-to-care",
      supportSetting: "at-home",
      driving: "not-needed",
      payRegion: "uk",
    }
    const paid = { travelTime: "full-rate", sickPay: "more-than-statutory", values: "kind" }
    const words = {
      pattern: "Nights",
      goodDay: "Tea.",
      theWork: "Typed while a colleague published.",
      training: "Paid.",
    }
    const typed = { ...fields, ...chosen, ...paid, ...words, title: "Night support worker" }
    const late = await theirs.send(edit, typed)
    const said = await late.text()
    expect(late.status).toBe(409)
    expect(said).toContain("This vacancy has been published.")
    for (const kept of ["Typed while a colleague published.", "Night support worker", "Nights"]) {
      expect(said).toContain(kept)
    }
    // Who only opens the page is led to the vacancy.
    expect((await theirs.get(edit)).status).toBe(303)
  })

  it("published and closed at once: it is never closed unseen, and each is recorded once", async () => {
    const { id, slug } = await readyToPublish()
    const both = await Promise.all([sealAndPublish(manager, { slug }), closeVacancy(colleague, { slug })])
    const [published, closed] = both
    expect(published.ok).toBe(true)
    expect((await standing(id)).status).toBe(closed.ok ? "closed" : "published")
    if (!closed.ok) expect(closed.error).toEqual({ kind: "not-published" })
    const twice = await Promise.all([
      closeVacancy(colleague, { slug }),
      closeVacancy(manager, { slug }),
      sealAndPublish(manager, { slug }),
    ])
    expect(twice.filter((one) => one.ok)).toHaveLength(closed.ok ? 0 : 1)
    expect(count(await eventsOf(id), "vacancy.closed")).toBe(1)
  })

  it("opened again by two: once", async () => {
    const { id, slug } = await aPublishedVacancy(heron)
    await must(closeVacancy(manager, { slug }))
    const both = await Promise.all([
      reopenVacancy(manager, { slug, ...days }),
      reopenVacancy(colleague, { slug, ...days }),
    ])
    expect(both.map(({ ok: done }) => done).sort()).toEqual([false, true])
    expect(count(await eventsOf(id), "vacancy.reopened")).toBe(1)
  })

  it("opened again, and closed at once by another: what stands is what was said last", async () => {
    const { id, slug } = await aPublishedVacancy(heron)
    await must(closeVacancy(manager, { slug }))
    let closing: ReturnType<typeof closeVacancy> | undefined
    await inTransaction(manager, async (tx) => {
      await lockVacancy(tx, heron.id, slug)
      closing = closeVacancy(colleague, { slug })
      await Promise.race([closing, wait(300)])
      return ok(null)
    })
    expect(await closing).toEqual({ ok: false, error: { kind: "not-published" } })
    const [opened] = await Promise.all([
      reopenVacancy(manager, { slug, ...days }),
      closeVacancy(colleague, { slug }),
    ])
    expect(opened.ok).toBe(true)
    const last = (await eventsOf(id)).at(-1)
    expect((await standing(id)).status).toBe(last === "vacancy.closed" ? "closed" : "published")
  })
})

describe("opened again while the answers are got ready for the panel", () => {
  /** Somebody applied; it is closed and nothing was given to anybody yet. */
  async function closed() {
    const vacancy = await aPublishedVacancy(heron)
    await anApplication(vacancy)
    await must(closeVacancy(manager, { slug: vacancy.slug }))
    return vacancy
  }
  const again = { closesOn: inDays(5), hearBy: inDays(21) }

  it("by whoever holds it first: the panel was given answers, and it stays closed", async () => {
    const { id, slug } = await closed()
    let opening: ReturnType<typeof reopenVacancy> | undefined
    await inTransaction(asSystem(heron.id), async (tx) => {
      // As getting ready does, before it looks whether applications are over.
      await lockAgreement(tx, id)
      opening = reopenVacancy(manager, { slug, ...again })
      await Promise.race([opening, wait(300)])
      return ok(null)
    })
    await opening
    const both = await Promise.all([
      prepareScoring(asSystem(heron.id), { about: id }),
      reopenVacancy(colleague, { slug, ...again }),
    ])
    expect(both[0].ok).toBe(true)
    const now = await standing(id)
    expect(now.status === "published" ? now : { ...now, given: now.given > 0 }).toEqual(
      now.status === "published"
        ? { status: "published", prepared: false, given: 0 }
        : { status: "closed", prepared: true, given: true },
    )
  })

  it("and closed and prepared and opened over and over: never open with answers given", async () => {
    const { id, slug } = await closed()
    for (let turn = 0; turn < 6; turn += 1) {
      await Promise.all([
        prepareScoring(asSystem(heron.id), { about: id }),
        reopenVacancy(manager, { slug, ...again }),
        closeVacancy(colleague, { slug }),
        prepareScoring(asSystem(heron.id), { about: id }),
      ])
      const { status, given } = await standing(id)
      expect(status === "published" && given > 0).toBe(false)
    }
    await closeVacancy(colleague, { slug })
    await must(prepareScoring(asSystem(heron.id), { about: id }))
    expect(await standing(id)).toMatchObject({ status: "closed", prepared: true })
    expect((await standing(id)).given).toBeGreaterThan(0)
    expect(await reopenVacancy(manager, { slug, ...again })).toMatchObject({ ok: false })
  })

  it("by one who began first: what gets answers ready finds it open and gives nothing", async () => {
    const { id, slug } = await closed()
    let preparing: ReturnType<typeof prepareScoring> | undefined
    await inTransaction(manager, async (tx) => {
      await lockVacancy(tx, heron.id, slug)
      await lockAgreement(tx, id)
      preparing = prepareScoring(asSystem(heron.id), { about: id })
      await Promise.race([preparing, wait(300)])
      await tx.execute(
        `update vacancies set status = 'published', closed_at = null, closes_at = now() + interval '3 days' where id = '${id}'`,
      )
      return ok(null)
    })
    expect((await preparing)?.ok).toBe(true)
    expect(await standing(id)).toEqual({ status: "published", prepared: false, given: 0 })
  })
})
