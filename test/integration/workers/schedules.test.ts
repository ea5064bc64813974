import { afterAll, expect, test } from "vitest"
import { closeDatabase } from "#db/client.ts"
import { openVacancy, owner } from "#test/integration/applications/open-vacancy.ts"
import { until } from "#test/integration/workers/backends.ts"
import { startClock } from "#workers/schedules.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

test("a vacancy is closed by the clock, once, though two workers look at it; one still open stays open", async () => {
  const [due, open] = [await openVacancy(), await openVacancy()]
  await owner`update vacancies set closes_at = now() - interval '1 minute' where id = ${due.vacancyId}`
  const clocks = [startClock(), startClock()]
  const statusOf = async (vacancyId: string) => {
    const [row] = await owner<[{ status: string }]>`select status from vacancies where id = ${vacancyId}`
    return row.status
  }
  await until(async () => (await statusOf(due.vacancyId)) === "closed")
  await Promise.all(clocks.map((clock) => clock.stop()))
  expect(await statusOf(open.vacancyId)).toBe("published")
  const events = await owner`select detail from audit_events
    where subject_id = ${due.vacancyId} and event = 'vacancy.closed'`
  expect([...events]).toEqual([{ detail: { byTheClock: true } }])
})
