import type { ChildProcess } from "node:child_process"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { seconds } from "#app/kernel/durations.ts"
import { closeDatabase } from "#db/client.ts"
import { booksOf, owner } from "#test/integration/rewards/accredited.ts"
import { backends, runOf, untilDone } from "#test/integration/workers/backends.ts"
import { awarded, untilHalfWay, withTableHeld } from "#test/integration/workers/half-way.ts"
import {
  askedToStop,
  bundleWorker,
  exitOf,
  startWorkerProcess,
} from "#test/integration/workers/worker-process.ts"

let program: Awaited<ReturnType<typeof bundleWorker>>
beforeAll(async () => {
  program = await bundleWorker()
})
afterAll(async () => {
  program.remove()
  await closeDatabase()
  await owner.end()
})

describe.each(backends)("on $name, a worker process", (backend) => {
  let children: ChildProcess[] = []
  beforeAll(backend.start)
  afterAll(backend.stop)
  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL")
    await Promise.all(children.map(exitOf))
    children = []
  })

  async function startWorker(lockMs?: number) {
    const child = await startWorkerProcess(program.file, backend, lockMs)
    children.push(child)
    return child
  }

  test.each([
    ["book-reward", "entries"],
    ["issue-certificate", "certificates"],
  ])("killed half-way through %s leaves it to the next, which does it once", async (job, table) => {
    const first = await startWorker()
    const { providerId, eventId } = await awarded()
    await withTableHeld(table, async () => {
      await untilHalfWay(table)
      first.kill("SIGKILL")
      await exitOf(first)
      expect(await runOf(eventId, job)).toMatchObject({ state: "running" })
    })
    await startWorker()
    // A slow machine may take one of them for dead: then it is tried once more, and done once all the same.
    expect((await untilDone(eventId, job)).attempts).toBeGreaterThanOrEqual(2)
    await untilDone(eventId, "book-reward")
    await untilDone(eventId, "issue-certificate")
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1, entries: 2, sumMinor: 0 })
    expect(await owner`select from certificates where provider_id = ${providerId}`).toHaveLength(1)
  })

  test("asked to stop finishes what it has begun, takes no more, and ends with 0", async () => {
    // Nobody takes its work from it, however long this machine lets it wait.
    const child = await startWorker(seconds(60))
    const begun = await awarded()
    let ended: Promise<number | null> = Promise.resolve(null)
    await withTableHeld("entries", async () => {
      await untilHalfWay("entries")
      await askedToStop(child)
      ended = exitOf(child)
    })
    expect(await ended).toBe(0)
    expect(await runOf(begun.eventId)).toMatchObject({ state: "done", attempts: 1 })
    const after = await awarded()
    expect(await runOf(after.eventId)).toBeUndefined()
    await startWorker()
    await untilDone(after.eventId)
  })

  test("ends in order when whoever started it is gone", async () => {
    const child = await startWorker()
    child.disconnect()
    expect(await exitOf(child)).toBe(0)
  })
})
