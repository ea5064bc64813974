import { sql } from "drizzle-orm"
import { describe, expect, test } from "vitest"
import {
  chooseInvolvement,
  readMyQuestion,
  saveScore,
  saveTakingPart,
  sendScores,
} from "#app/domain/panels/index.server.ts"
import { finishRating, saveRating } from "#app/domain/scenarios/index.server.ts"
import { reading } from "#db/ctx.ts"
import { aProvider } from "#test/factories/provider.ts"
import { aQuestion, aRater, rates, versionOf } from "#test/factories/question.ts"
import { must, owner } from "#test/factories/stage.ts"
import { scoringWithAnna } from "#test/factories/supporter.ts"

const heron = await aProvider()

/** Rosa has said all that is hers, and Imran, of the same panel, asks the database. */
async function rosaAndImran() {
  const stage = await scoringWithAnna(heron)
  const { rosa, slug, position, vacancy } = stage
  await must(saveTakingPart(rosa, { words: "My own cup." }))
  const adviceSeenAt = new Date()
  await must(chooseInvolvement(rosa, { slug, choice: "less", capPence: 2000, groupName: "", adviceSeenAt }))
  for (const { answerId } of (await readMyQuestion(rosa, slug, position))?.sheet ?? []) {
    await must(saveScore(rosa, { slug, answerId, points: 4, note: "They listen." }))
  }
  return {
    ...stage,
    imran: vacancy.imran,
    hers: rosa.actor.personId,
    send: () => must(sendScores(rosa, { slug, position })),
  }
}

type Asker = Awaited<ReturnType<typeof rosaAndImran>>["imran"]

const counted = async (ctx: Asker, table: string, of: string) => {
  const [row] = await reading(ctx, (tx) =>
    tx.execute<{ rows: number }>(
      sql`select count(*)::int as rows from ${sql.identifier(table)} where person_id = ${of}`,
    ),
  )
  return row!.rows
}

describe("a member's own connection", () => {
  test.each([
    "taking_part",
    "involvement",
    "offer_answers",
    "say_agreements",
    "sessions",
    "memberships",
    "passkeys",
  ])("reads nothing of another member in %s, and the member does", async (table) => {
    const { imran, hers, rosa } = await rosaAndImran()
    expect(await counted(imran, table, hers)).toBe(0)
    const kept = Number(
      (await owner`select count(*)::int as n from ${owner(table)} where person_id = ${hers}`)[0]!.n,
    )
    expect(await counted(rosa, table, hers)).toBe(kept)
  })

  test("reads no seat but its own, and of whom its person supports; of others as much as they show", async () => {
    const { imran, hers, rosa, supporter, vacancy } = await rosaAndImran()
    const seats = (ctx: Asker) =>
      reading(ctx, (tx) =>
        tx.execute<{ personId: string }>(
          sql`select person_id as "personId" from panel_members where vacancy_id = ${vacancy.id}`,
        ),
      )
    expect([...(await seats(imran))]).toEqual([{ personId: imran.actor.personId }])
    expect([...(await seats(rosa))]).toEqual([{ personId: hers }])
    expect([...(await seats(supporter))]).toEqual([{ personId: hers }])
    const fellows = (ctx: Asker) =>
      reading(ctx, (tx) => tx.execute(sql`select * from fellow_members(${vacancy.id}::uuid)`))
    const [one, ...others] = await fellows(imran)
    expect(others.length).toBeGreaterThan(1)
    expect(Object.keys(one!).sort()).toEqual(["called", "id", "joined", "part", "said_no", "shown_as"])
    const kestrel = await aProvider("Kestrel Court")
    const stranger = await scoringWithAnna(kestrel)
    for (const who of [stranger.rosa, stranger.supporter]) {
      expect([...(await fellows(who))]).toEqual([])
      expect([...(await seats(who))]).toEqual([])
      const [seat] = await reading(who, (tx) =>
        tx.execute(sql`select panel_seat_of(${vacancy.id}::uuid, ${hers}::uuid) as seat`),
      )
      expect(seat).toEqual({ seat: null })
    }
  })

  test("reads no score and no note of another before all are in", async () => {
    const { imran, hers, rosa, send } = await rosaAndImran()
    expect(await counted(rosa, "scores", hers)).toBeGreaterThan(0)
    expect(await counted(imran, "scores", hers)).toBe(0)
    await send()
    expect(await counted(imran, "scores", hers)).toBe(0)
    expect(await counted(imran, "member_severities", hers)).toBe(0)
  })

  test("reads no why of another rater, neither before all are done nor after", async () => {
    const question = await aQuestion(heron)
    const [ama, ben] = [await aRater(question, "Ama"), await aRater(question, "Ben")]
    await rates(question, ama, [5, 3, 1, 4])
    const whys = () => counted(ben, "key_ratings", ama.actor.personId)
    expect(await whys()).toBe(0)
    const versionId = await versionOf(question)
    for (const optionId of ["a", "b", "c", "d"] as const) {
      await must(saveRating(ben, { versionId, optionId, points: 3, why: "So.", whyWay: "written" }))
    }
    expect(await whys()).toBe(0)
    await must(finishRating(ben, { versionId, creditedAs: null }))
    expect(await whys()).toBe(0)
  })
})
