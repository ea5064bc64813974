import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { createInvitation } from "#app/domain/accounts/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import {
  browserOf,
  type MemberBrowser,
  markOn,
  seenOn,
  whereTo,
} from "#test/integration/panels/member-browser.ts"
import { ownerConnection } from "#test/support/owner.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

const owner = ownerConnection()
const mornings = "/panel/demo-support-worker-mornings-bristol"
const first = `${mornings}/question/1`
const places = [1, 2, 3, 4, 5, 6]

async function personOf(name: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    select id from people where email = ${`${name}.demo@example.org`}`
  return row?.id ?? ""
}

const ownScores = async () =>
  owner<{ points: number; note: string; sent: boolean; body: string }[]>`
    select s.points, s.note, s.sent_at is not null as sent, a.body from scores s
    join answers a on a.id = s.answer_id where s.person_id = ${await personOf("leon")} order by s.id`

let leon: MemberBrowser
beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(console, "error").mockImplementation(() => {})
  await loadDemo()
  leon = await browserOf(await personOf("leon"))
})
afterAll(closeDatabase)

test("a question opens at the first answer without a score", async () => {
  expect(whereTo(await leon.get(first))).toBe(`${first}/answer/1`)
})

test("a score needs a point of the scale, and what was typed stays", async () => {
  const page = `${first}/answer/1`
  const fields = { mark: await markOn(leon, page), note: "Made me smile" }
  for (const points of [{}, { points: "0" }, { points: "6" }]) {
    const refused = await leon.send(page, { ...fields, ...points })
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(html).toContain("Choose a score from 1 to 5")
    expect(html).toContain("Made me smile")
  }
  const long = await leon.send(page, { ...fields, points: "4", note: "x".repeat(1001) })
  expect(long.status).toBe(422)
  expect(await long.text()).toContain("Please use 1,000 characters or fewer")
  expect(await ownScores()).toEqual([])
})

test("a break is never held up, except to keep a note that would be lost", async () => {
  const page = `${first}/answer/1`
  const mark = await markOn(leon, page)
  expect(whereTo(await leon.send(page, { mark, after: "break" }))).toBe(`${mornings}/break?question=1`)
  expect(whereTo(await leon.send(page, { mark, after: "stop" }))).toBe(`${mornings}/stop?question=1`)
  const held = await leon.send(page, { mark, after: "break", note: "Made me smile" })
  expect(held.status).toBe(422)
  expect(await held.text()).toContain("Choose a score too")
})

test("a break keeps the score that was chosen, and going on leads to the next answer", async () => {
  const page = `${first}/answer/1`
  const mark = await markOn(leon, page)
  const rested = await leon.send(page, { mark, points: "2", note: "Kind", after: "break" })
  expect(whereTo(rested)).toBe(`${mornings}/break?question=1`)
  expect(await ownScores()).toMatchObject([{ points: 2, note: "Kind", sent: false }])
  const resting = await (await leon.get(`${mornings}/break?question=1`)).text()
  expect(resting).toContain(`href="${first}"`)
  expect(await (await leon.get(`${mornings}/break?question=2`)).text()).toContain(
    `href="${mornings}/question/2"`,
  )
  expect(whereTo(await leon.get(first))).toBe(`${first}/answer/2`)
})

test("a score lands on the answer that was read, whatever the address says", async () => {
  const mark = await markOn(leon, `${first}/answer/3`)
  const shown = await (await leon.get(`${first}/answer/3`)).text()
  const saved = await leon.send(`${first}/answer/2`, { mark, points: "5", note: "" })
  expect(whereTo(saved)).toBe(`${first}/answer/4#place`)
  const [, kept] = await ownScores()
  expect(shown).toContain(kept?.body.slice(0, 20).replaceAll("'", "&#x27;"))
  const unknown = await leon.send(`${first}/answer/2`, { mark: "of-no-answer", points: "5", note: "" })
  expect(unknown.status).toBe(409)
  expect(await unknown.text()).toContain("The list of answers has changed")
  expect(await ownScores()).toHaveLength(2)
})

test("a page opened before the words were put right saves no score, and keeps what was typed", async () => {
  const page = `${first}/answer/4`
  const typed = { mark: await markOn(leon, page), points: "5", note: "Warm from the start" }
  const refused = await leon.send(page, { ...typed, read: "other words" })
  expect(refused.status).toBe(409)
  const html = await refused.text()
  expect(html).toContain("were put right since you opened the page")
  expect(html).toContain("Warm from the start")
  expect(await ownScores()).toHaveLength(2)
})

