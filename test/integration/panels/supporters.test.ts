import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { signInByCard } from "#app/domain/accounts/index.server.ts"
import {
  acceptSupport,
  endSupport,
  inviteMember,
  inviteSupporter,
  knowWriter,
  readMyPanel,
  readMyQuestion,
  readMySupporters,
  readQuestionSpread,
  readWhomISupport,
  saveScore,
  sendScores,
} from "#app/domain/panels/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { scoreEverything } from "#test/factories/application.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { anna, onADevice, scoringWithAnna } from "#test/factories/supporter.ts"
import { aDraft, aMember } from "#test/factories/vacancy.ts"
import { browserOf, markOn, seenOn, whereTo } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const scoring = () => scoringWithAnna(heron)

describe("asking somebody to support", () => {
  it("gives a card that lets them in as themselves, and a yes of their own", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const { supporter, supporterId, personId } = await anna(rosa, slug)
    expect(personId).not.toBe(rosa.actor.personId)
    expect(await readMySupporters(rosa, slug)).toEqual([{ id: supporterId, called: "Anna", accepted: true }])
    expect(await readWhomISupport(supporter)).toMatchObject([{ memberName: "Rosa Marsh", accepted: true }])
    expect(await readMyPanel(supporter, slug)).toMatchObject({ supports: "Rosa Marsh" })
    expect(await readMyPanel(rosa, slug)).toMatchObject({ supports: null })
    expect(await eventsOf(supporterId)).toEqual(["panel-supporter.invited", "panel-supporter.accepted"])
    await must(acceptSupport(supporter, { supporterId }))
  })

  it("writes to whoever has e-mail, and hands their key to nobody else", async () => {
    const draft = await aDraft(heron)
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const asked = await must(
      inviteSupporter(rosa, { slug: draft.slug, called: "Sam", email: `sam-${draft.slug}@example.org` }),
    )
    expect(asked.handed).toBeNull()
    const [letter] = await owner`select template from messages order by id desc limit 1`
    expect(letter?.template).toBe("supporter-invitation")
  })

  it("shows nothing before they say yes, and is refused to whoever scores there", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const wyn = await aMember(draft, "staff", "Wyn")
    const { handed } = await must(inviteSupporter(rosa, { slug, called: "Anna" }))
    const { personId } = await must(signInByCard(stranger, handed?.card.words ?? "", onADevice))
    expect(await readMyPanel(asThemself(personId), slug)).toBeNull()
    const email = "wyn-scores@example.org"
    await owner`update people set email = ${email} where id = ${wyn.actor.personId}`
    expect(await inviteSupporter(rosa, { slug, called: "Wyn", email })).toEqual({
      ok: false,
      error: { kind: "on-this-panel" },
    })
    await owner`update people set email = 'anna-supports@example.org' where id = ${personId}`
    await expect(
      inviteMember(heron.manager, { slug, name: "Anna", email: "anna-supports@example.org", part: "staff" }),
    ).rejects.toThrow()
  })

  it("is a member's own to do, and to end", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const wyn = await aMember(draft, "staff", "Wyn")
    const somebody = asThemself(await aPerson())
    expect(await inviteSupporter(somebody, { slug, called: "X" })).toEqual(notFound)
    const { supporter, supporterId } = await anna(rosa, slug)
    for (const other of [somebody, wyn]) {
      expect(await endSupport(other, { supporterId })).toEqual(notFound)
      expect(await acceptSupport(other, { supporterId })).toEqual(notFound)
    }
    await must(endSupport(rosa, { supporterId }))
    expect(await readMyPanel(supporter, slug)).toBeNull()
    expect(await readWhomISupport(supporter)).toEqual([])
    expect(await endSupport(rosa, { supporterId })).toEqual(notFound)
    expect((await eventsOf(supporterId)).at(-1)).toBe("panel-supporter.ended")
  })
})

