import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readWhysToLearn } from "#app/domain/training/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { reading } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

let vacancy: PublishedOnStage
beforeAll(async () => {
  vacancy = await aPublishedVacancy(await aProvider())
})
afterAll(closeDatabase)

/** Somebody who applied for the vacancy and works there now. */
async function aWorkerWhoApplied() {
  const { id } = await anApplication(vacancy)
  const personId = await aPerson("Wyn Worker")
  await behindTheTriggers(
    owner,
    (tx) => tx`
      insert into employments (provider_id, person_id, application_id, role_code, started_on)
      select provider_id, ${personId}, id, 'new-to-care', '2026-01-05' from applications where id = ${id}`,
  )
  return { personId, worker: asThemself(personId) }
}

test("a worker learns what is good in the stories they met when they applied, and why, without points", async () => {
  const { worker } = await aWorkerWhoApplied()
  const stories = await readWhysToLearn(worker)
  const keyed = await owner`
    select distinct v.title from vacancy_questions q
    join question_versions v on v.id = q.question_version_id
    join answer_keys k on k.question_version_id = v.id
    where q.vacancy_id = ${vacancy.id}`
  expect(stories.map(({ title }) => title).sort()).toEqual(keyed.map(({ title }) => title).sort())
  for (const { situation, good } of stories) {
    expect(situation).not.toBe("")
    expect(good.length).toBeGreaterThan(0)
    for (const one of good) expect(Object.keys(one).sort()).toEqual(["optionId", "text", "why"])
  }
})

test("nobody else reads a key: no applicant's neighbour, no colleague who did not apply, no one who has left", async () => {
  const { personId, worker } = await aWorkerWhoApplied()
  const colleague = await aPerson("Cy Colleague")
  await owner`
    insert into employments (provider_id, person_id, role_code, started_on)
    select provider_id, ${colleague}, 'new-to-care', '2026-01-05' from vacancies where id = ${vacancy.id}`
  for (const nobody of [asThemself(await aPerson("Somebody")), asThemself(colleague)]) {
    expect(await readWhysToLearn(nobody)).toEqual([])
    const keys = await reading(nobody, (tx) => tx.execute(sql`select 1 from answer_keys`))
    expect(keys).toHaveLength(0)
  }
  await owner`update employments set ended_on = current_date - 1 where person_id = ${personId}`
  expect(await readWhysToLearn(worker)).toEqual([])
})
