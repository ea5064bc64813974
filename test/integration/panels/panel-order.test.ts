import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  agreeOrder,
  moveInOrder,
  noteWhetherTheyCame,
  proposeOrder,
  readOrder,
} from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aMeeting, scoreMeetings } from "#test/factories/meeting.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const refused = (error: object) => ({ ok: false, error })
const names = ["Nasreen Akhtar", "Tom Reed", "Ann Lee"] as const
const fair = [] as const

const raw = (ctx: Ctx, statement: ReturnType<typeof sql>) =>
  inTransaction(ctx, async (tx) => {
    await tx.execute(statement)
    return ok(null)
  })

/** Three people met and scored by three members: Tom before Nasreen before Ann. */
async function metAndScored() {
  const scene = await aMeeting(heron, names)
  const { vacancy } = scene
  const points = { "Nasreen Akhtar": 3, "Tom Reed": 5, "Ann Lee": 2 } as const
  for (const member of [vacancy.rosa, vacancy.imran, vacancy.dilys])
    await scoreMeetings(member, vacancy, points)
  const idOf = (name: (typeof names)[number]) => scene.people[names.indexOf(name)]!.id
  return { ...scene, idOf }
}

const orderOf = async (ctx: Ctx<PersonActor>, slug: string) =>
  (await readOrder(ctx, slug))?.order?.places.map(({ name, reason }) => [name, reason])

