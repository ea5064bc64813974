import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerInvitation,
  endMySupport,
  inviteMember,
  readEndedSupport,
  readMyPanel,
  readMyQuestion,
  readPace,
  readSupportEndedForMe,
  readWhomISupport,
  saveScore,
  saveTakingPart,
  sendScores,
} from "#app/domain/panels/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { anna, annaToo, scoringWithAnna } from "#test/factories/supporter.ts"
import { aDraft, aMember, aPublishedVacancy } from "#test/factories/vacancy.ts"
import { browserOf, markOn, whereTo } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const wordsOn = async (page: Awaited<ReturnType<typeof browserOf>>, at: string) =>
  (await (await page.get(at)).text()).replaceAll("<!-- -->", "")

describe("stopping to support", () => {
  it("ends the support and not the seat; the member reads it", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const { supporter, supporterId } = await anna(rosa, slug)
    const page = await browserOf(supporter.actor.personId)
    const stop = await wordsOn(page, `/panel/${slug}/stop`)
    expect(stop).toContain("I no longer support Rosa Marsh")
    expect(stop).toContain("Only Rosa Marsh can do that")
    expect(stop).not.toContain("Yes, leave this panel")
    expect(await endMySupport(rosa, { slug })).toEqual(notFound)
    expect(await endMySupport(asThemself(await aPerson()), { slug })).toEqual(notFound)
    expect(await readEndedSupport(rosa, slug)).toEqual([])
    expect(whereTo(await page.send(`/panel/${slug}/stop`, {}))).toBe("/panel?now=support-ended")
    expect(await wordsOn(page, "/panel?now=support-ended")).toContain("Your support has ended")
    expect((await page.get(`/panel/${slug}`)).status).toBe(404)
    expect((await eventsOf(supporterId)).at(-1)).toBe("panel-supporter.ended")
    expect(await endMySupport(supporter, { slug })).toEqual(notFound)
    const [seat] = await owner`
      select left_at from panel_members where person_id = ${rosa.actor.personId} and vacancy_id = ${draft.id}`
    expect(seat?.left_at).toBeNull()
    expect(await readEndedSupport(rosa, slug)).toMatchObject([{ called: "Anna", accepted: true }])
    const own = await browserOf(rosa.actor.personId)
    for (const at of [`/panel/${slug}`, `/panel/${slug}/supporters`]) {
      expect(await wordsOn(own, at)).toContain("Anna no longer supports you here. They ended it on")
    }
    expect(await readSupportEndedForMe(supporter)).toEqual([])
    // There again, nothing more is said of it.
    await annaToo(rosa, slug, supporter.actor.personId)
    expect(await readEndedSupport(rosa, slug)).toEqual([])
  })
})

describe("a member who ends support", () => {
  it("is told that they did, and so is who supported them; nobody writes it otherwise", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const { supporter, supporterId, personId } = await anna(rosa, slug)
    const own = await browserOf(rosa.actor.personId)
    const taken = await own.send(`/panel/${slug}/supporters/${supporterId}`, {})
    expect(whereTo(taken)).toBe(`/panel/${slug}/supporters?ended=Anna`)
    expect(await wordsOn(own, `/panel/${slug}`)).toContain("You ended the support of Anna here on")
    expect(await wordsOn(own, `/panel/${slug}`)).not.toContain("Anna no longer supports you")
    expect(await readSupportEndedForMe(supporter)).toMatchObject([
      { memberName: "Rosa Marsh", accepted: true },
    ])
    const home = await wordsOn(await browserOf(personId), "/panel")
    expect(home).toContain("Rosa Marsh has ended your support for this job")
    expect(await readSupportEndedForMe(rosa)).toEqual([])
    const turned = inTransaction(supporter, async (tx) =>
      ok(await tx.execute(sql`update panel_supporters set ended_by = 'supporter' where id = ${supporterId}`)),
    )
    await expect(turned).rejects.toThrow()
    await annaToo(rosa, slug, personId)
    expect(await readSupportEndedForMe(supporter)).toEqual([])
  })
})

