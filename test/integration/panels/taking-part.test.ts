import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  chooseInvolvement,
  readInvolvement,
  readMembersWays,
  readTakingPart,
  saveTakingPart,
} from "#app/domain/panels/index.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { reading } from "#db/ctx.ts"
import { aColleague, aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { anna } from "#test/factories/supporter.ts"
import { aDraft, aMember } from "#test/factories/vacancy.ts"
import { browserOf, whereTo } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

async function seated() {
  const draft = await aDraft(heron)
  const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
  return { slug: draft.slug, rosa, personId: rosa.actor.personId }
}

describe("how somebody likes to take part", () => {
  it("is kept page by page, each leaving the others as they are", async () => {
    const { rosa, personId } = await seated()
    expect(await readTakingPart(rosa)).toMatchObject({ said: false, ways: ["on-screen"], textSize: "normal" })
    await must(saveTakingPart(rosa, { easyRead: true, textSize: "larger", pictures: true, readAloud: false }))
    await must(saveTakingPart(rosa, { answersADay: 10, answersAtOnce: 5 }))
    await must(saveTakingPart(rosa, { ways: ["on-paper", "in-the-room"] }))
    expect(await readTakingPart(rosa)).toMatchObject({
      said: true,
      easyRead: true,
      textSize: "larger",
      answersADay: 10,
      answersAtOnce: 5,
      ways: ["on-paper", "in-the-room"],
    })
    expect((await eventsOf(personId)).filter((event) => event === "taking-part.saved")).toHaveLength(3)
  })

  it("is read by whoever arranges one of their panels, and by nobody else", async () => {
    const { rosa, personId } = await seated()
    await must(saveTakingPart(rosa, { words: "A quiet room." }))
    expect((await readMembersWays(heron.manager, [personId])).get(personId)?.how?.words).toBe("A quiet room.")
    expect((await readMembersWays(other.manager, [personId])).get(personId)?.how).toBeNull()
    expect((await readMembersWays(heron.assessor, [personId])).size).toBe(0)
    const somebody = asThemself(await aPerson())
    const seen = await reading(somebody, (tx) => tx.execute(sql`select 1 from taking_part`))
    expect([...seen]).toEqual([])
  })

  it("is asked for openly on a member's panel until they have said it, and of no supporter", async () => {
    const { slug, rosa, personId } = await seated()
    const { supporter } = await anna(rosa, slug)
    const links = async (id: string) => {
      const page = await (await (await browserOf(id)).get(`/panel/${slug}`)).text()
      const more = page.indexOf('href="/panel/how"', page.indexOf("<details"))
      return {
        openly: page.slice(0, page.indexOf("<details")).includes('href="/panel/how"'),
        behind: more >= 0,
      }
    }
    expect(await links(personId)).toEqual({ openly: true, behind: false })
    expect(await links(supporter.actor.personId)).toEqual({ openly: false, behind: false })
    await must(saveTakingPart(rosa, { words: "My own cup." }))
    const page = await browserOf(personId)
    page.keep((await page.get(`/panel/${slug}`)).headers.get("set-cookie") ?? "")
    const after = await (await page.get(`/panel/${slug}`)).text()
    expect(after.indexOf('href="/panel/how"')).toBeGreaterThan(after.indexOf("<details"))
  })

  it("is said on pages without script, and the pages look so from then on", async () => {
    const { slug, personId } = await seated()
    const rosa = await browserOf(personId)
    for (const step of ["reading", "ways", "pace", "times", "words"]) {
      expect((await rosa.get(`/panel/how/${step}`)).status).toBe(200)
    }
    expect((await rosa.get("/panel/how/nothing")).status).toBe(404)
    expect((await rosa.send("/panel/how/reading", {})).status).toBe(422)
    const reading = { easyRead: "yes", pictures: "no", readAloud: "yes", textSize: "larger" }
    const saved = await rosa.send("/panel/how/reading", reading)
    expect([saved.status, whereTo(saved)]).toEqual([303, "/panel/how/ways"])
    const cookies = saved.headers.getSetCookie().join(" ")
    expect(cookies).toContain("vf-look=larger%20no-pictures")
    expect(cookies).toContain("vf-language=easy-read")
    expect((await rosa.send("/panel/how/pace", { answersADay: "0" })).status).toBe(422)
    expect((await rosa.send("/panel/how/pace", { answersADay: "10" })).status).toBe(303)
    expect((await rosa.send("/panel/how/ways", {})).status).toBe(422)
    expect(whereTo(await rosa.send("/panel/how/words", { words: "Tea." }))).toBe("/panel/how")
    // Another device learns of it at once.
    const elsewhere = await rosa.get("/panel")
    expect([elsewhere.status, whereTo(elsewhere)]).toEqual([303, "/panel"])
    expect(elsewhere.headers.getSetCookie().join(" ")).toContain("vf-look=")
    const gareth = await browserOf(heron.manager.actor.personId)
    const panel = await (await gareth.get(`/provider/${heron.slug}/vacancies/${slug}/panel`)).text()
    expect(panel).toContain("At most 10 answers a day")
    expect(panel).toContain("Tea.")
  })
})

it("starts from Easy Read where the page is read in it, and keeps what was ticked beside a mistake", async () => {
  const { personId } = await seated()
  const rosa = await browserOf(personId)
  const ticked = (page: string, name: string) =>
    [...page.matchAll(new RegExp(`<input[^>]*name="${name}"[^>]*>`, "g"))]
      .map(([input]) => input)
      .filter((input) => /\schecked/.test(input))
      .map((input) => /value="([^"]*)"/.exec(input)?.[1])
  const asItIs = await (await rosa.get("/panel/how/reading")).text()
  expect(ticked(asItIs, "easyRead")).toEqual(["no"])
  rosa.keep(cookieHeader("language", "easy-read"))
  const easy = await (await rosa.get("/panel/how/reading")).text()
  expect(ticked(easy, "easyRead")).toEqual(["yes"])
  const wrong = await rosa.send("/panel/how/times", { days: "3" })
  expect(wrong.status).toBe(422)
  expect(ticked(await wrong.text(), "days")).toEqual(["3"])
})

