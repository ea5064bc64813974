import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readPanelAgreement } from "#app/domain/fairness/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { anApplication, everybodyScores, preparedScoring } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()

async function scored() {
  const vacancy = await aPublishedVacancy(heron)
  for (const name of ["Selam Tesfaye", "Clive Pearce", "Ada Holt"]) await anApplication(vacancy, { name })
  await vacancy.close()
  await everybodyScores(vacancy)
  return vacancy
}

const countedBy = (ctx: Ctx, table: string, vacancyId: string) =>
  reading(ctx, async (tx) => {
    const rows = await tx.execute(sql`select 1 from ${sql.identifier(table)} where vacancy_id = ${vacancyId}`)
    return rows.length
  })

describe("past the app, too, a provider", () => {
  it("reads no row of a score, of its changes, or of who knows whom", async () => {
    const { id } = await scored()
    const [seat] = await owner<
      { id: string }[]
    >`select id from panel_members where vacancy_id = ${id} limit 1`
    const [application] = await owner<{ id: string }[]>`
      select id from applications where vacancy_id = ${id} limit 1`
    await owner`insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
      values (${heron.id}, ${id}, ${seat!.id}, ${application!.id})`
    for (const table of ["scores", "score_changes", "panel_conflicts"]) {
      expect({ table, seen: await countedBy(heron.manager, table, id) }).toEqual({ table, seen: 0 })
    }
    expect(await countedBy(asSystem(heron.id), "scores", id)).toBeGreaterThan(0)
  })

  it("is still told how far the panel agrees, by judges that are numbered anew for each question", async () => {
    const { id, slug } = await scored()
    const judges = await reading(heron.manager, (tx) =>
      tx.execute<{ judge: string }>(sql`select distinct judge::text from points_by_judge(${id})`),
    )
    expect(judges.every(({ judge }) => /^\d$/.test(judge))).toBe(true)
    expect((await readPanelAgreement(heron.manager, slug))?.questions.length).toBeGreaterThan(0)
    const other = await aProvider("Kestrel Court")
    const theirs = await reading(other.manager, (tx) => tx.execute(sql`select 1 from points_by_judge(${id})`))
    expect([...theirs]).toEqual([])
  })

  it("takes no answer away from a member, and gives none", async () => {
    const { id } = await scored()
    const done = await inTransaction(heron.manager, async (tx) =>
      ok(
        await tx.execute(sql`update score_allocations set ended_at = now(), ended_why = 'left'
          where vacancy_id = ${id} returning id`),
      ),
    )
    expect(done).toMatchObject({ value: [] })
  })
})

describe("an answer as the panel reads it", () => {
  const written = async (change: (body: string) => string) => {
    const vacancy = await aPublishedVacancy(heron)
    await anApplication(vacancy)
    await vacancy.close()
    await preparedScoring(vacancy)
    const [row] = await owner<{ id: string; body: string }[]>`
      select answer_id as id, body from answers_to_score where vacancy_id = ${vacancy.id} limit 1`
    const body = change(row!.body)
    return {
      answerId: row!.id,
      done: inTransaction(heron.manager, async (tx) =>
        ok(
          await tx.execute(sql`update answers_to_score set body = ${body}, version = version + 1
            where answer_id = ${row!.id} returning answer_id`),
        ),
      ),
    }
  }

  it.each<[string, (body: string) => string]>([
    ["other words", () => "Rubbish"],
    ["a word more", (body) => `${body} Not.`],
    ["a word less", (body) => body.slice(0, -6)],
    ["a mark of their own making", () => "⟦Rubbish⟧"],
    ["a sign that stands for any", (body) => `%${body.slice(5)}`],
  ])("is not changed by a provider: %s", async (_, change) => {
    await expect((await written(change)).done).rejects.toThrow()
  })

  it("is neither taken away nor put there by a provider, but more is hidden in it", async () => {
    const { answerId, done } = await written((body) => `⟦words⟧${body.slice(5)}`)
    expect(await done).toMatchObject({ ok: true, value: [{ answer_id: answerId }] })
    const gone = inTransaction(heron.manager, async (tx) =>
      ok(await tx.execute(sql`delete from answers_to_score where answer_id = ${answerId}`)),
    )
    await expect(gone).rejects.toThrow()
  })
})