describe("a supporter of two on one panel", () => {
  it("reaches both, each at an address of their own, and what is pressed is that member's", async () => {
    const vacancy = await aPublishedVacancy(heron)
    await anApplication(vacancy)
    await vacancy.close()
    const { rosa, imran, slug } = vacancy
    const { supporter, personId, supporterId } = await anna(rosa, slug)
    await annaToo(imran, slug, personId)
    const both = await readWhomISupport(supporter)
    const at = (name: string) => both.find(({ memberName }) => memberName === name)!.address
    expect(new Set(both.map(({ address }) => address)).size).toBe(2)
    const names = ["Rosa Marsh", "Imran Shah"] as const
    for (const name of names) expect(await readMyPanel(supporter, at(name))).toMatchObject({ supports: name })
    expect(await readMyPanel(supporter, slug)).toBeNull()
    expect(await readMyPanel(asThemself(await aPerson()), at("Rosa Marsh"))).toBeNull()
    expect(await readMyPanel(rosa, at("Imran Shah"))).toBeNull()

    const page = await browserOf(personId)
    const home = await wordsOn(page, "/panel")
    for (const name of names) {
      expect(home).toContain(`href="/panel/${at(name)}"`)
      const panel = await wordsOn(page, `/panel/${at(name)}`)
      expect(panel).toContain(`${name} decides. You read and press.`)
      const leads = [...panel.matchAll(/href="(\/panel\/[^"?/]+)/g)].map(([, href]) => href)
      expect(new Set(leads)).toEqual(new Set([`/panel/${at(name)}`]))
      expect(await wordsOn(page, `/panel/${at(name)}/day`)).toContain(`${name} decides`)
    }
    // The vacancy's own address does not say whose: they choose.
    for (const open of ["", "/question/1", "/day", "/practice/1", "/stop"]) {
      expect(whereTo(await page.get(`/panel/${slug}${open}`))).toBe("/panel")
    }

    const { questions } = (await readMyPanel(rosa, slug))!
    const position = questions.find(({ answers }) => answers > 0)!.position
    const answer = `/panel/${at("Imran Shah")}/question/${position}/answer/1`
    const kept = await page.send(answer, { mark: await markOn(page, answer), points: "2", note: "" })
    expect(whereTo(kept)).toContain(`/panel/${at("Imran Shah")}/`)
    const scores = await owner`select person_id from scores where vacancy_id = ${vacancy.id}`
    expect(scores.map(({ person_id }) => person_id)).toEqual([imran.actor.personId])

    // One of the two ends: the other's address still says whose it is, and so does the vacancy's own.
    await must(endMySupport(supporter, { slug: at("Imran Shah") }))
    expect((await readWhomISupport(supporter)).map((one) => one.supporterId)).toEqual([supporterId])
    for (const address of [slug, at("Rosa Marsh")]) {
      expect(await readMyPanel(supporter, address)).toMatchObject({ supports: "Rosa Marsh" })
    }
  })
})

describe("a supporter's pages", () => {
  it("speak of the member, not of “you”, and lead to nothing that is closed to them", async () => {
    const { rosa, supporter, slug, position } = await scoringWithAnna(heron)
    const page = await browserOf(supporter.actor.personId)
    const sheet = (await readMyQuestion(rosa, slug, position))?.sheet ?? []
    const check = `/panel/${slug}/question/${position}/check`
    expect(await wordsOn(page, check)).toContain("There are no scores here yet.")
    const answer = `/panel/${slug}/question/${position}/answer/1`
    expect(await wordsOn(page, answer)).toContain("How good does Rosa Marsh find this answer?")
    for (const { answerId } of sheet)
      await must(saveScore(supporter, { slug, answerId, points: 4, note: "" }))
    expect(await wordsOn(page, check)).toContain("These are Rosa Marsh’s scores for this question.")
    await must(sendScores(rosa, { slug, position }))
    for (const sent of [check, `/panel/${slug}/question/${position}`]) {
      expect(whereTo(await page.get(sent))).toBe(`/panel/${slug}`)
    }
    for (const at of ["", "/break", "/stop", `/question/${position}/answer/1`]) {
      const text = await wordsOn(page, `/panel/${slug}${at}`)
      const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"))
      const own = /[Yy]our (scores?|panels?|supporter)|[Yy]ou (and the provider|score)/.exec(main)
      expect({ at, own }).toEqual({ at, own: null })
      for (const [, href = ""] of main.matchAll(/href="(\/[^"#]*)"/g)) {
        const { status } = await page.get(href.replaceAll("&amp;", "&"))
        expect({ at, href, closed: status >= 400 }).toEqual({ at, href, closed: false })
      }
    }
    expect(await wordsOn(page, `/panel/${slug}`)).toContain("Rosa Marsh, whom you support")
  })

  it("keep to the pace of the member, not of whoever presses", async () => {
    const { rosa, supporter, slug, position } = await scoringWithAnna(heron)
    await saveTakingPart(rosa, { answersADay: 1 })
    const answerId = (await readMyQuestion(rosa, slug, position))!.sheet[0]!.answerId
    await must(saveScore(supporter, { slug, answerId, points: 4, note: "" }))
    expect(await readPace(supporter, slug)).toEqual({ today: 1, rest: "enough-for-today" })
  })
})

describe("a member's page", () => {
  it("tells who said yes from who was asked, and names nobody who has not", async () => {
    const draft = await aDraft(heron)
    const { slug, id } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    await aMember(draft, "staff", "Wyn")
    await must(inviteMember(heron.manager, { slug, name: "Gwen", part: "family-or-friend" }))
    await owner`update panel_members set shown_as = 'Gwen' where vacancy_id = ${id} and called = 'Gwen'`
    const page = await browserOf(rosa.actor.personId)
    const shown = await wordsOn(page, `/panel/${slug}`)
    expect(shown).toContain("Asked too. They have not said yes yet:")
    expect(shown).not.toContain("Gwen")
    const [gwen] = await owner<{ person: string }[]>`
      select person_id as person from panel_members where vacancy_id = ${id} and called = 'Gwen'`
    await must(answerInvitation(asThemself(gwen!.person), { slug, said: { answer: "no", words: "" } }))
    expect(await wordsOn(page, `/panel/${slug}`)).not.toContain("Asked too.")
  })

  it("of a draft leads to nothing that is still empty", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const shown = await wordsOn(await browserOf(rosa.actor.personId), `/panel/${slug}`)
    for (const empty of ["say", "day", "my-scoring", "practice"]) {
      expect(shown).not.toContain(`href="/panel/${slug}/${empty}`)
    }
    expect(shown).toContain(`href="/panel/${slug}/supporters"`)
  })
})
