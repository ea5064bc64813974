import { randomUUID } from "node:crypto"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { z } from "zod"
import { record } from "#app/domain/audit/index.server.ts"
import { bookReward } from "#app/domain/rewards/index.server.ts"
import { bookRewardJob } from "#app/domain/rewards/jobs.ts"
import { defineJob } from "#app/kernel/define-job.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import {
  addAccreditation,
  addProvider,
  addRule,
  booksOf,
  owner,
  recordAward,
  systemOf,
} from "#test/integration/rewards/accredited.ts"
import { backends, openQuickQueue, runOf, until, untilDone } from "#test/integration/workers/backends.ts"
import { quick, quickLock } from "#test/integration/workers/patience.ts"
import { handleBookReward } from "#workers/handlers/book-reward.ts"
import { handleDeliverMessage } from "#workers/handlers/deliver-message.ts"
import { type RelayRhythm, startRelay } from "#workers/relay.ts"
import type { WorkQueue } from "#workers/runtime/connection.ts"
import { deliver } from "#workers/runtime/deliver.ts"
import { type Handler, handle } from "#workers/runtime/handler.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

describe.each(backends)("on $name, a promise", (backend) => {
  let opened: { close: () => Promise<unknown> }[] = []
  beforeAll(backend.start)
  afterAll(backend.stop)
  let isAway = false
  async function goAway() {
    isAway = true
    await backend.goesAway()
  }
  async function comeBack() {
    await backend.comesBack()
    isAway = false
  }
  afterEach(async () => {
    if (isAway) await comeBack()
    for (const thing of opened.reverse()) await thing.close()
    opened = []
  })

  async function queueOf(): Promise<WorkQueue> {
    const queue = await openQuickQueue(backend)
    opened.push(queue)
    return queue
  }

  function relay(queue: WorkQueue, rhythm: RelayRhythm = quick) {
    const relaying = startRelay(queue, rhythm)
    opened.push({ close: relaying.stop })
    return relaying
  }

  function work(queue: WorkQueue, handlers: readonly Handler[] = [handleBookReward]) {
    const working = queue.work((name, data) => deliver(handlers, name, data), {
      concurrency: 4,
      lockMs: quickLock,
    })
    opened.push(working)
    return working
  }

  async function award() {
    const providerId = await addProvider()
    await addRule(providerId)
    const { accreditationId } = await addAccreditation(providerId)
    return { providerId, accreditationId, say: () => recordAward(providerId, accreditationId) }
  }

  /** A promise whose job is put to the queue by the test itself. */
  async function promised(job: string, providerId: string, subjectId: string = randomUUID()) {
    const eventId = randomUUID()
    await owner`insert into job_runs (provider_id, event_id, job, subject_id)
      values (${providerId}, ${eventId}, ${job}, ${subjectId})`
    return {
      eventId,
      queued: (payload: unknown, tries: { attempts: number; backoffMs: number }) => ({
        id: `${eventId}-${job}`,
        name: job,
        data: { eventId, providerId, payload },
        ...tries,
      }),
    }
  }

  test("is kept once the event is recorded", async () => {
    const queue = await queueOf()
    relay(queue)
    work(queue)
    const { providerId, say } = await award()
    const eventId = await say()
    expect(await untilDone(eventId)).toEqual({ state: "done", attempts: 1, problem: null })
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1, entries: 2 })
  })

  test("delivered twice, one after the other and at once, has one effect", async () => {
    const queue = await queueOf()
    relay(queue)
    const working = work(queue)
    const { providerId, accreditationId, say } = await award()
    const eventId = await say()
    await untilDone(eventId)
    await working.close()
    const data = { eventId, providerId, payload: { accreditationId } }
    await deliver([handleBookReward], "book-reward", data)

    const second = await award()
    const { eventId: both } = await promised("book-reward", second.providerId, second.accreditationId)
    const twice = {
      ...data,
      eventId: both,
      providerId: second.providerId,
      payload: { accreditationId: second.accreditationId },
    }
    await Promise.all([1, 2].map(() => deliver([handleBookReward], "book-reward", twice)))
    expect(await runOf(both)).toMatchObject({ state: "done" })
    for (const each of [providerId, second.providerId]) {
      expect(await booksOf(each)).toMatchObject({ rewards: 1, journals: 1, entries: 2 })
    }
  })

  test("delivered twice at once has one effect, though the effect itself could be there twice", async () => {
    let arrived = 0
    const careless = handle(bookRewardJob, async (ctx, { accreditationId }) => {
      await inTransaction<string, never>(ctx, async (tx) => {
        arrived++
        await until(() => arrived === 2)
        const { providerId } = ctx.actor
        return ok(await record(tx, ctx, { event: "reward.earned", providerId, subjectId: accreditationId }))
      })
      return {}
    })
    const providerId = await addProvider()
    const { eventId } = await promised("book-reward", providerId)
    const data = { eventId, providerId, payload: { accreditationId: randomUUID() } }
    await Promise.all([1, 2].map(() => deliver([careless], "book-reward", data)))
    expect(await owner`select from audit_events where provider_id = ${providerId}`).toHaveLength(1)
    expect(await runOf(eventId)).toMatchObject({ state: "done" })
  })

  test("waits while the queue is away, and is kept when it is back", async () => {
    const queue = await queueOf()
    await goAway()
    relay(queue, { ...quick, lostAfterMs: 60_000 })
    const first = await award()
    const second = await award()
    const eventId = await first.say()
    await until(() => runOf(eventId))
    const later = await second.say()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await runOf(eventId)).toMatchObject({ state: "waiting" })
    expect(await runOf(later)).toBeUndefined()
    await comeBack()
    work(queue)
    await untilDone(eventId)
    await untilDone(later)
    expect(await booksOf(first.providerId)).toMatchObject({ rewards: 1 })
    expect(await booksOf(second.providerId)).toMatchObject({ rewards: 1 })
  })

  test("of a receipt waits too: the application is sent, its letter follows when the queue is back", async () => {
    const vacancy = await aPublishedVacancy(await aProvider())
    const queue = await queueOf()
    await goAway()
    relay(queue, { ...quick, lostAfterMs: 60_000 })
    const { id } = await anApplication(vacancy)
    const [application] = await owner`select status from applications where id = ${id}`
    expect(application?.status).toBe("submitted")
    const letter = () => owner<[{ id: string; event: string; state: string }]>`
      select m.id, m.state, a.id as event from messages m join audit_events a on a.subject_id = m.id
      where m.dedupe_key = ${`application-receipt|${id}`} and a.event = 'message.queued'`
    const [{ event }] = await letter()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await letter()).toMatchObject([{ state: "queued" }])
    await comeBack()
    work(queue, [handleDeliverMessage])
    await untilDone(event, "deliver-message")
    expect(await letter()).toMatchObject([{ state: "kept" }])
  })

  test("outlives a queue that forgets everything", async () => {
    const queue = await queueOf()
    const relaying = relay(queue, { ...quick, lostAfterMs: 60_000 })
    const { providerId, say } = await award()
    const eventId = await say()
    await until(() => runOf(eventId))
    await relaying.stop()
    await backend.forgets()
    relay(queue)
    work(queue)
    await untilDone(eventId)
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1 })
  })

  test("is relayed once by two relays, and in the order of the events", async () => {
    const queue = await queueOf()
    const { providerId, accreditationId } = await award()
    const eventIds: string[] = []
    for (let n = 0; n < 40; n++) eventIds.push(await recordAward(providerId, accreditationId))
    relay(queue)
    relay(queue)
    await until(async () => (await Promise.all(eventIds.map((id) => runOf(id)))).every(Boolean))
    const runs = await owner`select event_id from job_runs where provider_id = ${providerId}
      and job = 'book-reward' order by id`
    expect(runs.map((run) => run.event_id)).toEqual(eventIds)
    work(queue)
    await Promise.all(eventIds.map((id) => untilDone(id)))
    const [{ attempts } = { attempts: 0 }] = await owner`
      select sum(attempts)::int as attempts from job_runs where provider_id = ${providerId} and job = 'book-reward'`
    expect(attempts).toBe(eventIds.length)
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1 })
  })

  test("with a payload nobody understands is given up with its reason", async () => {
    const queue = await queueOf()
    work(queue)
    const { eventId, queued } = await promised("book-reward", await addProvider())
    await queue.add([queued({ accreditationId: "everyone" }, { attempts: 5, backoffMs: 10 })])
    const run = await until(async () => {
      const found = await runOf(eventId)
      return found?.state === "gave-up" ? found : undefined
    })
    expect(run).toEqual({ state: "gave-up", attempts: 1, problem: "payload-not-understood" })
  })

  test("that cannot be kept is given up with the refusal's reason", async () => {
    const queue = await queueOf()
    work(queue)
    const { eventId, queued } = await promised("book-reward", await addProvider())
    await queue.add([queued({ accreditationId: randomUUID() }, { attempts: 5, backoffMs: 10 })])
    await until(async () => (await runOf(eventId))?.state === "gave-up")
    expect(await runOf(eventId)).toMatchObject({ attempts: 1, problem: "not-found" })
  })

  test("is tried again after a failure, and given up when it keeps failing", async () => {
    const queue = await queueOf()
    let failures = 2
    const faltering = handle({ ...bookRewardJob, attempts: 4 }, async (ctx, { accreditationId }) => {
      if (failures-- > 0) throw new Error("Asha Demo, 01632 960001")
      await bookReward(ctx, { accreditationId })
      return {}
    })
    const hopeless = handle(
      defineJob({ name: "hopeless", payload: z.object({}), attempts: 3, backoffMs: 10 }),
      async () => {
        throw new Error("no")
      },
    )
    work(queue, [faltering, hopeless])
    const { providerId, accreditationId } = await award()
    const one = await promised("book-reward", providerId, accreditationId)
    const other = await promised("hopeless", providerId)
    const tries = { attempts: 10, backoffMs: 10 }
    await queue.add([one.queued({ accreditationId }, tries), other.queued({}, tries)])
    expect(await untilDone(one.eventId)).toMatchObject({ attempts: 3, problem: null })
    await until(async () => (await runOf(other.eventId, "hopeless"))?.state === "gave-up")
    expect(await runOf(other.eventId, "hopeless")).toMatchObject({ attempts: 3, problem: "kept-failing" })
  })

  test("that nobody here knows waits for who does", async () => {
    const queue = await queueOf()
    const working = work(queue, [])
    const { providerId, accreditationId } = await award()
    const { eventId, queued } = await promised("book-reward", providerId, accreditationId)
    await queue.add([queued({ accreditationId }, { attempts: 10, backoffMs: 200 })])
    await until(async () => (await runOf(eventId))?.problem === "failed")
    await working.close()
    work(queue)
    await untilDone(eventId)
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1 })
  })

  test("is not run where the database knows of none", async () => {
    const { providerId, accreditationId } = await award()
    const data = { eventId: randomUUID(), providerId, payload: { accreditationId } }
    await deliver([handleBookReward], "book-reward", data)
    const other = await promised("book-reward", providerId, accreditationId)
    const wrongProvider = { ...data, eventId: other.eventId, providerId: await addProvider() }
    await deliver([handleBookReward], "book-reward", wrongProvider)
    expect(await booksOf(providerId)).toMatchObject({ rewards: 0 })
  })

  test("is not made to be kept by two changes", async () => {
    const greedy = handle(bookRewardJob, async (ctx, { accreditationId }) => {
      await bookReward(ctx, { accreditationId })
      await bookReward({ ...ctx, actor: systemOf(ctx.actor.providerId).actor }, { accreditationId })
      const second = await addAccreditation(ctx.actor.providerId!)
      await bookReward(ctx, second)
      return {}
    })
    const { providerId, accreditationId } = await award()
    const { eventId } = await promised("book-reward", providerId, accreditationId)
    const data = { eventId, providerId, payload: { accreditationId } }
    await expect(deliver([greedy], "book-reward", data)).rejects.toThrow("failed")
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1 })
  })
})

test("relayed rows leave the outbox after their keep time", async () => {
  const queue = await openQuickQueue(backends[0]!)
  const providerId = await addProvider()
  await addRule(providerId)
  await recordAward(providerId, (await addAccreditation(providerId)).accreditationId)
  const relaying = startRelay(queue, { ...quick, lostAfterMs: 50, keepMs: 0 })
  await until(async () => (await owner`select from outbox where provider_id = ${providerId}`).length === 0)
  expect(await owner`select from audit_events where provider_id = ${providerId}`).toHaveLength(1)
  await relaying.stop()
  await queue.close()
})