describe("a supporter", () => {
  it("presses at the member's word, which is kept; the member's own press makes it theirs", async () => {
    const { rosa, supporter, personId, slug, position } = await scoring()
    const sheet = (await readMyQuestion(supporter, slug, position))?.sheet ?? []
    const answerId = sheet[0]!.answerId
    const press = { slug, answerId, points: 4, note: "" } as const
    const kept = async () => [
      ...(await owner`select given, keyed_by, points from scores where answer_id = ${answerId}
        and person_id = ${rosa.actor.personId}`),
    ]
    await must(saveScore(supporter, press))
    expect(await kept()).toEqual([{ given: "to-supporter", keyed_by: personId, points: 4 }])
    expect((await readMyQuestion(rosa, slug, position))?.sheet[0]).toMatchObject({ pressedBy: "Anna" })
    await must(saveScore(rosa, { ...press, points: 5 }))
    expect(await kept()).toEqual([{ given: "self", keyed_by: null, points: 5 }])
    // What the member pressed themself changes at their word, too.
    await must(saveScore(supporter, { ...press, points: 3 }))
    expect(await kept()).toEqual([{ given: "to-supporter", keyed_by: personId, points: 3 }])
  })

  it("cannot send, neither by the verb nor past it", async () => {
    const { rosa, supporter, slug, position } = await scoring()
    const sheet = (await readMyQuestion(rosa, slug, position))?.sheet ?? []
    for (const { answerId } of sheet)
      await must(saveScore(supporter, { slug, answerId, points: 4, note: "" }))
    expect(await sendScores(supporter, { slug, position })).toEqual(notFound)
    const past = inTransaction(supporter, async (tx) =>
      ok(await tx.execute(sql`update scores set sent_at = now() where answer_id = ${sheet[0]!.answerId}`)),
    )
    await expect(past).rejects.toThrow()
    expect(await must(sendScores(rosa, { slug, position }))).toEqual({ sent: sheet.length })
    const late = await saveScore(supporter, { slug, answerId: sheet[0]!.answerId, points: 1, note: "" })
    expect(late.ok).toBe(false)
  })

  it("has nothing sent that they press after the member looked", async () => {
    const { rosa, supporter, slug, position } = await scoring()
    const looked = () => readMyQuestion(rosa, slug, position)
    for (const { answerId } of (await looked())?.sheet ?? [])
      await must(saveScore(rosa, { slug, answerId, points: 4, note: "" }))
    const shown = await looked()
    const answerId = shown!.sheet[0]!.answerId
    await must(saveScore(supporter, { slug, answerId, points: 1, note: "" }))
    expect(await sendScores(rosa, { slug, position, seen: shown!.seen })).toEqual({
      ok: false,
      error: { kind: "changed-since-seen" },
    })
    const now = await looked()
    expect(now?.sheet.map(({ mark }, at) => mark === shown!.sheet[at]?.mark)).toEqual(
      now?.sheet.map((_, at) => at > 0),
    )
    expect(now?.sheet.every(({ sent }) => !sent)).toBe(true)
    expect((await sendScores(rosa, { slug, position, seen: now!.seen })).ok).toBe(true)
  })

  it("sees nobody's scores but those of whom they support, also when all are in, and no pay", async () => {
    const { vacancy, rosa, supporter, slug, position } = await scoring()
    await owner`insert into involvement (provider_id, person_id, choice, advice_seen_at)
      values (${heron.id}, ${rosa.actor.personId}, 'all', now()) on conflict do nothing`
    const members = await owner<{ id: string }[]>`
      select person_id as id from panel_members where vacancy_id = ${vacancy.id} and left_at is null`
    for (const { id } of members) await scoreEverything(asThemself(id), vacancy)
    const seen = await reading(supporter, (tx) =>
      tx.execute<{ person_id: string }>(sql`select distinct person_id from scores`),
    )
    expect(seen.map(({ person_id }) => person_id)).toEqual([rosa.actor.personId])
    expect(await readQuestionSpread(supporter, slug, position)).toBeNull()
    expect(await readQuestionSpread(rosa, slug, position)).toMatchObject({ allIn: true })
    const pay = await reading(supporter, (tx) => tx.execute(sql`select 1 from involvement`))
    expect([...pay]).toEqual([])
  })

  it("says that the member knows who wrote something, or that they do: either way somebody else scores it", async () => {
    for (const who of ["member", "supporter"] as const) {
      const { vacancy, rosa, supporter, slug, position } = await scoring()
      const answerId = (await readMyQuestion(supporter, slug, position))!.sheet[0]!.answerId
      await must(saveScore(supporter, { slug, answerId, points: 4, note: "" }))
      expect(await knowWriter(rosa, { slug, answerId, who: "supporter" })).toEqual(notFound)
      await must(knowWriter(supporter, { slug, answerId, who }))
      expect((await readMyQuestion(rosa, slug, position))?.sheet).toEqual([])
      expect((await readMyQuestion(supporter, slug, position))?.sheet).toEqual([])
      const [seat] = await owner<{ id: string; conflicts: number }[]>`
        select m.id, (select count(*)::int from panel_conflicts k where k.panel_member_id = m.id) as conflicts
        from panel_members m where m.vacancy_id = ${vacancy.id} and m.person_id = ${rosa.actor.personId}`
      expect(seat?.conflicts).toBe(1)
      const [event] = await owner`
        select detail from audit_events where subject_id = ${seat!.id} and event = 'answer.writer-known'`
      expect(event?.detail).toEqual({ who })
      expect(await knowWriter(supporter, { slug, answerId, who })).toEqual(notFound)
    }
    const { rosa, vacancy, supporter, slug, position } = await scoring()
    const theirs = (await readMyQuestion(vacancy.imran, slug, position))!.sheet[0]!.answerId
    const [seat] = await owner`
      select id from panel_members where vacancy_id = ${vacancy.id} and person_id = ${vacancy.imran.actor.personId}`
    const past = inTransaction(supporter, async (tx) =>
      ok(await tx.execute(sql`select know_writer(${theirs}::uuid, ${seat!.id}::uuid)`)),
    )
    await expect(past).rejects.toMatchObject({ cause: { message: "not yours to score" } })
    const page = await browserOf(supporter.actor.personId)
    const at = `/panel/${slug}/question/${position}/answer/1/knows`
    const text = (await (await page.get(at)).text()).replaceAll("<!-- -->", "")
    expect(text).toContain("Rosa Marsh knows this person")
    expect(text).toContain("I know this person")
    const mark = await markOn(page, at)
    expect(whereTo(await page.send(at, { mark, who: "supporter" }))).toContain("/moved")
    expect((await readMyQuestion(rosa, slug, position))?.sheet).toEqual([])
  })

  it("is told on every page who decides, and finds no button to send", async () => {
    const { rosa, supporter, slug, position } = await scoring()
    const page = await browserOf(supporter.actor.personId)
    const answer = `/panel/${slug}/question/${position}/answer/1`
    const said = "Rosa Marsh decides. You read and press."
    const sheet = (await readMyQuestion(rosa, slug, position))?.sheet ?? []
    for (const [index] of sheet.entries()) {
      const at = `/panel/${slug}/question/${position}/answer/${index + 1}`
      const mark = await markOn(page, at)
      expect((await page.send(at, { mark, points: "4", note: "" })).status).toBe(303)
    }
    const pages = [
      "/panel",
      `/panel/${slug}`,
      answer,
      `/panel/${slug}/question/${position}/check`,
      `/panel/${slug}/break`,
      `/panel/${slug}/stop`,
      `/panel/${slug}/day`,
      `/panel/${slug}/order`,
      `${answer}/knows`,
      `${answer}/cannot`,
    ]
    for (const address of pages) {
      const text = (await (await page.get(address)).text()).replaceAll("<!-- -->", "")
      expect({ address, told: text.includes(said) }).toEqual({ address, told: true })
    }
    const check = `/panel/${slug}/question/${position}/check`
    expect(await (await page.get(check)).text()).not.toContain("Send my scores")
    expect((await page.send(check, {})).status).toBe(404)
    expect((await page.get(`/panel/${slug}/question/${position}/spread`)).status).toBe(404)
    expect((await page.get(`/panel/${slug}/supporters`)).status).toBe(404)
    const own = await browserOf(rosa.actor.personId)
    expect(await (await own.get(check)).text()).toContain("Pressed by Anna for you")
    const seen = await seenOn(own, check)
    expect((await own.send(check, {})).status).toBe(409)
    await must(saveScore(supporter, { slug, answerId: sheet[0]!.answerId, points: 1, note: "" }))
    const held = await own.send(check, { seen })
    const page2 = (await held.text()).replaceAll("<!-- -->", "")
    expect(held.status).toBe(409)
    expect(page2).toContain("Something changed since you looked")
    expect(page2.split("This changed since you looked").length - 1).toBe(1)
    expect(whereTo(await own.send(check, { seen: await seenOn(own, check) }))).toMatch(/spread/)
  })
})

describe("side by side at one device", () => {
  it("the supporter takes over, and the member again, each with their own session", async () => {
    const draft = await aDraft(heron)
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const { handed } = await must(inviteSupporter(rosa, { slug: draft.slug, called: "Anna" }))
    const own = await browserOf(rosa.actor.personId)
    const path = new URL(handed?.url ?? "").pathname
    const inside = await own.send(path, { step: "use", beside: "on" })
    const cookies = inside.headers.getSetCookie()
    expect([inside.status, whereTo(inside)]).toEqual([303, "/panel"])
    expect(cookies.some((one) => one.includes("vf-beside="))).toBe(true)
    // The member's session still stands.
    expect((await own.get(`/panel/${draft.slug}`)).status).toBe(200)
  })
})
