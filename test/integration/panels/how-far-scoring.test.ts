import { beforeAll, describe, expect, it } from "vitest"
import {
  inviteMember,
  prepareDueScoring,
  printPack,
  readHowFar,
  readMyPaper,
  readMyQuestion,
  readPanelsWaiting,
  readReminder,
  remindToScore,
  saveScore,
  saveTakingPart,
  sendScores,
  typeSheet,
} from "#app/domain/panels/index.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { anApplication, preparedScoring, scoreEverything } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, asThemself, eventsOf, lettersOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, saysYes, type VacancyOnStage } from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const refused = (kind: string) => ({ ok: false, error: { kind } })
const later = (ctx: Ctx<StaffActor>, count: number): Ctx<StaffActor> => ({
  ...ctx,
  now: () => after(new Date(), days(count)),
})

/** Somebody on the panel who can be written to. */
async function wynSits({ provider, slug, id }: VacancyOnStage, email = `wyn-${slug}@example.org`) {
  await must(inviteMember(provider.manager, { slug, name: "Wyn Rees", email, part: "staff" }))
  const [seat] = await owner<{ personId: string }[]>`
    select person_id as "personId" from panel_members where vacancy_id = ${id} and called = 'Wyn Rees'`
  const member = asThemself(seat!.personId)
  await must(saysYes(member, slug))
  return member
}

async function seatsOf(vacancyId: string) {
  const seats = await owner<{ id: string; called: string }[]>`
    select id, called from panel_members where vacancy_id = ${vacancyId}`
  return (name: string) => seats.find(({ called }) => called === name)!.id
}

async function atWork({ applicants = 3, provider = heron } = {}) {
  let wyn: Ctx<PersonActor> | undefined
  const vacancy = await aPublishedVacancy(provider, {
    seat: async (draft) => {
      wyn = await wynSits(draft)
    },
  })
  for (let each = 0; each < applicants; each += 1) await anApplication(vacancy)
  return { ...vacancy, wyn: wyn! }
}

const howFar = async (ctx: Ctx<StaffActor>, slug: string) => (await readHowFar(ctx, slug))!
const memberIn = (far: Awaited<ReturnType<typeof howFar>>, name: string) =>
  far.members.find((member) => member.name === name)!

