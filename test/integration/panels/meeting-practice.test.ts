import { describe, expect, it } from "vitest"
import { signInByCard } from "#app/domain/accounts/index.server.ts"
import {
  acceptSupport,
  changeGuide,
  inviteSupporter,
  readMeetingDay,
  readMyPractice,
  readPractice,
  readWhomISupport,
  saveMeetingScore,
  savePractice,
  sendPractice,
} from "#app/domain/panels/index.server.ts"
import { aPlan, aTime, onShortlist } from "#test/factories/meeting.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asThemself, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const guideChange = {
  seen: 0,
  points: 5,
  description: "You can see it.",
  easy: "I can see it.",
  why: "Clearer",
}
const four = { points: 4, cannotReason: null, note: "" } as const

/** Somebody to meet under a plan of one question, which nobody has practised. */
async function unpractised() {
  const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
  await aTime(vacancy, people[0]!.id)
  await aPlan(vacancy, { questions: 1, practised: false })
  const where = { slug: vacancy.slug, setting: "meeting", position: 1 } as const
  return { vacancy, where, whom: { slug: vacancy.slug, applicationId: people[0]!.id, position: 1 } }
}

describe("practising what a panel asks when it meets people", () => {
  it("comes once the plan is sent, to members alone", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
    await aTime(vacancy, people[0]!.id)
    await aPlan(vacancy, { questions: 1, send: false })
    const where = { slug: vacancy.slug, setting: "meeting", position: 1 } as const
    const score = { ...where, place: 1, points: 3, note: "" }
    expect(await readPractice(vacancy.rosa, where)).toBeNull()
    expect(await savePractice(vacancy.rosa, score)).toEqual(notFound)
    const settings = async () =>
      ((await readMyPractice(vacancy.rosa, vacancy.slug)) ?? []).map(({ setting }) => setting)
    expect(await settings()).not.toContain("meeting")
    const elsewhere = await unpractised()
    expect((await readPractice(elsewhere.vacancy.rosa, elsewhere.where))?.samples).toHaveLength(3)
    const progress = (await readMyPractice(elsewhere.vacancy.rosa, elsewhere.vacancy.slug)) ?? []
    expect(progress.at(-1)).toMatchObject({ setting: "meeting", position: 1, samples: 3, sent: false })
    const other = await aPublishedVacancy(heron)
    expect(await readPractice(other.rosa, elsewhere.where)).toBeNull()
    expect(await savePractice(other.rosa, { ...score, ...elsewhere.where })).toEqual(notFound)
  })

  it("is asked for before the first real score; its guide changes for all, until somebody has scored", async () => {
    const { vacancy, where, whom } = await unpractised()
    const { rosa, imran, slug } = vacancy
    expect(await saveMeetingScore(rosa, { ...whom, ...four })).toEqual({
      ok: false,
      error: { kind: "practise-first" },
    })
    for (const member of [rosa, imran]) {
      for (const place of [1, 2, 3]) {
        await must(savePractice(member, { ...where, place, points: place + 1, note: "" }))
      }
      await must(sendPractice(member, where))
    }
    expect(await readPractice(rosa, where)).toMatchObject({
      sent: true,
      members: 2,
      guide: { mayChange: true },
    })
    await must(changeGuide(rosa, { ...where, ...guideChange }))
    const guideOf = async () => (await readMeetingDay(imran, slug))?.questions[0]?.guide.at(-1)?.description
    expect(await guideOf()).toBe("You can see it.")
    await must(saveMeetingScore(rosa, { ...whom, ...four }))
    expect(await changeGuide(imran, { ...where, ...guideChange, seen: 1 })).toEqual({
      ok: false,
      error: { kind: "scoring-has-begun" },
    })
    expect((await readPractice(rosa, where))?.guide.mayChange).toBe(false)
  })

  it("has the same pages, to which the panel's page leads by the page of the day, and a question too", async () => {
    const { vacancy, where } = await unpractised()
    const page = await browserOf(vacancy.rosa.actor.personId)
    const at = `/panel/${vacancy.slug}/practice/meeting-1`
    const day = `/panel/${vacancy.slug}/day`
    expect(await (await page.get(`/panel/${vacancy.slug}`)).text()).toContain(day)
    expect(await (await page.get(day)).text()).toContain(at)
    for (const place of [1, 2, 3]) {
      const sent = await page.send(`${at}/answer/${place}`, { points: "4", note: "" })
      expect(sent.headers.get("location")).toContain(place < 3 ? `/answer/${place + 1}` : "/check")
    }
    await page.send(`${at}/check`, {})
    expect((await readPractice(vacancy.rosa, where))?.sent).toBe(true)
    expect((await page.get(`${at}/spread`)).status).toBe(200)
    expect((await page.get(`/panel/${vacancy.slug}/practice/meeting-9`)).status).toBe(404)
    const who = /\/day\/([^"/]+)"/.exec(await (await page.get(`/panel/${vacancy.slug}/day`)).text())?.[1]
    expect((await page.get(`/panel/${vacancy.slug}/day/${who}/question/1`)).status).toBe(200)
    const imran = await browserOf(vacancy.imran.actor.personId)
    const his = /\/day\/([^"/]+)"/.exec(await (await imran.get(`/panel/${vacancy.slug}/day`)).text())?.[1]
    const led = await imran.get(`/panel/${vacancy.slug}/day/${his}/question/1`)
    expect(led.headers.get("location")).toBe(at)
  })

  it("is pressed by a supporter at the member's word, who sees nobody else's and says nothing is done", async () => {
    const { vacancy, where } = await unpractised()
    const { rosa, imran, slug } = vacancy
    const { handed } = await must(inviteSupporter(rosa, { slug, called: "Anna" }))
    const browser = { sessionToken: undefined, hash: null, device: "test" }
    const { personId } = await must(signInByCard(stranger, handed?.card.words ?? "", browser))
    const anna = asThemself(personId)
    const [asked] = await readWhomISupport(anna)
    await must(acceptSupport(anna, { supporterId: asked!.supporterId }))
    for (const member of [imran, anna]) {
      for (const place of [1, 2, 3])
        await must(savePractice(member, { ...where, place, points: 3, note: "Mine" }))
    }
    await must(sendPractice(imran, where))
    expect(await sendPractice(anna, where)).toEqual({ ok: false, error: { kind: "only-the-member-sends" } })
    await must(sendPractice(rosa, where))
    expect(await readPractice(rosa, where)).toMatchObject({ members: 2, panel: { supports: null } })
    const seen = await readPractice(anna, where)
    expect(seen).toMatchObject({ members: 0, panel: { supports: "Rosa Marsh" }, guide: { mayChange: false } })
    expect(seen?.samples.flatMap(({ notes, author }) => [...notes, author])).toEqual([null, null, null])
    expect(await changeGuide(anna, { ...where, ...guideChange })).toEqual(notFound)
    const [row] = await owner`select count(*)::int as rows from practice_scores
      where person_id = ${rosa.actor.personId} and sent_at is not null and note = 'Mine'`
    expect(row?.rows).toBe(3)
    const page = await browserOf(personId)
    const led = await page.get(`/panel/${slug}/practice/meeting-1/spread`)
    expect(led.status).toBe(302 + 1)
  })
})
