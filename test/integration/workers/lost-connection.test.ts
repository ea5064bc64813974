import type { ChildProcess } from "node:child_process"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { closeDatabase } from "#db/client.ts"
import { booksOf, owner } from "#test/integration/rewards/accredited.ts"
import { backends, untilDone } from "#test/integration/workers/backends.ts"
import { awarded, untilHalfWay, withTableHeld } from "#test/integration/workers/half-way.ts"
import { bundleWorker, exitOf, startWorkerProcess } from "#test/integration/workers/worker-process.ts"

let program: Awaited<ReturnType<typeof bundleWorker>>
beforeAll(async () => {
  program = await bundleWorker()
})
afterAll(async () => {
  program.remove()
  await closeDatabase()
  await owner.end()
})

const loseAll = () =>
  owner`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'values_first_app'`

describe.each(backends)("on $name, a worker process", (backend) => {
  let child: ChildProcess
  beforeAll(async () => {
    await backend.start()
    child = await startWorkerProcess(program.file, backend)
  })
  afterAll(async () => {
    child.kill("SIGKILL")
    await exitOf(child)
    await backend.stop()
  })

  test("outlives every database connection it has, idle or half-way through a job, and does it once", async () => {
    await loseAll()
    const { providerId, eventId } = await awarded()
    await withTableHeld("entries", async () => {
      await untilHalfWay("entries")
      await loseAll()
    })
    await untilDone(eventId)
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1, entries: 2, sumMinor: 0 })
    expect([child.exitCode, child.signalCode]).toEqual([null, null])
  })
})
