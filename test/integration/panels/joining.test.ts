import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { openCard, signInByCard, signInByInvitation } from "#app/domain/accounts/index.server.ts"
import {
  answerInvitation,
  cancelInvitation,
  inviteAgain,
  inviteMember,
  readMyInvitation,
  readReadiness,
} from "#app/domain/panels/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aMember, type VacancyOnStage } from "#test/factories/vacancy.ts"
import { browserOf, whereTo } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const browser = { sessionToken: undefined, hash: null, device: "test" }
const tokenOf = (url: string | null) => url?.split("/").at(-1) ?? ""

async function seatOf({ id }: VacancyOnStage) {
  const [row] = await owner<{ id: string; person: string }[]>`
    select id, person_id as person from panel_members where vacancy_id = ${id} order by id desc limit 1`
  return row!
}

async function invited(over: { email?: string; phone?: string } = {}) {
  const draft = await aDraft(heron)
  const { slug } = draft
  const handed = await must(
    inviteMember(heron.manager, { slug, name: "Rosa Marsh", part: "draws-on-support", ...over }),
  )
  const seat = await seatOf(draft)
  return { draft, slug, handed, seat, rosa: asThemself(seat.person) }
}

const yes = { answer: "yes", understood: "easy-read", company: "with-supporter" } as const

