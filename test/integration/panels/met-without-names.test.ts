import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readApplicationToDecide } from "#app/domain/decisions/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aMeeting, scoreMeetings } from "#test/factories/meeting.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

const rowsFor = (ctx: Ctx, applicationId: string) =>
  reading(ctx, async (tx) => {
    const rows = await tx.execute(sql`select 1 from meeting_scores where application_id = ${applicationId}`)
    return rows.length
  })

const met = async (ctx: typeof heron.manager, applicationId: string) =>
  (await readApplicationToDecide(ctx, applicationId))?.met

describe("what a panel gave somebody it met", () => {
  it("is told to who decides as a mean a question, once nobody is awaited; nobody's own points are", async () => {
    const { vacancy, people } = await aMeeting(heron)
    const applicationId = people[0]!.id
    await scoreMeetings(vacancy.rosa, vacancy, { "Nasreen Akhtar": 5 })
    await scoreMeetings(vacancy.imran, vacancy, { "Nasreen Akhtar": 4 })
    expect(await met(heron.manager, applicationId)).toEqual([])
    await scoreMeetings(vacancy.dilys, vacancy, { "Nasreen Akhtar": 3 })
    expect(await met(heron.manager, applicationId)).toMatchObject([
      { position: 1, mean: 4, members: 3 },
      { position: 2, mean: 4, members: 3 },
    ])
    expect(await rowsFor(heron.manager, applicationId)).toBe(0)
    expect(await rowsFor(asSystem(heron.id), applicationId)).toBe(6)
  })

  it("is told to no other provider, and to no colleague who does not decide", async () => {
    const { vacancy, people } = await aMeeting(heron)
    const applicationId = people[0]!.id
    for (const member of [vacancy.rosa, vacancy.imran, vacancy.dilys]) {
      await scoreMeetings(member, vacancy, { "Nasreen Akhtar": 5 })
    }
    const assessor = await aColleague(heron.id, "assessor")
    for (const ctx of [other.manager, assessor, vacancy.rosa, asSystem(heron.id)]) {
      const told = await reading(ctx, (tx) => tx.execute(sql`select 1 from met_means(${applicationId})`))
      expect([...told]).toEqual([])
    }
  })
})

it("who could not score what is told to nobody at the provider", async () => {
  const vacancy = await aPublishedVacancy(heron)
  await anApplication(vacancy)
  await vacancy.close()
  await everybodyScores(vacancy)
  const states = (ctx: Ctx) =>
    reading(ctx, async (tx) => (await tx.execute(sql`select 1 from score_states(${vacancy.id})`)).length)
  expect(await states(heron.manager)).toBe(0)
  expect(await states(asSystem(heron.id))).toBeGreaterThan(0)
})
