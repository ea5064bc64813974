import { expect, it } from "vitest"
import { readMyQuestion } from "#app/domain/panels/index.server.ts"
import { anApplication, preparedScoring } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

it("gives the panel answers with what tells who wrote them hidden, the writer's own name too", async () => {
  const vacancy = await aPublishedVacancy(await aProvider())
  await anApplication(vacancy, { name: "Selam Tesfaye" })
  await vacancy.close()
  await preparedScoring(vacancy)
  const rows = await owner<{ body: string; hidden: number }[]>`
    select body, hidden from answers_to_score where vacancy_id = ${vacancy.id}`
  expect(rows.length).toBeGreaterThan(0)
  for (const { body, hidden } of rows) {
    expect(body).toContain("⟦name⟧ says it plainly.")
    expect(body).not.toMatch(/selam|tesfaye/i)
    expect(hidden).toBeGreaterThan(0)
  }
  const question = await readMyQuestion(vacancy.rosa, vacancy.slug, 1)
  expect(JSON.stringify(question)).not.toMatch(/selam|tesfaye/i)
})