describe("a printed card", () => {
  it("has words to type that let in once, and the pattern with them", async () => {
    const { handed } = await invited()
    const words = handed.card?.words ?? ""
    expect(words.split(" ")).toHaveLength(4)
    expect(handed.card?.address).toBe(`${env().APP_URL}/join`)
    expect(await openCard(stranger, words)).toMatchObject({ state: "open", personName: "Rosa Marsh" })
    expect(await must(signInByCard(stranger, words, browser))).toMatchObject({
      returnTo: expect.stringMatching(/^\/panel\//),
    })
    const used = { ok: false, error: { kind: "link-used" } }
    expect(await signInByCard(stranger, words, browser)).toEqual(used)
    expect(await signInByInvitation(stranger, tokenOf(handed.url), browser)).toEqual(used)
    const kept = await owner`select 1 from sign_in_links where token_hash = ${words}`
    expect([...kept]).toEqual([])
  })

  it("is cancelled by one press: its words and its pattern let nobody in, and a new one does", async () => {
    const { slug, seat, handed } = await invited()
    expect(await cancelInvitation(other.manager, { slug, memberId: seat.id })).toEqual(notFound)
    expect(await cancelInvitation(heron.assessor, { slug, memberId: seat.id })).toEqual(notFound)
    expect(await must(cancelInvitation(heron.manager, { slug, memberId: seat.id }))).toEqual({ signedOut: 0 })
    const gone = { ok: false, error: { kind: "link-cancelled" } }
    expect(await signInByCard(stranger, handed.card?.words ?? "", browser)).toEqual(gone)
    expect(await signInByInvitation(stranger, tokenOf(handed.url), browser)).toEqual(gone)
    const again = await must(inviteAgain(heron.manager, { slug, memberId: seat.id }))
    expect(await openCard(stranger, again.card?.words ?? "")).toMatchObject({ state: "open" })
    expect(await eventsOf(seat.id)).toEqual([
      "panel-member.invited",
      "panel-invitation.cancelled",
      "panel-member.invited-again",
    ])
  })

  it("is typed in at /join: shown first whom it lets in, then in", async () => {
    const { handed, slug } = await invited()
    const there = await browserOf()
    expect((await there.get("/join")).status).toBe(200)
    const words = (handed.card?.words ?? "").toUpperCase().replaceAll(" ", "-")
    const shown = await (await there.send("/join", { words })).text()
    expect(shown).toContain("Welcome, Rosa Marsh")
    const inside = await there.send("/join", { step: "use", words })
    expect([inside.status, whereTo(inside)]).toEqual([303, `/panel/${slug}`])
    expect(inside.headers.get("set-cookie")).toContain("Max-Age=34560000")
    expect((await there.send("/join", { words: "amber river lantern boat" })).status).toBe(422)
    expect((await there.send("/join", { words: "" })).status).toBe(422)
  })
})

describe("an invitation by text", () => {
  const settings = env()
  const asSet = { ...settings }
  beforeEach(() => void Object.assign(settings, { DEMO: false, TEXT_URL: "http://texts.example" }))
  afterEach(() => void Object.assign(settings, asSet))

  it("goes to the phone and to nobody else, and can become a card", async () => {
    const { slug, seat, handed } = await invited({ phone: "07700900123" })
    expect(handed).toMatchObject({ sentBy: "text", url: null, card: null })
    const [message] = await owner<{ id: string; channel: string }[]>`
      select id, channel from messages where dedupe_key like 'panel-invitation:%' and provider_id = ${heron.id}
      order by id desc limit 1`
    expect(message?.channel).toBe("text")
    const whole = await owner`select messages::text as all from messages where id = ${message?.id ?? ""}`
    expect(String(whole[0]?.all)).not.toContain("07700900123")
    const again = await must(inviteAgain(heron.manager, { slug, memberId: seat.id }))
    expect(again.sentBy).toBe("text")
    const card = await must(inviteAgain(heron.manager, { slug, memberId: seat.id, as: "card" }))
    expect(card).toMatchObject({ sentBy: null, card: { words: expect.stringMatching(/^\w+ \w+ \w+ \w+$/) } })
  })

  it("is not offered where no text can be sent", async () => {
    Object.assign(settings, { TEXT_URL: undefined })
    const { slug } = await aDraft(heron)
    const invite = { slug, name: "Wyn", part: "draws-on-support", phone: "07700900123" } as const
    expect(await inviteMember(heron.manager, invite)).toEqual({ ok: false, error: { kind: "no-texts" } })
    const gareth = await browserOf(heron.manager.actor.personId)
    const page = `/provider/${heron.slug}/vacancies/${slug}/panel/invite`
    expect(await (await gareth.get(page)).text()).not.toContain('name="phone"')
    Object.assign(settings, { DEMO: true })
    expect(await (await gareth.get(page)).text()).toContain('name="phone"')
  })
})

describe("what somebody says to an invitation", () => {
  it("is yes, kept with the form in which they understood it and with whom", async () => {
    const { slug, rosa, seat } = await invited()
    await must(answerInvitation(rosa, { slug, said: yes }))
    const [row] =
      await owner`select answered, consent_form, consented_with_supporter, joined_at is not null as joined
      from panel_members where id = ${seat.id}`
    expect(row).toEqual({
      answered: "yes",
      consent_form: "easy-read",
      consented_with_supporter: true,
      joined: true,
    })
    expect(await eventsOf(seat.id)).toEqual(["panel-member.invited", "panel-member.joined"])
    await must(answerInvitation(rosa, { slug, said: yes }))
    expect(await answerInvitation(rosa, { slug, said: { answer: "no", words: "" } })).toEqual({
      ok: false,
      error: { kind: "joined-already" },
    })
  })

  it("is no or tell me more, which the manager reads, and may become a yes", async () => {
    const { slug, rosa, seat } = await invited()
    const said = { answer: "tell-me-more", words: "Is there a step at the door?" } as const
    await must(answerInvitation(rosa, { slug, said }))
    expect(await readMyInvitation(rosa, slug)).toMatchObject({ answered: "tell-me-more", joined: false })
    const gareth = await browserOf(heron.manager.actor.personId)
    const panel = `/provider/${heron.slug}/vacancies/${slug}/panel`
    expect(await (await gareth.get(panel)).text()).toContain("Is there a step at the door?")
    await must(answerInvitation(rosa, { slug, said: { answer: "no", words: "" } }))
    const readiness = await readReadiness(heron.manager, slug)
    expect(readiness?.members).toMatchObject([{ answered: "no", joinedAt: null }])
    await must(answerInvitation(rosa, { slug, said: yes }))
    expect(await eventsOf(seat.id)).toEqual([
      "panel-member.invited",
      "panel-member.answered",
      "panel-member.answered",
      "panel-member.joined",
    ])
  })

  it("is nobody else's to say: not another person's, not another member's", async () => {
    const { slug, draft, seat } = await invited()
    const somebody = asThemself(await aPerson())
    const wyn = await aMember(draft, "staff", "Wyn")
    expect(await answerInvitation(somebody, { slug, said: yes })).toEqual(notFound)
    await must(answerInvitation(wyn, { slug, said: yes }))
    const [row] = await owner`select answered from panel_members where id = ${seat.id}`
    expect(row?.answered).toBeNull()
    expect(await readMyInvitation(somebody, slug)).toBeNull()
  })

  it.each([
    ["easy-read", "easy-read"],
    ["en", "in-writing"],
  ])("read on a page in %s is kept as %s", async (language, form) => {
    const { slug, seat } = await invited()
    const rosa = await browserOf(seat.person)
    rosa.keep(cookieHeader("language", language))
    const page = `/panel/${slug}/invitation/yes`
    const asked = await (await rosa.get(page)).text()
    const values = [...asked.matchAll(/name="understood"[^>]*value="([\w-]+)"/g)].map(([, value]) => value)
    expect(values).toEqual([form, "read-aloud", "told-in-person"])
    await rosa.send(page, { understood: form, company: "with-supporter" })
    const [row] = await owner`select consent_form, consented_with_supporter as beside
      from panel_members where id = ${seat.id}`
    expect(row).toEqual({ consent_form: form, beside: true })
  })

  it.each(["read-aloud", "told-in-person"])("of somebody to whom it was %s says so", async (understood) => {
    const { slug, seat } = await invited()
    const rosa = await browserOf(seat.person)
    const page = `/panel/${slug}/invitation/yes`
    const half = await rosa.send(page, { understood })
    expect(half.status).toBe(422)
    expect(await half.text()).toMatch(new RegExp(`checked="" value="${understood}"`))
    await rosa.send(page, { understood, company: "alone" })
    const [row] = await owner`select consent_form, consented_with_supporter as beside
      from panel_members where id = ${seat.id}`
    expect(row).toEqual({ consent_form: understood, beside: false })
  })

  it("is asked on pages of its own, each without script", async () => {
    const { slug, seat } = await invited()
    const rosa = await browserOf(seat.person)
    const home = await (await rosa.get(`/panel/${slug}`)).text()
    for (const answer of ["yes", "no", "tell-me-more"]) {
      expect(home).toContain(`/panel/${slug}/invitation/${answer}`)
    }
    const page = `/panel/${slug}/invitation/yes`
    expect((await rosa.send(page, {})).status).toBe(422)
    const said = await rosa.send(page, { understood: "read-aloud", company: "alone" })
    expect([said.status, whereTo(said)]).toEqual([303, `/panel/${slug}`])
    expect(whereTo(await rosa.get(page))).toBe(`/panel/${slug}`)
    expect((await rosa.get(`/panel/${slug}/invitation/perhaps`)).status).toBe(404)
  })
})