describe("the panel's order", () => {
  it("is proposed from the scores once all are in, moved with a reason, and agreed by each", async () => {
    const { vacancy, idOf } = await metAndScored()
    const { slug, rosa, imran } = vacancy
    await must(proposeOrder(rosa, { slug, seen: 0, fair }))
    expect(await orderOf(imran, slug)).toEqual([
      ["Tom Reed", ""],
      ["Nasreen Akhtar", ""],
      ["Ann Lee", ""],
    ])
    await must(agreeOrder(rosa, { slug, seen: 1 }))
    await must(agreeOrder(rosa, { slug, seen: 1 }))
    expect((await readOrder(rosa, slug))?.order).toMatchObject({ iAgree: true, agree: 1, members: 3 })
    const up = { slug, seen: 1, applicationId: idOf("Nasreen Akhtar"), to: "up" } as const
    expect(await moveInOrder(imran, { ...up, reason: " " })).toEqual(refused({ kind: "reason-missing" }))
    await must(moveInOrder(imran, { ...up, reason: "She listened to Rosa." }))
    expect(await orderOf(rosa, slug)).toEqual([
      ["Nasreen Akhtar", "She listened to Rosa."],
      ["Tom Reed", "She listened to Rosa."],
      ["Ann Lee", ""],
    ])
    // It is another order: what was agreed before counts no more, and is not lost.
    expect((await readOrder(rosa, slug))?.order).toMatchObject({ number: 2, iAgree: false, agree: 0 })
    const late = refused({ kind: "order-changed" })
    expect(await agreeOrder(rosa, { slug, seen: 1 })).toEqual(late)
    expect(await moveInOrder(rosa, { ...up, reason: "Again." })).toEqual(late)
    expect(await proposeOrder(rosa, { slug, seen: 1, fair })).toEqual(late)
    // Back again, where the scores had put them: no reason is asked for, and none is kept.
    const down = { ...up, seen: 2, to: "down", reason: "" } as const
    await must(moveInOrder(rosa, down))
    expect(await orderOf(rosa, slug)).toEqual([
      ["Tom Reed", ""],
      ["Nasreen Akhtar", ""],
      ["Ann Lee", ""],
    ])
    await must(agreeOrder(rosa, { slug, seen: 3 }))
    await must(agreeOrder(imran, { slug, seen: 3 }))
    expect((await readOrder(rosa, slug))?.order?.agreedAt).toBeInstanceOf(Date)
    const stays = refused({ kind: "order-agreed" })
    expect(await moveInOrder(rosa, { ...up, seen: 3, reason: "Late." })).toEqual(stays)
    expect(await proposeOrder(rosa, { slug, seen: 3, fair })).toEqual(stays)
    expect(await eventsOf(vacancy.id)).toEqual(
      expect.arrayContaining(["panel-order.proposed", "panel-order.changed", "panel-order.member-agreed"]),
    )
  })

  it("is refused before everybody's scores are in, and shows nothing of them until one's own are", async () => {
    const { vacancy } = await aMeeting(heron, names)
    const { slug, rosa, imran } = vacancy
    const points = { "Nasreen Akhtar": 3, "Tom Reed": 5, "Ann Lee": 2 } as const
    await scoreMeetings(imran, vacancy, points)
    expect(await proposeOrder(rosa, { slug, seen: 0, fair })).toEqual(refused({ kind: "nobody-met" }))
    expect(await readOrder(rosa, slug)).toMatchObject({ waits: "own-scores", means: [], order: null })
    expect(await proposeOrder(imran, { slug, seen: 0, fair })).toMatchObject(
      refused({ kind: "scores-missing", people: 3 }),
    )
    await scoreMeetings(rosa, vacancy, points)
    await scoreMeetings(vacancy.dilys, vacancy, points)
    const tries = await Promise.all(
      [rosa, imran, vacancy.dilys, rosa, imran, vacancy.dilys].map((ctx) =>
        proposeOrder(ctx, { slug, seen: 0, fair }),
      ),
    )
    expect(tries.filter(({ ok: done }) => done)).toHaveLength(1)
  })

  it("leaves out who did not come", async () => {
    const { vacancy, people } = await aMeeting(heron, names)
    const { slug, rosa, imran } = vacancy
    await must(noteWhetherTheyCame(heron.manager, { applicationId: people[2]!.id, came: false }))
    const points = { "Nasreen Akhtar": 5, "Tom Reed": 4 } as const
    for (const member of [rosa, imran, vacancy.dilys]) await scoreMeetings(member, vacancy, points)
    await must(proposeOrder(rosa, { slug, seen: 0, fair }))
    expect((await orderOf(rosa, slug))?.map(([name]) => name)).toEqual(["Nasreen Akhtar", "Tom Reed"])
  })

  it("takes fair scores where everybody has one", async () => {
    const { vacancy, idOf } = await metAndScored()
    const { slug, rosa } = vacancy
    const fairly = [
      { applicationId: idOf("Ann Lee"), fairMean: 4.2, band: 1 },
      { applicationId: idOf("Tom Reed"), fairMean: 3.9, band: 2 },
      { applicationId: idOf("Nasreen Akhtar"), fairMean: 2.2, band: 3 },
    ]
    await must(proposeOrder(rosa, { slug, seen: 0, fair: fairly }))
    expect((await orderOf(rosa, slug))?.map(([name]) => name)).toEqual([
      "Ann Lee",
      "Tom Reed",
      "Nasreen Akhtar",
    ])
  })

  it("is nobody else's: not to read, make, move or agree to, past the verbs either", async () => {
    const { vacancy, idOf, people } = await metAndScored()
    const { slug, rosa } = vacancy
    await must(proposeOrder(rosa, { slug, seen: 0, fair }))
    const elsewhere = await aPublishedVacancy(heron)
    const move = { slug, seen: 1, applicationId: idOf("Ann Lee"), to: "up", reason: "x" } as const
    expect(await readOrder(elsewhere.rosa, slug)).toBeNull()
    expect(await proposeOrder(elsewhere.rosa, { slug, seen: 1, fair })).toEqual(notFound)
    expect(await moveInOrder(elsewhere.rosa, move)).toEqual(notFound)
    expect(await agreeOrder(elsewhere.rosa, { slug, seen: 1 })).toEqual(notFound)
    const rows = (ctx: Ctx) =>
      reading(ctx, (tx) =>
        tx.execute(sql`select 1 from panel_orders union all select 1 from panel_order_places`),
      )
    for (const ctx of [elsewhere.rosa, other.manager, stranger, people[0]!.applicant]) {
      expect(await rows(ctx)).toHaveLength(0)
    }
    const add = (vacancyId: string, person: string, number: number) => sql`
      insert into panel_orders (provider_id, vacancy_id, number, made_by)
      values (${heron.id}, ${vacancyId}, ${number}, ${person})`
    const me = rosa.actor.personId
    await expect(raw(rosa, add(vacancy.id, me, 7))).rejects.toMatchObject({ cause: { code: "23514" } })
    await expect(raw(elsewhere.rosa, add(vacancy.id, elsewhere.rosa.actor.personId, 2))).rejects.toBeTruthy()
    await expect(raw(rosa, sql`update panel_orders set agreed_at = now()`)).rejects.toMatchObject({
      cause: { code: "42501" },
    })
    const [stray] = await owner`select id from applications where vacancy_id <> ${vacancy.id} limit 1`
    const [order] = await owner`select id from panel_orders where vacancy_id = ${vacancy.id}`
    await expect(
      raw(
        rosa,
        sql`insert into panel_order_places (provider_id, vacancy_id, panel_order_id, application_id, place, proposed_place)
          values (${heron.id}, ${vacancy.id}, ${order?.id}, ${stray?.id}, 9, 9)`,
      ),
    ).rejects.toMatchObject({ cause: { code: "23514" } })
  })
})