describe("how far scoring is", () => {
  it("says nothing before applications have closed, and nothing to anybody else", async () => {
    const { slug } = await atWork({ applicants: 1 })
    expect(await readHowFar(heron.manager, slug)).toMatchObject({ state: "not-yet", finish: { day: null } })
    expect(await readHowFar(other.manager, slug)).toBeNull()
    expect(await readHowFar(heron.assessor, slug)).toBeNull()
  })

  it("counts who has how much left, says by when at whose pace, and which questions are in", async () => {
    const vacancy = await atWork()
    const { slug, wyn, rosa, imran, dilys } = vacancy
    await must(saveTakingPart(wyn, { answersADay: 2, days: [1, 2, 3, 4, 5, 6, 7] }))
    await vacancy.close()
    const before = await howFar(heron.manager, slug)
    const given = memberIn(before, "Wyn Rees").asked
    expect(given).toBeGreaterThan(0)
    expect(before.members.reduce((sum, { asked }) => sum + asked, 0)).toBe(9 * 3)
    expect(memberIn(before, "Wyn Rees")).toMatchObject({ open: given, toSend: 0, answersADay: 2 })
    expect(before.finish?.day).toBe(memberIn(before, "Wyn Rees").done)
    expect(before.finish?.day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(before.finish?.asTheyLike).toEqual(["Rosa Marsh", "Imran Shah", "Dilys Rowe"])
    expect(before.questions.map(({ asked, sent, isIn }) => [asked, sent, isIn])).toEqual([
      [9, 0, false],
      [9, 0, false],
      [9, 0, false],
    ])
    for (const member of [rosa, imran, dilys, wyn]) {
      const sheet = (await readMyQuestion(member, slug, 1))?.sheet ?? []
      for (const { answerId } of sheet) {
        await must(saveScore(member, { slug, answerId, points: 2, note: "A note." }))
      }
      if (sheet.length > 0 && member !== wyn) await must(sendScores(member, { slug, position: 1 }))
    }
    const then = await howFar(heron.manager, slug)
    const scored = given - memberIn(then, "Wyn Rees").open
    expect(memberIn(then, "Wyn Rees").toSend).toBe(scored)
    expect(then.questions[0]).toMatchObject({ asked: 9, sent: 9 - scored, isIn: scored === 0 })
    if (scored > 0) await must(sendScores(wyn, { slug, position: 1 }))
    expect((await howFar(heron.manager, slug)).questions[0]).toMatchObject({ sent: 9, isIn: true })
  })

  it("holds no score, no note, no answer and no application", async () => {
    const vacancy = await atWork({ applicants: 2 })
    await vacancy.close()
    await scoreEverything(vacancy.rosa, vacancy, { points: 5, send: false })
    const all = JSON.stringify(await howFar(heron.manager, vacancy.slug))
    const ids = await owner<{ id: string }[]>`
      select a.id from answers a join applications p on p.id = a.application_id where p.vacancy_id = ${vacancy.id}
      union select id from applications where vacancy_id = ${vacancy.id}`
    expect(ids.length).toBeGreaterThan(2)
    expect(ids.filter(({ id }) => all.includes(id))).toEqual([])
    expect(all).not.toMatch(/points|cannot|note|selam/i)
  })

  it("tells a manager who sits on the panel how far all are together, and nobody's share", async () => {
    const seated = await aColleague(heron.id, "hiring-manager")
    const [person] = await owner<{ email: string }[]>`
      select email from people where id = ${seated.actor.personId}`
    const vacancy = await aPublishedVacancy(heron, { seat: (draft) => wynSits(draft, person!.email) })
    await anApplication(vacancy)
    await vacancy.close()
    await scoreEverything(vacancy.rosa, vacancy, { send: false })
    const far = await howFar(seated, vacancy.slug)
    expect(far).toMatchObject({ askerSits: true, members: [], finish: null })
    expect(far.questions.map(({ asked, sent }) => [asked, sent])).toEqual([
      [3, 0],
      [3, 0],
      [3, 0],
    ])
    const rosas = { slug: vacancy.slug, memberId: (await seatsOf(vacancy.id))("Rosa Marsh") }
    expect(await remindToScore(later(seated, 20), rosas)).toEqual(refused("sits-on-panel"))
    expect(await readReminder(later(seated, 20), rosas)).toMatchObject({ letter: null })
  })

  it("counts what is out on paper and what came back; the member reads it on their own page", async () => {
    const vacancy = await atWork({ applicants: 2 })
    await vacancy.close()
    const { slug, rosa } = vacancy
    const memberId = (await seatsOf(vacancy.id))("Rosa Marsh")
    expect(await readMyPaper(rosa, slug)).toEqual([])
    await must(saveTakingPart(rosa, { ways: ["on-paper"] }))
    const { code, sheets } = await must(printPack(heron.manager, { slug, memberId }))
    const nothingBack = { toType: sheets, toConfirm: 0 }
    expect(memberIn(await howFar(heron.manager, slug), "Rosa Marsh").paper).toEqual(nothingBack)
    const typed = { points: 4, cannotReason: null, note: "", done: false } as const
    await must(typeSheet(heron.manager, { code, number: 1, typed }))
    const { paper, open, asked } = memberIn(await howFar(heron.manager, slug), "Rosa Marsh")
    expect([paper, asked - open]).toEqual([{ toType: sheets - 1, toConfirm: 1 }, 1])
    expect(await readMyPaper(rosa, slug)).toMatchObject([{ sheets, back: 1 }])
    expect(await readMyPaper(vacancy.imran, slug)).toEqual([])
    const rosas = await browserOf(rosa.actor.personId)
    // The first page brings the look they like with it.
    for (const cookie of (await rosas.get(`/panel/${slug}`)).headers.getSetCookie()) rosas.keep(cookie)
    const page = await rosas.get(`/panel/${slug}`)
    expect(await page.text()).toContain("One of them is back with us")
  })
})

describe("answers with too few to score them", () => {
  it("are said with whom to ask, stand on Today, and are gone once somebody takes more", async () => {
    const lark = await aProvider("Lark House")
    const vacancy = await aPublishedVacancy(lark)
    await anApplication(vacancy)
    await anApplication(vacancy, { name: "Clive Pearce" })
    await must(saveTakingPart(vacancy.rosa, { answersAtMost: 4 }))
    await vacancy.close()
    expect((await howFar(lark.manager, vacancy.slug)).short).toEqual({
      answers: 2,
      drawing: 2,
      ask: [{ kind: "at-most", name: "Rosa Marsh", answers: 4 }],
    })
    const line = { slug: vacancy.slug, title: "Support worker, evenings", answers: 2 }
    expect((await readPanelsWaiting(lark.manager)).short).toEqual([line])
    expect((await readPanelsWaiting(other.manager)).short).toEqual([])
    expect(await readPanelsWaiting(lark.assessor)).toEqual({
      invitations: [],
      changed: [],
      notOpened: [],
      says: [],
      short: [],
      cards: [],
    })
    const today = await (await browserOf(lark.manager.actor.personId)).get(`/provider/${lark.slug}`)
    expect(await today.text()).toContain(`/vacancies/${vacancy.slug}/panel/scoring`)
    await must(saveTakingPart(vacancy.rosa, { answersAtMost: 40 }))
    await preparedScoring(vacancy)
    expect((await readPanelsWaiting(lark.manager)).short).toEqual([])
    expect((await howFar(lark.manager, vacancy.slug)).short).toEqual({ answers: 0, drawing: 0, ask: [] })
  })

  it("are looked at again once a day, for somebody may have room by then", async () => {
    const lark = await aProvider("Lark Hill")
    const vacancy = await aPublishedVacancy(lark)
    await anApplication(vacancy)
    await must(saveTakingPart(vacancy.rosa, { answersAtMost: 1 }))
    await vacancy.close()
    const due = () => must(prepareDueScoring(asSystem(lark.id)))
    expect(await due()).toEqual({ prepared: 0 })
    await owner`update scoring_preparations set prepared_at = now() - interval '2 days'
      where vacancy_id = ${vacancy.id}`
    expect(await due()).toEqual({ prepared: 1 })
    expect(await due()).toEqual({ prepared: 0 })
  })
})

describe("a reminder", () => {
  let swift: Awaited<ReturnType<typeof aProvider>>
  let vacancy: Awaited<ReturnType<typeof atWork>>
  let seat: (name: string) => string

  beforeAll(async () => {
    swift = await aProvider("Swift House")
    vacancy = await atWork({ provider: swift, applicants: 2 })
    seat = await seatsOf(vacancy.id)
  })

  it("goes nowhere before scoring is open", async () => {
    const wyns = { slug: vacancy.slug, memberId: seat("Wyn Rees") }
    expect(await remindToScore(swift.manager, wyns)).toEqual(refused("scoring-not-open"))
    expect((await readReminder(swift.manager, wyns))?.letter).toBeNull()
    await vacancy.close()
  })

  it("goes to who is behind their own pace, in the form they like, once in three days", async () => {
    const { manager, id } = swift
    const { slug, wyn } = vacancy
    const wyns = { slug, memberId: seat("Wyn Rees") }
    await must(saveTakingPart(wyn, { easyRead: true, pictures: true, readAloud: false, textSize: "normal" }))
    expect(await remindToScore(manager, wyns)).toEqual(refused("within-their-pace"))
    const inAWeek = later(manager, 8)
    const shown = await readReminder(inAWeek, wyns)
    expect(shown).toMatchObject({ channel: "email", refusal: null, member: { name: "Wyn Rees" } })
    expect(shown?.letter?.text).toContain("You can do a few at a time.\n")
    expect(await lettersOf(id)).not.toContain("scores-wait")
    await must(remindToScore(inAWeek, wyns))
    expect((await lettersOf(id)).filter((template) => template === "scores-wait")).toHaveLength(1)
    expect(await eventsOf(wyns.memberId)).toContain("panel-member.reminded-to-score")
    expect(await remindToScore(inAWeek, wyns)).toEqual(refused("reminded-lately"))
    expect(await remindToScore(later(manager, 10), wyns)).toEqual(refused("reminded-lately"))
    expect(memberIn(await howFar(inAWeek, slug), "Wyn Rees").noReminder).toBe("reminded-lately")
    await must(remindToScore(later(manager, 11.1), wyns))
  })

  it("goes once, however many press", async () => {
    const wyns = { slug: vacancy.slug, memberId: seat("Wyn Rees") }
    const presses = Array.from({ length: 5 }, () => remindToScore(later(swift.manager, 20), wyns))
    expect((await Promise.all(presses)).filter(({ ok }) => ok)).toHaveLength(1)
  })

  it("counts what went to the same person about another panel", async () => {
    const [person] = await owner<{ email: string }[]>`
      select email from people where id = ${vacancy.wyn.actor.personId}`
    const second = await aPublishedVacancy(swift, { seat: (draft) => wynSits(draft, person!.email) })
    for (let each = 0; each < 4; each += 1) await anApplication(second)
    await second.close()
    const wyns = { slug: second.slug, memberId: (await seatsOf(second.id))("Wyn Rees") }
    expect(await remindToScore(later(swift.manager, 21), wyns)).toEqual(refused("reminded-lately"))
  })

  it("is refused for who has no address, has sent all, or is not there", async () => {
    const { slug } = vacancy
    const rosas = { slug, memberId: seat("Rosa Marsh") }
    expect(await remindToScore(later(swift.manager, 8), rosas)).toEqual(refused("no-address"))
    await scoreEverything(vacancy.rosa, vacancy)
    expect(await remindToScore(later(swift.manager, 8), rosas)).toEqual(refused("nothing-left"))
    expect(await remindToScore(later(other.manager, 8), rosas)).toEqual(notFound)
    expect(await remindToScore(later(swift.assessor, 8), rosas)).toEqual(notFound)
    expect(await readReminder(later(other.manager, 8), rosas)).toBeNull()
    const elsewhere = { slug: (await atWork({ applicants: 1 })).slug, memberId: rosas.memberId }
    expect(await remindToScore(later(heron.manager, 8), elsewhere)).toEqual(notFound)
  })

  it("is looked at before it goes, on a page without script", async () => {
    const browser = await browserOf(swift.manager.actor.personId)
    const panel = `/provider/${swift.slug}/vacancies/${vacancy.slug}/panel`
    expect(await (await browser.get(`${panel}/scoring`)).text()).toContain("Who has how much left")
    const page = `${panel}/${seat("Imran Shah")}/remind`
    expect(await (await browser.get(page)).text()).toContain("They keep to the pace they chose")
    expect((await browser.send(page, {})).status).toBe(409)
    expect((await browser.get(`${panel}/nobody/remind`)).status).toBe(404)
  })
})
