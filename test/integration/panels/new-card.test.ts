import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { openCard, signInByCard } from "#app/domain/accounts/index.server.ts"
import {
  inviteAgain,
  inviteMember,
  readCardToMake,
  readMyNewCards,
  readPanelsWaiting,
} from "#app/domain/panels/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { aColleague, aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, must, owner, stranger } from "#test/factories/stage.ts"
import { aDraft } from "#test/factories/vacancy.ts"

const browser = { sessionToken: undefined, hash: null, device: "Chrome, Windows" }
const refused = (kind: string) => ({ ok: false, error: { kind } })

/** Rosa came in by her card. */
async function cameIn({ alone = false } = {}) {
  const heron = await aProvider()
  const second = alone ? null : await aColleague(heron.id, "owner")
  const draft = await aDraft(heron)
  const { slug } = draft
  const { card } = await must(
    inviteMember(heron.manager, { slug, name: "Rosa Marsh", part: "draws-on-support" }),
  )
  await must(signInByCard(stranger, card?.words ?? "", browser))
  const [seat] = await owner<{ id: string; person: string }[]>`
    select id, person_id as person from panel_members where vacancy_id = ${draft.id}`
  return {
    heron,
    second,
    draft,
    slug,
    memberId: seat!.id,
    personId: seat!.person,
    rosa: asThemself(seat!.person),
  }
}

async function why(doing: Promise<unknown>) {
  const error = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return String((error as { cause?: unknown } | undefined)?.cause ?? error)
}

describe("another card for somebody who has come in", () => {
  it("has a reason and two colleagues, and the member reads who made it, why, and that it was used", async () => {
    const { heron, second, slug, memberId, rosa } = await cameIn()
    const seat = { slug, memberId }
    expect(await inviteAgain(heron.manager, seat)).toEqual(refused("say-why"))
    expect(await inviteAgain(heron.manager, { ...seat, reason: "lost" })).toEqual(
      refused("waits-for-colleague"),
    )
    expect(await inviteAgain(heron.manager, { ...seat, reason: "lost" })).toEqual(
      refused("waits-for-colleague"),
    )
    expect(await readMyNewCards(rosa, slug)).toEqual([])
    const { card } = await must(inviteAgain(second!, seat))
    expect(await openCard(stranger, card?.words ?? "")).toMatchObject({ state: "open" })
    expect(await readMyNewCards(rosa, slug)).toMatchObject([
      { reason: "lost", by: ["A hiring-manager", "A owner"], usedAt: null },
    ])
    await must(signInByCard(stranger, card?.words ?? "", browser))
    expect(await readMyNewCards(rosa, slug)).toMatchObject([{ usedAt: expect.any(Date) }])
    expect(await readMyNewCards(asThemself(await aPerson()), slug)).toEqual([])
    // Each card is asked for anew.
    expect(await inviteAgain(second!, seat)).toEqual(refused("say-why"))
    const rows = await owner<{ event: string; detail: { reason?: string } }[]>`
      select event, detail from audit_events where subject_id = ${memberId} order by id`
    expect(rows.map(({ event }) => event)).toEqual([
      "panel-member.invited",
      "panel-card.asked-for",
      "panel-member.invited-again",
    ])
    expect(rows.at(-1)?.detail).toMatchObject({ reason: "lost" })
  })

  it("counts as an invitation of the day when it is made, and not when it is asked for", async () => {
    const { heron, second, slug, memberId } = await cameIn()
    expect(await readCardToMake(heron.manager, memberId)).toMatchObject({ onlyAsks: true })
    await inviteAgain(heron.manager, { slug, memberId, reason: "lost" })
    expect(await readCardToMake(heron.manager, memberId)).toMatchObject({ onlyAsks: true })
    expect(await readCardToMake(second!, memberId)).toMatchObject({ onlyAsks: false })
    const alone = await cameIn({ alone: true })
    expect(await readCardToMake(alone.heron.manager, alone.memberId)).toMatchObject({ onlyAsks: false })
  })

  it("waits on the day of each colleague who may make it, and not of who asked", async () => {
    const { heron, second, slug, memberId } = await cameIn()
    const waiting = async (ctx: typeof heron.manager) => (await readPanelsWaiting(ctx)).cards
    await inviteAgain(heron.manager, { slug, memberId, reason: "lost" })
    expect(await waiting(second!)).toMatchObject([{ memberId, name: "Rosa Marsh", slug, reason: "lost" }])
    expect(await waiting(heron.manager)).toEqual([])
    expect(await waiting((await aProvider("Kestrel Court")).manager)).toEqual([])
    await must(inviteAgain(second!, { slug, memberId }))
    expect(await waiting(second!)).toEqual([])
  })

  it("is made at once where nobody else could confirm it, with its reason", async () => {
    const { heron, slug, memberId, rosa } = await cameIn({ alone: true })
    const { card } = await must(inviteAgain(heron.manager, { slug, memberId, reason: "never-came" }))
    expect(card?.words).toBeTruthy()
    expect(await readMyNewCards(rosa, slug)).toMatchObject([
      { reason: "never-came", by: ["A hiring-manager"] },
    ])
  })

  it("is not made past the app: not without asking, nor confirmed by who asked or for a colleague", async () => {
    const { heron, second, slug, memberId, personId, draft } = await cameIn()
    const key = sql`
      insert into sign_in_links (token_hash, person_id, purpose, provider_id, return_to, expires_at)
      values (gen_random_uuid()::text, ${personId}, 'panel-invitation', ${heron.id}, ${`/panel/${slug}`}, now() + interval '1 day')`
    const asked = sql`
      insert into new_cards (provider_id, vacancy_id, panel_member_id, reason, asked_by)
      values (${heron.id}, ${draft.id}, ${memberId}, 'lost', ${heron.manager.actor.personId})`
    const forged = (confirmedBy: string | null) => sql`
      update new_cards set confirmed_by = ${confirmedBy}, made_at = now() where panel_member_id = ${memberId}`
    const tried = (...steps: ReturnType<typeof sql>[]) =>
      why(
        inTransaction(heron.manager, async (tx) => {
          for (const step of steps) await tx.execute(step)
          return ok(null)
        }),
      )
    expect(await tried(key)).toMatch(/no card was asked for/)
    expect(await tried(asked, key)).toMatch(/no card was asked for/)
    expect(await tried(asked, forged(null), key)).toMatch(/a second colleague confirms/)
    expect(await tried(asked, forged(second!.actor.personId), key)).toMatch(/own name/)
    expect(await tried(asked, forged(heron.manager.actor.personId), key)).toMatch(/new_cards_two_people/)
  })
})
