import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerInvitation,
  answerOffer,
  inviteMember,
  offerForTakingPart,
  readInvolvement,
  readReadiness,
} from "#app/domain/panels/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { anna } from "#test/factories/supporter.ts"
import { aDraft, aMember } from "#test/factories/vacancy.ts"
import { browserOf, whereTo } from "#test/integration/panels/member-browser.ts"

/** Rosa said yes to £15; then the provider wrote £13. */
async function changedSince() {
  const heron = await aProvider()
  const draft = await aDraft(heron)
  const { slug } = draft
  const offers = (before: string, offer: string) =>
    must(offerForTakingPart(heron.manager, { slug, before, offer }))
  await offers("", "£15 an hour")
  const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
  const [seat] = await owner<{ id: string }[]>`select id from panel_members where vacancy_id = ${draft.id}`
  await offers("£15 an hour", "£13 an hour")
  return { heron, draft, slug, rosa, seatId: seat!.id, offers }
}

const standing = async (rosa: Parameters<typeof readInvolvement>[0], slug: string) => {
  const { offer, agreed, asks } = (await readInvolvement(rosa, slug))!
  return { offer, agreed, asks }
}
const changed = { ok: false, error: { kind: "changed-since-seen" } }

describe("what somebody said yes to", () => {
  it("stays theirs when something else is offered, until they say yes to that", async () => {
    const { heron, slug, rosa, seatId } = await changedSince()
    expect(await standing(rosa, slug)).toEqual({ offer: "£13 an hour", agreed: "£15 an hour", asks: true })
    expect((await readReadiness(heron.manager, slug))?.agreedOffers.get(seatId)).toBe("£15 an hour")
    await must(answerOffer(rosa, { slug, answer: "keep", seen: "£13 an hour" }))
    expect(await standing(rosa, slug)).toEqual({ offer: "£13 an hour", agreed: "£15 an hour", asks: false })
    await must(answerOffer(rosa, { slug, answer: "yes", seen: "£13 an hour" }))
    await must(answerOffer(rosa, { slug, answer: "yes", seen: "£13 an hour" }))
    expect(await standing(rosa, slug)).toEqual({ offer: "£13 an hour", agreed: "£13 an hour", asks: false })
    expect((await eventsOf(seatId)).filter((event) => event === "panel-offer.answered")).toHaveLength(2)
  })

  it("is not moved by words that they did not read, and by nobody else", async () => {
    const { heron, draft, slug, rosa, seatId, offers } = await changedSince()
    await offers("£13 an hour", "£12 an hour")
    expect(await answerOffer(rosa, { slug, answer: "yes", seen: "£13 an hour" })).toEqual(changed)
    const { supporter } = await anna(rosa, slug)
    const wyn = await aMember(draft, "staff", "Wyn")
    const somebody = asThemself(await aPerson())
    for (const other of [somebody, supporter]) {
      expect(await answerOffer(other, { slug, answer: "yes", seen: "£12 an hour" })).toEqual(notFound)
    }
    const writes = (ctx: typeof heron.manager | typeof rosa, offer: string) =>
      inTransaction(ctx, async (tx) =>
        ok(
          await tx.execute(sql`
            insert into offer_answers (provider_id, vacancy_id, panel_member_id, person_id, offer, answer)
            values (${heron.id}, ${draft.id}, ${seatId}, ${rosa.actor.personId}, ${offer}, 'yes')`),
        ),
      )
    for (const other of [heron.manager, wyn, supporter])
      await expect(writes(other, "£12 an hour")).rejects.toThrow()
    await expect(writes(rosa, "£99 an hour")).rejects.toThrow()
    for (const other of [wyn, supporter, somebody]) {
      const seen = await reading(other, (tx) =>
        tx.execute(sql`select 1 from offer_answers where panel_member_id = ${seatId}`),
      )
      expect([...seen]).toEqual([])
    }
    await expect(
      owner`update offer_answers set offer = 'less' where panel_member_id = ${seatId}`,
    ).rejects.toThrow()
    expect((await standing(rosa, slug)).agreed).toBe("£15 an hour")
  })

  it("is what they read when they joined: a change in between is said first", async () => {
    const heron = await aProvider()
    const draft = await aDraft(heron)
    const { slug } = draft
    await must(offerForTakingPart(heron.manager, { slug, before: "", offer: "£15 an hour\nand the bus" }))
    await must(inviteMember(heron.manager, { slug, name: "Dilys", part: "draws-on-support" }))
    const [seat] = await owner<{ person_id: string }[]>`
      select person_id from panel_members where vacancy_id = ${draft.id} and called = 'Dilys'`
    const dilys = asThemself(seat!.person_id)
    const yes = (offer: string) =>
      answerInvitation(dilys, {
        slug,
        said: { answer: "yes", understood: "in-writing", company: "alone", offer },
      })
    expect(await yes("£16 an hour")).toEqual({ ok: false, error: { kind: "offer-changed" } })
    await must(yes("£15 an hour\r\nand the bus"))
    expect((await standing(dilys, slug)).agreed).toBe("£15 an hour\nand the bus")
  })

  it("is told and asked on pages without script", async () => {
    const { slug, rosa, offers } = await changedSince()
    const page = await browserOf(rosa.actor.personId)
    const wordsOn = async (at: string) => (await (await page.get(at)).text()).replaceAll("<!-- -->", "")
    expect(await wordsOn(`/panel/${slug}`)).toContain("Something else is offered for taking part")
    const paid = await wordsOn(`/panel/${slug}/paid`)
    expect(paid).toContain("£15 an hour")
    expect(paid).toContain("£13 an hour")
    await offers("£13 an hour", "£12 an hour")
    const answer = (seen: string) =>
      page.send(`/panel/${slug}/paid`, { step: "answer", answer: "keep", seen })
    expect((await answer("£13 an hour")).status).toBe(409)
    expect(whereTo(await answer("£12 an hour"))).toBe(`/panel/${slug}/paid`)
    expect(await wordsOn(`/panel/${slug}`)).not.toContain("Something else is offered for taking part")
    expect(await wordsOn(`/panel/${slug}/paid`)).not.toContain("I keep what I have")
  })
})
