import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { aProvider } from "#test/factories/provider.ts"
import { aDraft, aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const vacancy = await aPublishedVacancy(heron)
await vacancy.close()
const draft = await aDraft(heron)

/** Whatever the code of the product does not do, with the rights that it has. */
const raw = (ctx: Ctx, statement: SQL) =>
  inTransaction(ctx, async (tx) => ok((await tx.execute(statement)).length))

const refused = (message: string) => ({ cause: { message: expect.stringContaining(message) } })

describe("what was sealed", () => {
  it.each([
    [
      "panel_members",
      sql`update panel_members set vacancy_id = ${draft.id} where vacancy_id = ${vacancy.id}`,
    ],
    [
      "panel_agreements",
      sql`update panel_agreements set vacancy_id = ${draft.id} where vacancy_id = ${vacancy.id}`,
    ],
    [
      "vacancy_questions",
      sql`update vacancy_questions set vacancy_id = ${draft.id} where vacancy_id = ${vacancy.id}`,
    ],
  ])("cannot be moved away from its vacancy: %s", async (_, statement) => {
    await expect(raw(heron.manager, statement)).rejects.toMatchObject(refused("stay where they are"))
  })

  it.each([
    ["a part", sql`update panel_members set part = 'draws-on-support' where vacancy_id = ${vacancy.id}`],
    ["the say", sql`update panel_agreements set say = 'advisory' where vacancy_id = ${vacancy.id}`],
    ["the number to be heard", sql`update panel_agreements set quorum = 2 where vacancy_id = ${vacancy.id}`],
    ["that it is sealed", sql`update panel_agreements set sealed_at = null where vacancy_id = ${vacancy.id}`],
    ["that it was agreed", sql`delete from panel_agreements where vacancy_id = ${vacancy.id}`],
    [
      "who else sits there",
      sql`insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed)
        values (${heron.id}, ${vacancy.id}, ${heron.manager.actor.personId}, 'Me', 'staff', 1)`,
    ],
    ["who no longer sits there", sql`delete from panel_members where vacancy_id = ${vacancy.id}`],
    ["what they are called", sql`update panel_members set called = 'X' where vacancy_id = ${vacancy.id}`],
    ["a question", sql`delete from vacancy_questions where vacancy_id = ${vacancy.id}`],
    [
      "a question's place",
      sql`update vacancy_questions set position = position + 100 where vacancy_id = ${vacancy.id}`,
    ],
    [
      "one question more",
      sql`insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
        select provider_id, vacancy_id, 99, question_version_id from vacancy_questions
        where vacancy_id = ${vacancy.id} limit 1`,
    ],
  ])("cannot be changed: %s", async (_, statement) => {
    await expect(raw(heron.manager, statement)).rejects.toMatchObject(refused("the say is sealed"))
  })

  it("keeps a vacancy closed, and its advert as people read it", async () => {
    const change = (what: SQL) => sql`update vacancies set ${what} where id = ${vacancy.id}`
    for (const what of [sql`status = 'published'`, sql`status = 'draft'`]) {
      await expect(raw(heron.manager, change(what))).rejects.toMatchObject(refused("only moves forward"))
    }
    for (const what of [sql`title = 'Another'`, sql`pay_pence_per_hour = 900`]) {
      await expect(raw(heron.manager, change(what))).rejects.toMatchObject(refused("stays as it was read"))
    }
    await expect(
      raw(heron.manager, change(sql`closes_at = now() + interval '9 years'`)),
    ).rejects.toMatchObject(refused("does not stay open for longer"))
  })

  it("lets nobody leave a panel and come back, to see what they may not", async () => {
    const own = sql`vacancy_id = ${vacancy.id} and person_id = ${vacancy.rosa.actor.personId}`
    const leave = sql`update panel_members set left_at = now() where ${own}`
    const back = sql`update panel_members set left_at = null where ${own}`
    const both = inTransaction(vacancy.rosa, async (tx) => {
      await tx.execute(leave)
      await tx.execute(back)
      return ok(null)
    })
    await expect(both).rejects.toMatchObject(refused("only moves forward"))
  })

  it("lets a member change nothing of their seat but their own yes, no and name", async () => {
    const change = sql`update panel_members set part = 'staff' where vacancy_id = ${vacancy.id}`
    await expect(raw(vacancy.rosa, change)).rejects.toMatchObject(refused("only moves forward"))
  })
})
