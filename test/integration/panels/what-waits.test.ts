import { describe, expect, it } from "vitest"
import {
  answerInvitation,
  answerSay,
  inviteMember,
  noteTalkedWith,
  offerForTakingPart,
  proposeSay,
  readInvolvement,
  readMyInvitation,
  readMySay,
  readPanelsWaiting,
  readReadiness,
  removeMember,
  sealAndPublish,
} from "#app/domain/panels/index.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aDraft, aMember, aWholePanel, everybodyAgrees, withQuestions } from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const other = await aProvider("Kestrel Court")
const refused = (kind: string) => ({ ok: false, error: { kind } })

async function invited(provider: Awaited<ReturnType<typeof aProvider>>, name = "Wyn Rees") {
  const draft = await aDraft(provider)
  const { slug } = draft
  await must(inviteMember(provider.manager, { slug, name, part: "draws-on-support" }))
  const [seat] = await owner<{ id: string; personId: string }[]>`
    select id, person_id as "personId" from panel_members where vacancy_id = ${draft.id} and called = ${name}`
  return { draft, slug, memberId: seat!.id, wyn: asThemself(seat!.personId) }
}

const more = (words: string) => ({ answer: "tell-me-more", words }) as const

describe("what somebody said to an invitation", () => {
  it("waits until somebody has talked with them, and again once they say something new", async () => {
    const heron = await aProvider()
    const { slug, memberId, wyn } = await invited(heron)
    const waiting = async () => (await readPanelsWaiting(heron.manager)).invitations
    expect(await noteTalkedWith(heron.manager, { slug, memberId })).toEqual(refused("nothing-to-talk-of"))
    expect(await waiting()).toEqual([])
    await must(answerInvitation(wyn, { slug, said: more("How long is it?") }))
    expect(await waiting()).toMatchObject([{ memberId, name: "Wyn Rees", answered: "tell-me-more", slug }])
    expect((await readPanelsWaiting(other.manager)).invitations).toEqual([])
    expect(await noteTalkedWith(other.manager, { slug, memberId })).toEqual(notFound)
    expect(await noteTalkedWith(heron.assessor, { slug, memberId })).toEqual(notFound)
    await must(noteTalkedWith(heron.manager, { slug, memberId }))
    expect(await eventsOf(memberId)).toContain("panel-member.talked-with")
    expect(await waiting()).toEqual([])
    await must(answerInvitation(wyn, { slug, said: { answer: "no", words: "Not now." } }))
    expect(await waiting()).toMatchObject([{ answered: "no" }])
    await must(removeMember(heron.manager, { slug, memberId }))
    expect(await waiting()).toEqual([])
  })

  it("stands on Today with the way to the panel, where one press takes it away", async () => {
    const heron = await aProvider()
    const { slug, memberId, wyn } = await invited(heron)
    await must(answerInvitation(wyn, { slug, said: more("") }))
    const jo = await browserOf(heron.manager.actor.personId)
    const panel = `/provider/${heron.slug}/vacancies/${slug}/panel`
    const today = await (await jo.get(`/provider/${heron.slug}`)).text()
    expect(today).toContain("Wyn Rees would like to know more")
    expect(today).toContain(`href="${panel}"`)
    expect((await jo.send(panel, { step: "talked", member: memberId })).status).toBe(303)
    expect((await jo.send(panel, { step: "talked", member: memberId })).status).toBe(409)
    expect(await (await jo.get(`/provider/${heron.slug}`)).text()).not.toContain("Wyn Rees would like")
  })
})

describe("a panel's word on the say", () => {
  it("waits for the provider once somebody does not agree, or all do, and no longer once sealed", async () => {
    const heron = await aProvider()
    const { manager } = heron
    const draft = await aDraft(heron)
    const { slug } = draft
    await withQuestions(draft)
    const { rosa } = await aWholePanel(draft)
    const says = async () => (await readPanelsWaiting(manager)).says
    await must(proposeSay(manager, { slug, say: "equal", quorum: 1 }))
    expect(await says()).toEqual([])
    const seen = (await readMySay(rosa, slug))?.seen ?? ""
    const word = { slug, seen, understood: "easy-read" } as const
    await must(answerSay(rosa, { ...word, agrees: false, words: "I want it to be final." }))
    expect(await says()).toMatchObject([{ slug, disagree: ["Rosa Marsh"] }])
    await must(answerSay(rosa, { ...word, agrees: true, words: "" }))
    expect(await says()).toEqual([])
    await everybodyAgrees(draft)
    expect(await says()).toMatchObject([{ slug, disagree: [] }])
    expect((await readPanelsWaiting(other.manager)).says).toEqual([])
    await must(sealAndPublish(manager, { slug }))
    expect(await says()).toEqual([])
  })
})

describe("what a provider offers for taking part", () => {
  const offer = "£15 an hour, bus fares paid before you come, or a voucher."

  it("is read by who is invited and by members; until it is written they are told whom to ask", async () => {
    const heron = await aProvider()
    const { draft, slug, wyn } = await invited(heron)
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const wyns = await browserOf(wyn.actor.personId)
    const unwritten = "has not written down yet what it offers. Ask Jo"
    expect(await (await wyns.get(`/panel/${slug}`)).text()).toContain(unwritten)
    expect((await readInvolvement(rosa, slug))?.offer).toBe("")
    await must(offerForTakingPart(heron.manager, { slug, offer, before: "" }))
    expect((await readInvolvement(rosa, slug))?.offer).toBe(offer)
    expect((await readMyInvitation(wyn, slug))?.provider.panelOffer).toBe(offer)
    expect((await readReadiness(heron.manager, slug))?.offer).toBe(offer)
    expect(await (await wyns.get(`/panel/${slug}`)).text()).toContain(offer)
    const rosas = await browserOf(rosa.actor.personId)
    expect(await (await rosas.get(`/panel/${slug}/paid`)).text()).toContain(offer)
    expect(await eventsOf(heron.id)).toContain("panel-offer.written")
  })

  it("is changed by those who arrange panels, and never over a colleague's words unseen", async () => {
    const heron = await aProvider()
    const { slug } = await invited(heron)
    await must(offerForTakingPart(heron.manager, { slug, offer, before: "" }))
    const stale = { slug, offer: "Nothing.", before: "" }
    expect(await offerForTakingPart(heron.manager, stale)).toEqual(refused("changed-elsewhere"))
    expect(await offerForTakingPart(other.manager, { ...stale, before: offer })).toEqual(notFound)
    expect(await offerForTakingPart(heron.assessor, { ...stale, before: offer })).toEqual(notFound)
    const jo = await browserOf(heron.manager.actor.personId)
    const panel = `/provider/${heron.slug}/vacancies/${slug}/panel`
    const tooLong = await jo.send(`${panel}/offer`, { before: offer, offer: "x".repeat(401) })
    expect(tooLong.status).toBe(422)
    expect(await tooLong.text()).toContain("x".repeat(401))
    const typed = { before: offer, offer: "£16 an hour." }
    expect((await jo.send(`${panel}/offer`, typed)).status).toBe(303)
    expect((await jo.send(`${panel}/offer`, { ...typed, offer: "£17 an hour." })).status).toBe(409)
    expect(await (await jo.get(panel)).text()).toContain("£16 an hour.")
  })
})
