import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { readQuestionsToAsk } from "#app/domain/panels/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { aTime, onShortlist } from "#test/factories/meeting.ts"
import { aProvider } from "#test/factories/provider.ts"
import { owner } from "#test/factories/stage.ts"
import { everybodyHasPractised } from "#test/factories/vacancy.ts"
import { browserOf, type MemberBrowser, whereTo } from "#test/integration/panels/member-browser.ts"

beforeAll(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(console, "error").mockImplementation(() => {})
})
afterAll(closeDatabase)

const textOf = async (browser: MemberBrowser, address: string) => {
  const response = await browser.get(address)
  expect({ address, status: response.status }).toEqual({ address, status: 200 })
  return response.text()
}

/** Where the links of a page lead that begin so. */
const linksTo = (page: string, start: string) =>
  [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!).filter((href) => href.startsWith(start))

test("from the plan to an order that all agree to, page by page", async () => {
  const heron = await aProvider("Heron House")
  const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar", "Tom Reed"])
  for (const [at, { id }] of people.entries()) await aTime(vacancy, id, 60 + at)
  const [provider] = await owner`select slug from providers where id = ${heron.id}`
  const base = `/provider/${provider?.slug}/vacancies/${vacancy.slug}`
  const manager = await browserOf(heron.manager.actor.personId)
  const [question] = await readQuestionsToAsk(heron.manager)

  const plan = `${base}/meeting`
  expect(await textOf(manager, plan)).toContain(question!.title)
  const fields = { what: "save", words: "Tea, and a talk.", questions: question!.versionId }
  expect(whereTo(await manager.send(plan, { ...fields, questions: "" }))).toBe(`${plan}?saved=1`)
  expect(await textOf(manager, `${plan}?saved=1`)).toContain("The plan has no question yet")
  const named = await manager.send(plan, { ...fields, words: "Imran meets you." })
  expect(named.status).toBe(409)
  const warned = await named.text()
  expect(warned).toContain("You name somebody who is shown to people without a name: Imran.")
  expect(warned).toMatch(/name="named" value="yes"/)
  expect(whereTo(await manager.send(plan, { ...fields, words: "Imran meets you.", named: "yes" }))).toBe(
    `${plan}?saved=1`,
  )
  expect(await textOf(manager, plan)).toContain("people read “one of us” in place of Imran")
  expect(whereTo(await manager.send(plan, fields))).toBe(`${plan}?saved=1`)
  expect((await manager.send(plan, { what: "send", seen: "3" })).status).toBe(409)
  await textOf(manager, `${plan}/roles`)
  expect(whereTo(await manager.send(`${plan}/roles`, { what: "propose" }))).toBe(`${plan}?shared=1`)
  expect(whereTo(await manager.send(plan, { what: "send", seen: "3" }))).toBe(`${plan}?sent=1`)
  expect(await textOf(manager, plan)).toContain("Tea, and a talk.")

  const day = `/panel/${vacancy.slug}/day`
  const untried = await browserOf(vacancy.rosa.actor.personId)
  const [somebody] = linksTo(await textOf(untried, day), `${day}/`)
  const practice = whereTo(await untried.get(`${somebody}/question/1`))
  expect(practice).toBe(`/panel/${vacancy.slug}/practice/meeting-1`)
  await everybodyHasPractised(vacancy.id)

  for (const member of [vacancy.rosa, vacancy.imran, vacancy.dilys]) {
    const browser = await browserOf(member.actor.personId)
    const page = await textOf(browser, day)
    expect(page).toContain("Nasreen Akhtar")
    const [first, second] = new Set(linksTo(page, `${day}/`))
    for (const person of [first!, second!]) {
      expect(person).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
      await textOf(browser, person)
      expect((await browser.send(`${person}/question/1`, { points: "", note: "" })).status).toBe(422)
      const score = { points: person === first ? "5" : "3", note: "Listened.", after: "next" }
      await textOf(browser, `${person}/question/1`)
      expect(whereTo(await browser.send(`${person}/question/1`, score))).toBe(person)
      expect(whereTo(await browser.get(`${person}/together`))).toBe(person)
      expect(whereTo(await browser.send(person, { what: "send" }))).toBe(`${person}/together`)
      await textOf(browser, `${person}/together`)
    }
  }

  const order = `/panel/${vacancy.slug}/order`
  const rosa = await browserOf(vacancy.rosa.actor.personId)
  await textOf(rosa, order)
  expect(whereTo(await rosa.send(order, { what: "propose", seen: "0" }))).toBe(order)
  const [, last] = new Set(linksTo(await textOf(rosa, order), `${order}/`))
  await textOf(rosa, last!)
  expect((await rosa.send(last!, { to: "up", reason: "", seen: "1" })).status).toBe(409)
  expect(whereTo(await rosa.send(last!, { to: "up", reason: "Rosa felt heard.", seen: "1" }))).toBe(order)
  for (const member of [vacancy.rosa, vacancy.imran, vacancy.dilys]) {
    const browser = await browserOf(member.actor.personId)
    expect(whereTo(await browser.send(order, { what: "agree", seen: "2" }))).toBe(order)
  }
  const agreed = await textOf(rosa, order)
  expect(agreed).toContain("The panel has agreed")
  expect(agreed).toContain("Rosa felt heard.")
})

test("a stranger to the panel finds nothing there", async () => {
  const heron = await aProvider("Kestrel Court")
  const { vacancy } = await onShortlist(heron, ["Nasreen Akhtar"])
  const other = await onShortlist(heron, [])
  const browser = await browserOf(other.vacancy.rosa.actor.personId)
  for (const page of ["day", "day/x", "day/x/question/1", "day/x/together", "order", "order/x"]) {
    expect((await browser.get(`/panel/${vacancy.slug}/${page}`)).status).toBe(404)
  }
})
