import { describe, expect, it } from "vitest"
import {
  cancelOpening,
  openDueVacancies,
  proposeSay,
  readPanelsWaiting,
  readReadiness,
  scheduleOpening,
  sealAndPublish,
  tellOfNotOpened,
} from "#app/domain/panels/index.server.ts"
import { writeVacancy } from "#app/domain/vacancies/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { asSystem, eventsOf, lettersOf, must, notFound, owner } from "#test/factories/stage.ts"
import {
  aDraft,
  aWholePanel,
  everybodyAgrees,
  inDays,
  vacancyText,
  withQuestions,
} from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const { manager } = heron

async function ready(provider: ProviderOnStage = heron, over = {}) {
  const draft = await aDraft(provider, over)
  await withQuestions(draft)
  await aWholePanel(draft)
  await must(proposeSay(provider.manager, { slug: draft.slug, say: "equal", quorum: 1 }))
  await everybodyAgrees(draft)
  return draft
}

const seenOf = async (slug: string) => (await readReadiness(manager, slug))?.seen ?? ""

const tomorrow = inDays(1)
/** Nine in the morning of tomorrow, in London, is past. */
const then = after(new Date(), days(2))
const clock = (provider: ProviderOnStage = heron): Ctx<SystemActor> => ({
  ...asSystem(provider.id),
  now: () => then,
})

async function chosen(over = {}, by = manager) {
  const draft = await ready(heron, over)
  const { slug } = draft
  await must(scheduleOpening(by, { slug, seen: await seenOf(slug), day: tomorrow, time: "09:00" }))
  return draft
}

const standing = async (id: string) => {
  const [row] = await owner<
    { status: string; why: string | null; at: Date | null; sealedBy: string | null }[]
  >`
    select v.status, v.not_opened_why as why, v.opens_at as at, a.sealed_by as "sealedBy"
    from vacancies v left join panel_agreements a on a.vacancy_id = v.id where v.id = ${id}`
  return row!
}

const count = (events: readonly string[], event: string) => events.filter((one) => one === event).length

