import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  chooseInvolvement,
  leavePanel,
  offerForTakingPart,
  readMyQuestion,
  saveScore,
  saveTakingPart,
  sendScores,
} from "#app/domain/panels/index.server.ts"
import { readMemberCopy } from "#app/domain/privacy/index.server.ts"
import { reading } from "#db/ctx.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { aQuestion, aRater, rates } from "#test/factories/question.ts"
import { asThemself, must } from "#test/factories/stage.ts"
import { scoringWithAnna } from "#test/factories/supporter.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()

/** Rosa has scored one question and sent it, with Anna beside her; Imran has scored, too. */
async function scored() {
  const stage = await scoringWithAnna(heron)
  const { rosa, slug, position, vacancy } = stage
  await must(offerForTakingPart(heron.manager, { slug, before: await offered(), offer: "£15 an hour" }))
  for (const [member, note] of [
    [rosa, "Rosa’s own note"],
    [vacancy.imran, "Imran’s own note"],
  ] as const) {
    for (const { answerId } of (await readMyQuestion(member, slug, position))?.sheet ?? []) {
      await must(saveScore(member, { slug, answerId, points: 4, note }))
    }
    await must(sendScores(member, { slug, position }))
  }
  await must(saveTakingPart(rosa, { words: "My own cup.", answersADay: 10 }))
  await must(
    chooseInvolvement(rosa, {
      slug,
      choice: "less",
      capPence: 2000,
      groupName: "",
      adviceSeenAt: new Date(),
    }),
  )
  return stage
}

async function offered() {
  const [row] = await reading(heron.manager, (tx) =>
    tx.execute<{ offer: string }>(sql`select panel_offer as offer from providers where id = ${heron.id}`),
  )
  return row!.offer
}

describe("all that is held about a member", () => {
  it("is theirs to read, on panels they left as well, and holds nothing of others", async () => {
    const { rosa, slug, supporter, personId } = await scored()
    const copy = (await readMemberCopy(rosa))!
    expect(copy).toMatchObject({
      person: { name: "Rosa Marsh" },
      takingPart: { words: "My own cup.", answersADay: 10 },
      involvement: [{ provider: "Heron House", choice: "less", capPence: 2000 }],
      panels: [{ called: "Rosa Marsh", part: "draws-on-support", answered: "yes", leftAt: null }],
      offers: [{ answer: "yes" }],
      supporters: [{ called: "Anna", endedBy: null }],
      supporting: [],
    })
    expect(copy.say).toHaveLength(1)
    expect(copy.scores.map(({ note, points, given }) => ({ note, points, given }))).toEqual([
      { note: "Rosa’s own note", points: 4, given: "self" },
    ])
    for (const other of ["Imran", "Nasreen", "@example.org", personId]) {
      expect(JSON.stringify(copy.scores) + JSON.stringify(copy.panels)).not.toContain(other)
    }
    expect(JSON.stringify(copy)).not.toContain("Imran’s own note")

    const annas = (await readMemberCopy(supporter))!
    expect(annas.supporting).toMatchObject([{ called: "Anna", endedAt: null }])
    expect(annas).toMatchObject({ panels: [], scores: [], supporters: [], takingPart: null, involvement: [] })
    for (const hers of ["Rosa", "My own cup", "2000"]) expect(JSON.stringify(annas)).not.toContain(hers)

    await must(leavePanel(rosa, { slug }))
    const after = (await readMemberCopy(rosa))!
    expect(after.panels[0]?.leftAt).toBeInstanceOf(Date)
    expect({ scores: after.scores, say: after.say, offers: after.offers }).toEqual({
      scores: copy.scores,
      say: copy.say,
      offers: copy.offers,
    })
  })

  it("holds how good each thing is to who rated it, and why", async () => {
    const question = await aQuestion(heron)
    const wyn = await aRater(question, "Wyn")
    await rates(question, wyn, [5, 3, 1, 4])
    const copy = (await readMemberCopy(wyn))!
    expect(copy.rated).toMatchObject([{ called: "Wyn" }])
    expect(copy.ratings.map(({ points, why }) => ({ points, why }))).toEqual([
      { points: 5, why: "Why a has 5" },
      { points: 3, why: "Why b has 3" },
      { points: 1, why: "Why c has 1" },
      { points: 4, why: "Why d has 4" },
    ])
    for (const { option } of copy.ratings) expect(option).toMatch(/\w/)
  })

  it("is nothing for staff, applicants and strangers", async () => {
    await scored()
    for (const ctx of [heron.manager, asThemself(await aPerson())]) {
      const rows = await reading(ctx, (tx) =>
        tx.execute<{ entries: unknown[] }>(sql`select entries from own_panel_record()`),
      )
      expect([...rows].flatMap(({ entries }) => entries)).toEqual([])
    }
  })

  it("is a page and a file, found from their panels", async () => {
    const { rosa, personId } = await scored()
    const browsers = []
    for (const id of [rosa.actor.personId, personId]) {
      const page = await browserOf(id)
      // The first page makes the device look as they said they like it.
      page.keep((await page.get("/panel")).headers.get("set-cookie") ?? "")
      expect(await (await page.get("/panel")).text()).toContain('href="/panel/data"')
      expect((await page.get("/panel/data")).status).toBe(200)
      browsers.push(page)
    }
    const [page] = browsers
    if (!page) throw new Error("nobody looked")
    const html = (await (await page.get("/panel/data")).text()).replaceAll("<!-- -->", "")
    for (const held of ["Rosa’s own note", "My own cup.", "4 of 5 points", "Anna: "])
      expect(html).toContain(held)
    const file = await page.get("/panel/data/copy.json")
    expect(file.headers.get("content-disposition")).toContain("attachment")
    expect(file.headers.get("cache-control")).toBe("no-store")
    expect(await file.json()).toMatchObject({ format: "values-first/member-copy/1" })
    expect((await (await browserOf()).get("/panel/data/copy.json")).status).not.toBe(200)
  })
})
