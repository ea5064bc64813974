import { afterAll, describe, expect, test } from "vitest"
import { exportMatrix, readMatrix } from "#app/domain/training/index.server.ts"
import { type MatrixFilters, statesToFind } from "#app/domain/training/matrix-filters.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { matrixLines } from "#app/ui/training/matrix-as-csv.ts"
import { closeDatabase } from "#db/client.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import { addStaff, addWorker, aProvider, eventsOf, type Staff } from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const all: MatrixFilters = { service: null, training: null, state: null }
const start = { after: null, before: null, columns: 1 }
const at = (ctx: Staff): Staff => ({ ...ctx, now: () => new Date("2026-11-23T12:00:00Z") })

/** Every way of standing with every requirement, for workers of three roles. */
async function everybody() {
  const here = await aProvider()
  const ids = [here.employmentId]
  for (const role of ["care-or-support-worker", "registered-manager", "new-to-care", "personal-assistant"]) {
    const { employmentId } = await addWorker(here.providerId)
    await owner`update employments set role_code = ${role} where id = ${employmentId}`
    ids.push(employmentId)
  }
  const ways = [
    { begun: true, completed_on: null, until: null },
    { begun: false, completed_on: "2026-01-01", until: null },
    { begun: false, completed_on: "2026-01-01", until: "2027-02-22" },
    { begun: false, completed_on: "2026-01-01", until: "2027-02-21" },
    { begun: false, completed_on: "2026-01-01", until: "2026-11-23" },
    { begun: true, completed_on: "2025-01-01", until: "2026-11-22" },
    { begun: false, completed_on: null, until: null },
    null,
  ]
  const codes = await owner<{ code: string; choice: string | null }[]>`
    select distinct code, choice from requirements order by code`
  let turn = 0
  for (const employment_id of ids) {
    for (const { code, choice } of codes) {
      const way = ways[turn++ % ways.length]
      const chosen = choice === null ? null : ([true, false, null] as const)[turn % 3]
      if (!way || (choice !== null && employment_id === ids[0])) continue
      await owner`insert into learning_standings ${owner({ provider_id: here.providerId, employment_id, code, ...way, chosen: chosen ?? null })}`
    }
  }
  return { ...here, head: at(here.head), ids }
}

describe("workers and their training", () => {
  test("stand so where the database finds them: for each state, and each training", async () => {
    const { head } = await everybody()
    const whole = await readMatrix(head, { filters: all, at: start })
    expect(whole.workers).toHaveLength(5)
    const seen = new Set(whole.workers.flatMap(({ cells }) => cells.map(({ state }) => state)))
    expect([...statesToFind].filter((state) => !seen.has(state))).toEqual([])
    for (const state of statesToFind) {
      for (const training of [null, ...whole.trainings.map(({ code }) => code)]) {
        const found = await readMatrix(head, { filters: { ...all, state, training }, at: start })
        const stands = whole.workers.filter(({ cells }) =>
          cells.some((cell) => cell.state === state && (training === null || cell.code === training)),
        )
        expect({ state, training, ids: found.workers.map(({ employmentId }) => employmentId) }).toEqual({
          state,
          training,
          ids: stands.map(({ employmentId }) => employmentId),
        })
        expect(found.columns).toHaveLength(training === null ? whole.trainings.length : 1)
      }
    }
  })

  test("are paged by 50 there and back, and narrowed by the service they work in", async () => {
    const here = await aProvider()
    const head = at(here.head)
    const [service] = await owner<[{ id: string }]>`
      insert into services (provider_id, name, place, kind, nation)
      values (${here.providerId}, 'The mill', 'Leeds', 'at-home', 'england') returning id`
    await owner`
      insert into employments (provider_id, person_id, role_code, started_on, service_id)
      select ${here.providerId}, ${here.workerId}, 'new-to-care', '2026-01-05', case when n <= 3 then ${service.id}::uuid end
      from generate_series(1, 60) n`
    const first = await readMatrix(head, { filters: all, at: start })
    expect([first.workers.length, first.previous !== null, first.next !== null]).toEqual([50, false, true])
    const second = await readMatrix(head, { filters: all, at: { ...start, after: first.next } })
    expect([second.workers.length, second.next]).toEqual([11, null])
    const back = await readMatrix(head, { filters: all, at: { ...start, before: second.previous } })
    expect(back.workers).toEqual(first.workers)
    const found = await readMatrix(head, { filters: { ...all, service: service.id }, at: start })
    expect(found.workers.map(({ service: where }) => where)).toEqual(["The mill", "The mill", "The mill"])
    const strange = { ...start, after: "x' or 1=1", before: "nonsense", columns: Number.NaN }
    expect((await readMatrix(head, { filters: all, at: strange })).workers).toEqual(first.workers)
  })

  test("leave out who has left, and all of other providers", async () => {
    const here = await aProvider()
    const other = await aProvider()
    await owner`update employments set ended_on = '2026-10-01' where id = ${here.employmentId}`
    expect((await readMatrix(at(here.head), { filters: all, at: start })).workers).toEqual([])
    const [service] = await owner<[{ id: string }]>`
      insert into services (provider_id, name, place, kind, nation)
      values (${other.providerId}, 'Theirs', 'Leeds', 'at-home', 'england') returning id`
    await owner`update employments set service_id = ${service.id} where id = ${other.employmentId}`
    const found = await readMatrix(at(here.head), { filters: { ...all, service: service.id }, at: start })
    expect([found.workers, found.services]).toEqual([[], []])
  })

  test("are taken away as they are shown, by whoever may read them, and that is recorded", async () => {
    const { head, providerId, ids } = await everybody()
    await owner`update people set name = '=HYPERLINK("x")' where id in (
      select person_id from employments where id = ${ids[0]!})`
    const filters = { ...all, state: "lapsed" as const }
    const taken = await exportMatrix(head, { filters })
    if (!taken.ok) throw new Error("not found")
    const titles = new Map(taken.value.columns.map(({ code, title }) => [code, title]))
    const lines: string[] = []
    for await (const batch of taken.value.batches()) {
      for (const worker of batch) {
        lines.push(matrixLines(worker, { titles, filters, words: wordsFor("en").learning }))
      }
    }
    const file = lines.join("")
    expect(file).toContain(`"'=HYPERLINK(""x"")"`)
    expect(file).toContain(",Ended,2025-01-01,2026-11-22\r\n")
    expect(file).not.toMatch(/,Done,|,Not yet,/)
    const [told] = await eventsOf(providerId)
    expect(told).toMatchObject({ event: "learning.exported", detail: { state: "lapsed" } })
    const recruiter = await addStaff(providerId, "recruiter")
    expect(await exportMatrix(recruiter, { filters: all })).toEqual({
      ok: false,
      error: { kind: "not-found" },
    })
  })
})