describe("a vacancy that opens at an hour somebody chose", () => {
  it("opens then and not before, in the name of who chose it, and anybody reads it at once", async () => {
    const { id, slug } = await chosen()
    expect(await openDueVacancies(asSystem(heron.id))).toEqual({ opened: 0 })
    const anybody = await browserOf()
    expect((await anybody.get(`/jobs/${slug}`)).status).toBe(404)
    expect(await openDueVacancies(clock())).toEqual({ opened: 1 })
    expect(await standing(id)).toEqual({
      status: "published",
      why: null,
      at: null,
      sealedBy: manager.actor.personId,
    })
    const page = await (await anybody.get(`/jobs/${slug}`)).text()
    expect(page).toContain("Support worker, evenings")
    expect(page).toContain("application/ld+json")
    const events = await owner<{ event: string; person: string | null; detail: object }[]>`
      select event, actor_person_id as person, detail from audit_events where subject_id = ${id} order by id`
    expect(events.slice(-2)).toMatchObject([
      { event: "panel.sealed", person: manager.actor.personId },
      { event: "vacancy.published", person: manager.actor.personId, detail: { byTheClock: true } },
    ])
  })

  it("opens once, however many workers look at the clock at once", async () => {
    const { id } = await chosen()
    const all = await Promise.all([1, 2, 3, 4].map(() => openDueVacancies(clock())))
    expect(all.reduce((sum, { opened }) => sum + opened, 0)).toBe(1)
    const events = await eventsOf(id)
    expect(count(events, "vacancy.published")).toBe(1)
    expect(events).not.toContain("vacancy.not-opened")
  })

  it("does not open where who chose it has left; the contact person is written to", async () => {
    const leaver = await aColleague(heron.id, "recruiter")
    const { id } = await chosen({}, leaver)
    await owner`update memberships set ended_at = now() where person_id = ${leaver.actor.personId}`
    await Promise.all([openDueVacancies(clock()), openDueVacancies(clock())])
    expect(await standing(id)).toMatchObject({ status: "draft", why: "who-chose-left", sealedBy: null })
    expect(count(await eventsOf(id), "vacancy.not-opened")).toBe(1)
    const before = (await lettersOf(heron.id)).length
    expect(await tellOfNotOpened(asSystem(heron.id), { vacancyId: id })).toMatchObject({ ok: true })
    await must(tellOfNotOpened(asSystem(heron.id), { vacancyId: id }))
    expect((await lettersOf(heron.id)).slice(before)).toEqual(["vacancy-not-opened"])
  })

  it("does not open where who chose it may not publish any more", async () => {
    const moved = await aColleague(heron.id, "recruiter")
    const { id } = await chosen({}, moved)
    await owner`update memberships set role = 'viewer' where person_id = ${moved.actor.personId}`
    await openDueVacancies(clock())
    expect(await standing(id)).toMatchObject({ status: "draft", why: "who-chose-left" })
  })

  it("opens only as it was looked at: what was changed since waits for another look", async () => {
    const { id, slug } = await chosen()
    await must(writeVacancy(manager, { slug, text: vacancyText({ goodDay: "Changed." }) }))
    expect((await readReadiness(manager, slug))?.seen).not.toBe(
      (await readReadiness(manager, slug))?.vacancy.opensSeen,
    )
    const changed = async () => (await readPanelsWaiting(manager)).changed.map((one) => one.slug)
    expect(await changed()).toContain(slug)
    await openDueVacancies(clock())
    expect(await standing(id)).toMatchObject({ status: "draft", why: "changed-since-seen" })
    expect(await changed()).not.toContain(slug)
    expect((await readPanelsWaiting(manager)).notOpened).toContainEqual(
      expect.objectContaining({ slug, why: "changed-since-seen" }),
    )
    // Looked at, and chosen again: it is as if it had never failed.
    await must(scheduleOpening(manager, { slug, seen: await seenOf(slug), day: inDays(3), time: "10:00" }))
    expect((await readPanelsWaiting(manager)).notOpened.map((one) => one.slug)).not.toContain(slug)
  })

  it("runs the checks again: pay below what the law asks by then keeps it closed", async () => {
    const { id } = await chosen({ payPencePerHour: 1301 })
    const [rate] = await owner<{ id: string }[]>`
      insert into pay_rates (kind, region, age_from, pence_per_hour, valid_from, source_name, source_url)
      values ('national-living-wage', 'uk', 21, 1400, ${tomorrow}, 'test', 'https://example.org') returning id`
    await openDueVacancies(clock())
    await owner`delete from pay_rates where id = ${rate!.id}`
    expect(await standing(id)).toMatchObject({ status: "draft", why: "not-ready", sealedBy: null })
    expect(count(await eventsOf(id), "panel.sealed")).toBe(0)
  })

  it("runs the checks again: words that make people small, listed since it was looked at, keep it closed", async () => {
    const { id, slug } = await chosen()
    expect((await readPanelsWaiting(manager)).changed.map((one) => one.slug)).not.toContain(slug)
    await owner`update vacancies set good_day = 'Our service users have a bath.' where id = ${id}`
    await openDueVacancies(clock())
    expect(await standing(id)).toMatchObject({ status: "draft", why: "not-ready", sealedBy: null })
  })

  it("runs the checks again: a panel that lost a member keeps it closed", async () => {
    const { id } = await chosen()
    await owner`update panel_members set left_at = now() where vacancy_id = ${id} and part = 'staff'`
    await openDueVacancies(clock())
    expect((await standing(id)).status).toBe("draft")
    expect((await standing(id)).why).not.toBeNull()
  })

  it("is called off until it opens, by anybody who may publish it", async () => {
    const { id, slug } = await chosen()
    expect(await cancelOpening(heron.assessor, { slug })).toEqual(notFound)
    await must(cancelOpening(await aColleague(heron.id, "owner"), { slug }))
    await must(cancelOpening(manager, { slug }))
    expect(await openDueVacancies(clock())).toEqual({ opened: 0 })
    expect(await standing(id)).toMatchObject({ status: "draft", at: null })
    expect(count(await eventsOf(id), "vacancy.opening-cancelled")).toBe(1)
  })

  it("called off or opened by hand at its very minute: once, and nobody is told that it failed", async () => {
    const { id, slug } = await chosen()
    await Promise.all([
      openDueVacancies(clock()),
      cancelOpening(manager, { slug }),
      sealAndPublish(manager, { slug }),
    ])
    expect((await standing(id)).status).toBe("published")
    const events = await eventsOf(id)
    expect(count(events, "vacancy.published")).toBe(1)
    expect(events).not.toContain("vacancy.not-opened")
  })
})

