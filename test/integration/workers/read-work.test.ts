import { randomUUID } from "node:crypto"
import { afterAll, expect, test } from "vitest"
import { readWork } from "#app/domain/audit/index.server.ts"
import { readHolders } from "#app/domain/rewards/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { closeDatabase } from "#db/client.ts"
import { addAccreditation, addProvider, owner } from "#test/integration/rewards/accredited.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

function staffOf(providerId: string): Ctx<StaffActor> {
  const actor = { kind: "staff", personId: randomUUID(), providerId, role: "owner" } as const
  return { actor, now: () => new Date() }
}

async function addRun(providerId: string, state: string, subjectId: string = randomUUID()): Promise<string> {
  const finished = ["done", "gave-up"].includes(state) ? new Date() : null
  const [row] = await owner<[{ id: string }]>`
    insert into job_runs (provider_id, event_id, job, subject_id, state, started_at, finished_at, problem)
    values (${providerId}, ${randomUUID()}, 'book-reward', ${subjectId}, ${state}, now(), ${finished},
      ${state === "gave-up" ? "not-found" : null}) returning id`
  return row.id
}

const idsOf = (runs: readonly { id: string }[]) => runs.map(({ id }) => id)

test("a provider sees its own work: the oldest unfinished first, the newest done first", async () => {
  const provider = await addProvider()
  const waiting = await addRun(provider, "waiting")
  const running = await addRun(provider, "running")
  const gaveUp = await addRun(provider, "gave-up")
  const [first, second] = [await addRun(provider, "done"), await addRun(provider, "done")]
  const work = await readWork(staffOf(provider))
  expect(idsOf(work.underWay)).toEqual([waiting, running])
  expect(idsOf(work.gaveUp)).toEqual([gaveUp])
  expect(idsOf(work.done)).toEqual([second, first])
  expect(work.counts).toEqual({ waiting: 1, running: 1, gaveUp: 1 })
  expect(work.gaveUp[0]).toMatchObject({ problem: "not-found", since: expect.any(Date) })
})

test("the version changes with what is shown, and only then", async () => {
  const provider = await addProvider()
  const run = await addRun(provider, "waiting")
  const { version } = await readWork(staffOf(provider))
  expect((await readWork(staffOf(provider))).version).toBe(version)
  await owner`update job_runs set state = 'running' where id = ${run}`
  expect((await readWork(staffOf(provider))).version).not.toBe(version)
})

test("another provider sees nothing of it, nor whose accreditation it is about", async () => {
  const provider = await addProvider()
  const { accreditationId } = await addAccreditation(provider)
  await addRun(provider, "waiting", accreditationId)
  expect(await readHolders(staffOf(provider), [accreditationId])).toEqual(
    new Map([[accreditationId, "Demo Worker"]]),
  )
  const other = staffOf(await addProvider())
  expect(await readWork(other)).toMatchObject({ underWay: [], gaveUp: [], done: [] })
  expect(await readHolders(other, [accreditationId])).toEqual(new Map())
})
