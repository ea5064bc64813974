import { expect, it } from "vitest"
import { saveTakingPart } from "#app/domain/panels/index.server.ts"
import { anApplication } from "#test/factories/application.ts"
import { aPlan, aTime, onShortlist } from "#test/factories/meeting.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { browserOf, markOn, whereTo } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const toPress = (html: string) => html.match(/<button[^>]*name="points"/g)?.length ?? 0

/** Rosa's browser, once she has asked there for fewer presses. */
async function withFewerPresses(personId: string, address: string) {
  const rosa = await browserOf(personId)
  expect(toPress(await (await rosa.get(address)).text())).toBe(0)
  const chosen = await rosa.get(`${address}?way=one-press`)
  expect([chosen.status, whereTo(chosen)]).toEqual([303, address])
  for (const cookie of chosen.headers.getSetCookie()) rosa.keep(cookie)
  expect(toPress(await (await rosa.get(address)).text())).toBe(5)
  return rosa
}

it("one press saves a score from when it was asked for: on the next answer, after a rest, until it is taken back", async () => {
  const vacancy = await aPublishedVacancy(heron)
  await anApplication(vacancy)
  await anApplication(vacancy, { name: "Clive Pearce" })
  await vacancy.close()
  await must(saveTakingPart(vacancy.rosa, { answersAtOnce: 1 }))
  const answer = (place: number) => `/panel/${vacancy.slug}/question/1/answer/${place}`
  const rosa = await withFewerPresses(vacancy.rosa.actor.personId, answer(1))
  const saved = await rosa.send(answer(1), { mark: await markOn(rosa, answer(1)), points: "4" })
  expect(whereTo(saved)).toMatch(/break\?question=1&offered=yes$/)
  expect(toPress(await (await rosa.get(answer(2))).text())).toBe(5)
  expect(toPress(await (await rosa.get(`${answer(2)}?from=check`)).text())).toBe(5)
  const back = await rosa.get(`${answer(2)}?from=check&way=two-presses`)
  expect(whereTo(back)).toBe(`${answer(2)}?from=check`)
  expect(back.headers.getSetCookie().join()).toMatch(/vf-press=;.*Max-Age=0/)
})

it("one press is enough in practice, and for what somebody said when the panel met them", async () => {
  const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
  await aTime(vacancy, people[0]!.id)
  await aPlan(vacancy, { questions: 1, practised: false })
  const panel = `/panel/${vacancy.slug}`
  const practice = (place: number) => `${panel}/practice/meeting-1/answer/${place}`
  const rosa = await withFewerPresses(vacancy.rosa.actor.personId, practice(1))
  expect(whereTo(await rosa.send(practice(1), { points: "3", note: "" }))).toBe(`${practice(2)}#place`)
  for (const place of [2, 3]) await rosa.send(practice(place), { points: "3", note: "" })
  await rosa.send(`${panel}/practice/meeting-1/check`, {})
  const day = await (await rosa.get(`${panel}/day`)).text()
  const person = new RegExp(`href="(${panel}/day/[^"/]+)"`).exec(day)?.[1] ?? ""
  const question = `${person}/question/1`
  expect(toPress(await (await rosa.get(question)).text())).toBe(5)
  expect(whereTo(await rosa.send(question, { points: "5", note: "" }))).toBe(person)
})