describe("choosing the hour", () => {
  it("is for what the asker was shown, for an hour to come, and for a vacancy that could open then", async () => {
    const { slug } = await ready()
    const seen = await seenOf(slug)
    const choose = (over: object) =>
      scheduleOpening(manager, { slug, seen, day: tomorrow, time: "09:00", ...over })
    const refused = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) })
    expect(await choose({ seen: "other" })).toEqual(refused("changed-since-seen"))
    expect(await choose({ day: londonDay(after(new Date(), -days(1))) })).toEqual(
      refused("opens-in-the-past"),
    )
    expect(await choose({ day: inDays(8) })).toEqual(refused("closes-in-the-past"))
    expect(await choose({ day: "2027-03-28", time: "01:30" })).toEqual(refused("clock-skips-it"))
    const draft = await aDraft(heron)
    const bare = { slug: draft.slug, seen: await seenOf(draft.slug), day: tomorrow, time: "09:00" }
    expect(await scheduleOpening(manager, bare)).toMatchObject({ ok: false })
  })

  it("on the night the clocks go back, takes the first of the two hours and says so", async () => {
    const past = { closesOn: "2027-11-20", hearBy: "2027-12-20" }
    const { id, slug } = await ready(heron, past)
    const browser = await browserOf(manager.actor.personId)
    const publish = `/provider/${heron.slug}/vacancies/${slug}/publish`
    const fields = { "opens-day": "31", "opens-month": "10", "opens-year": "2027", time: "1.30 am" }
    const sent = { what: "open-later", seen: await seenOf(slug), ...fields }
    const answer = await browser.send(publish, sent)
    expect(answer.status).toBe(303)
    expect((await standing(id)).at?.toISOString()).toBe("2027-10-31T00:30:00.000Z")
    const page = await (await browser.get(publish)).text()
    expect(page).toContain("this time comes twice")
    const skipped = { ...sent, "opens-day": "28", "opens-month": "3", seen: await seenOf(slug) }
    const refused = await browser.send(publish, skipped)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain("skip this time")
    const before: Ctx<SystemActor> = { ...asSystem(heron.id), now: () => new Date("2027-10-31T00:29:00Z") }
    expect(await openDueVacancies(before)).toEqual({ opened: 0 })
    const at: Ctx<SystemActor> = { ...before, now: () => new Date("2027-10-31T00:30:00Z") }
    expect(await openDueVacancies(at)).toEqual({ opened: 1 })
  })

  it("is its provider's alone, and for those who may publish", async () => {
    const { slug } = await chosen()
    const kestrel = await aProvider("Kestrel Court")
    const asked = { slug, seen: await seenOf(slug), day: tomorrow, time: "09:00" }
    expect(await scheduleOpening(kestrel.manager, asked)).toEqual(notFound)
    expect(await cancelOpening(kestrel.manager, { slug })).toEqual(notFound)
    expect(await scheduleOpening(heron.assessor, asked)).toEqual(notFound)
    expect(await openDueVacancies(clock(kestrel))).toEqual({ opened: 0 })
  })
})