test("scores are sent all together, once each answer has one; then they stay and the others show", async () => {
  const early = await leon.send(`${first}/check`, {})
  expect(early.status).toBe(409)
  expect(await early.text()).toContain("4 answers have no score yet")
  expect(await (await leon.get(`${first}/spread`)).text()).toContain("You can see this after you send")

  for (const place of places) {
    const page = `${first}/answer/${place}`
    const saved = await leon.send(page, { mark: await markOn(leon, page), points: "4", note: "" })
    expect(whereTo(saved)).toBe(place < 6 ? `${first}/answer/${place + 1}#place` : `${first}/check`)
  }
  const changed = await leon.send(`${first}/answer/2?from=check`, {
    mark: await markOn(leon, `${first}/answer/2`),
    points: "3",
    note: "",
  })
  expect(whereTo(changed)).toBe(`${first}/check`)
  const mark = await markOn(leon, `${first}/answer/2`)

  const seen = await seenOn(leon, `${first}/check`)
  expect(whereTo(await leon.send(`${first}/check`, { seen }))).toBe(`${first}/spread?now=sent`)
  const scores = await ownScores()
  expect(scores.map(({ points }) => points).sort()).toEqual([3, 4, 4, 4, 4, 4])
  expect(scores.every(({ sent }) => sent)).toBe(true)

  const late = await leon.send(`${first}/answer/2`, { mark, points: "1", note: "" })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain("You have sent your scores for this question")
  expect((await ownScores()).map(({ points }) => points).sort()).toEqual([3, 4, 4, 4, 4, 4])
  // Pressed twice, sent once.
  expect(whereTo(await leon.send(`${first}/check`, {}))).toBe(`${first}/spread?now=sent`)
  const [{ count } = { count: 0 }] = await owner<{ count: number }[]>`
    select count(*)::int as count from audit_events where event = 'scores.sent'
      and actor_person_id = ${await personOf("leon")}`
  expect(count).toBe(1)

  const spread = await (await leon.get(`${first}/spread`)).text()
  expect(spread).toContain("All 3 people who score this question have sent their scores.")
  expect(spread).toContain("You gave 3, some of it.")
  expect(whereTo(await leon.get(first))).toBe(`${first}/spread`)
})

test("nobody without a seat finds the panel: its provider's staff, another panel's member, a number too high", async () => {
  for (const name of ["callum", "marian", "arthur", "nadia"]) {
    const browser = await browserOf(await personOf(name))
    for (const page of ["", "/break", "/stop", "/question/1", "/question/1/answer/1", "/question/1/check"]) {
      expect({ name, page, status: (await browser.get(mornings + page)).status }).toMatchObject({
        status: 404,
      })
    }
    const yes = { understood: "in-writing", company: "alone" }
    expect((await browser.send(`${mornings}/invitation/yes`, yes)).status).toBe(404)
  }
  for (const page of ["/question/3", "/question/x", "/question/2/answer/7", "/question/2/answer/0"]) {
    expect({ page, status: (await leon.get(mornings + page)).status }).toEqual({ page, status: 404 })
  }
  expect(whereTo(await (await browserOf()).get(mornings))).toContain("/sign-in?return=")
})

test("an invitation opens once, and only when its button is pressed", async () => {
  const days = "/panel/demo-support-worker-days-bristol"
  const personId = await personOf("tunde")
  const [vacancy] = await owner`select provider_id from vacancies where slug = ${days.slice(7)}`
  const providerId = vacancy?.provider_id as string
  const invited = await inTransaction(
    { actor: { kind: "system", providerId }, now: () => new Date() },
    async (tx, ctx = { actor: { kind: "system" as const, providerId }, now: () => new Date() }) =>
      ok(
        await createInvitation(tx, ctx, {
          personId,
          providerId,
          purpose: "panel-invitation",
          returnTo: days,
        }),
      ),
  )
  const link = `/panel/join/${invited.ok ? invited.value.token : ""}`
  const stranger = await browserOf()
  for (const _ of [1, 2]) {
    const welcome = await (await stranger.get(link)).text()
    expect(welcome).toContain("Yes, I am Tunde Bello (demo): open my panel")
    expect(welcome).toContain("You can say no")
  }
  expect(whereTo(await stranger.send(link, { step: "use" }))).toBe(days)
  expect((await stranger.send(link, { step: "use" })).status).toBe(409)
  const used = await (await stranger.get(link)).text()
  expect(used).toContain("This link has been used.")
  expect(used).toContain("Send me a new link")
  expect((await stranger.get("/panel/join/no-such-link")).status).toBe(404)

  const tunde = await browserOf(personId)
  expect(whereTo(await tunde.get(link))).toBe(days)
  expect(whereTo(await tunde.get(`${days}/question/1`))).toBe(days)
  const first = await tunde.get(days)
  expect(whereTo(first), "told how he likes pages, his browser asks again").toBe(days)
  for (const cookie of first.headers.getSetCookie()) tunde.keep(cookie)
  expect(await (await tunde.get(days)).text()).toContain("Scoring starts after")
})
