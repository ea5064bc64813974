import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { inviteMember, readScoring, sendScores, sentScoresOf } from "#app/domain/panels/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { anApplication, scoreEverything } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asThemself, must, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"

const heron = await aProvider()

/** The rows themselves are nobody's who did not give them, or does not sit there with all of them in. */
const rowsSeenBy = (ctx: Ctx, vacancyId: string) =>
  reading(ctx, (tx) =>
    tx.execute<{ points: number }>(sql`select points from scores where vacancy_id = ${vacancyId}`),
  )

const pointsSeenBy = async (ctx: Ctx, vacancyId: string) => {
  const rows = await owner<{ id: string }[]>`select id from applications where vacancy_id = ${vacancyId}`
  return reading(ctx, (tx) =>
    sentScoresOf(
      tx,
      rows.map(({ id }) => id),
    ),
  )
}

describe("how far a panel is, for those who run the vacancy", () => {
  let vacancy: PublishedOnStage
  /** A hiring manager who sits on the panel. */
  const seated = aColleague(heron.id, "hiring-manager")

  beforeAll(async () => {
    const { actor } = await seated
    vacancy = await aPublishedVacancy(heron, {
      seat: async ({ slug, id }) => {
        const [person] = await owner<
          { email: string }[]
        >`select email from people where id = ${actor.personId}`
        const email = person!.email
        await must(inviteMember(heron.manager, { slug, name: "Manager", email, part: "staff" }))
        await owner`
          update panel_members set joined_at = now() where vacancy_id = ${id} and person_id = ${actor.personId}`
      },
    })
    await anApplication(vacancy)
    await anApplication(vacancy, { name: "Clive Pearce" })
    await vacancy.close()
    await scoreEverything(vacancy.rosa, vacancy, { points: 5 })
    for (const member of [vacancy.dilys, asThemself(actor.personId)]) {
      await scoreEverything(member, vacancy, { points: 5, send: false })
    }
    await scoreEverything(vacancy.imran, vacancy, { points: 2, send: false })
  })

  it("is hidden from a manager who sits there and has not sent, by query and by page", async () => {
    const manager = await seated
    expect(await pointsSeenBy(manager, vacancy.id)).toEqual([])
    const scoring = await readScoring(manager, vacancy.id)
    expect(scoring.questions.every(({ hidden }) => hidden)).toBe(true)
    expect(scoring.members.flatMap(({ sent }) => sent)).not.toContain(true)
  })

  it("shows a manager who does not sit there what is sent, and nothing that is not", async () => {
    expect(await rowsSeenBy(heron.manager, vacancy.id)).toEqual([])
    const seen = await pointsSeenBy(heron.manager, vacancy.id)
    expect(seen).toHaveLength(6)
    expect(seen.every(({ points }) => points === 5)).toBe(true)
    expect(Object.keys(seen[0]!).sort()).toEqual([
      "applicationId",
      "note",
      "part",
      "points",
      "vacancyQuestionId",
    ])
    const scoring = await readScoring(heron.manager, vacancy.id)
    const sent = Object.fromEntries(scoring.members.map((member) => [member.name, member.sent]))
    expect(sent).toMatchObject({
      "Rosa Marsh": [true, true, true],
      "Imran Shah": [false, false, false],
    })
  })

  it("is hidden from a member, by any query, until all who were asked have sent that question", async () => {
    const { imran, dilys, slug, id } = vacancy
    const others = async () => (await rowsSeenBy(imran, id)).filter(({ points }) => points !== 2)
    expect(await others()).toEqual([])
    const toSend = [imran, dilys, asThemself((await seated).actor.personId)]
    for (const member of toSend) {
      expect(await others()).toEqual([])
      await sendScores(member, { slug, position: 1 })
    }
    // Two answers, each scored by two others.
    const own = (await rowsSeenBy(imran, id)).length - (await others()).length
    expect(own).toBeGreaterThan(0)
    expect(await others()).not.toEqual([])
  })

  it("stays hidden from a manager who left the panel without having sent", async () => {
    const manager = await seated
    const left = await inTransaction(asThemself(manager.actor.personId), async (tx) =>
      ok(
        await tx.execute(
          sql`update panel_members set left_at = now() where vacancy_id = ${vacancy.id} returning id`,
        ),
      ),
    )
    expect(left).toMatchObject({ value: [{ id: expect.any(String) }] })
    expect(await pointsSeenBy(manager, vacancy.id)).toEqual([])
    const scoring = await readScoring(manager, vacancy.id)
    expect(scoring.questions.every(({ hidden }) => hidden)).toBe(true)
  })

  it("shows another provider nothing", async () => {
    const other = await aProvider("Kestrel Court")
    expect(await pointsSeenBy(other.manager, vacancy.id)).toEqual([])
    expect((await readScoring(other.manager, vacancy.id)).members.flatMap(({ sent }) => sent)).not.toContain(
      true,
    )
  })
})