describe("what somebody would like for taking part", () => {
  const chosen = {
    choice: "less",
    capPence: 2_000,
    groupName: "",
    adviceSeenAt: new Date("2026-11-01T10:00:00Z"),
  } as const

  it("is kept with when advice was seen, and not told to the audit", async () => {
    const { rosa, slug, personId } = await seated()
    expect(await readInvolvement(rosa, slug)).toMatchObject({ leastPencePerHour: 1345, chosen: null })
    await must(chooseInvolvement(rosa, { slug, ...chosen }))
    expect(await readInvolvement(rosa, slug)).toMatchObject({ chosen: { choice: "less", capPence: 2_000 } })
    const [row] = await owner`select id, advice_seen_at from involvement where person_id = ${personId}`
    expect(row?.advice_seen_at).toEqual(chosen.adviceSeenAt)
    const audited = await owner`select detail::text as said from audit_events where subject_id = ${row?.id}`
    expect(audited.map(({ said }) => said)).toEqual(["{}"])
  })

  it("is seen by the owner and by no other colleague, member or provider", async () => {
    const { rosa, slug, personId } = await seated()
    await must(chooseInvolvement(rosa, { slug, ...chosen }))
    const boss = await aColleague(heron.id, "owner")
    const paidFor = async (ctx: typeof boss) => (await readMembersWays(ctx, [personId])).get(personId)?.paid
    expect(await paidFor(boss)).toMatchObject({ choice: "less" })
    expect(await paidFor(heron.manager)).toBeNull()
    expect(await paidFor(other.manager)).toBeNull()
    const somebody = asThemself(await aPerson())
    expect(await chooseInvolvement(somebody, { slug, ...chosen })).toEqual(notFound)
    expect(await readInvolvement(somebody, slug)).toBeNull()
  })

  it("is asked only once the page on benefits and advice was shown", async () => {
    const { slug, personId } = await seated()
    const rosa = await browserOf(personId)
    const page = `/panel/${slug}/paid`
    const about = await (await rosa.get(page)).text()
    expect(about).toContain("citizensadvice.org.uk")
    expect(about).not.toContain('name="choice"')
    expect((await rosa.send(page, { step: "choose", choice: "all" })).status).toBe(422)
    const asked = await (await rosa.send(page, { step: "seen" })).text()
    const seen = /name="seen" value="([^"]+)"/.exec(asked)?.[1] ?? ""
    expect(asked).toContain('name="choice"')
    expect((await rosa.send(page, { step: "choose", choice: "less", seen })).status).toBe(422)
    expect((await rosa.send(page, { step: "choose", choice: "give", seen })).status).toBe(422)
    const less = await rosa.send(page, { step: "choose", choice: "less", cap: "20", seen })
    expect(less.status).toBe(303)
    // What was chosen before is where choosing again begins.
    const again = await (await rosa.send(page, { step: "seen" })).text()
    expect(again).toMatch(/checked="" value="less"/)
    expect(again).toMatch(/name="cap"[^>]*value="20"|value="20"[^>]*name="cap"/)
    expect((await rosa.send(page, { step: "choose", choice: "none", seen })).status).toBe(303)
  })
})
