import { Redis } from "ioredis"
import { owner } from "#test/integration/rewards/accredited.ts"
import { startRedis, type TestRedis } from "#test/support/redis.ts"
import { openQueue, type WorkQueue } from "#workers/runtime/connection.ts"

/** One of the two queues the product runs on, and how to take it away from under it. */
export type Backend = {
  readonly name: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly url: () => string | undefined
  /** The queue answers nobody, until `comesBack`. */
  readonly goesAway: () => Promise<void>
  readonly comesBack: () => Promise<void>
  /** The queue forgets every job. */
  readonly forgets: () => Promise<void>
}

let redis: TestRedis | undefined

const onRedis: Backend = {
  name: "Redis",
  start: async () => {
    redis = await startRedis()
  },
  stop: async () => redis?.stop(),
  url: () => redis?.url,
  goesAway: async () => redis?.stop(),
  comesBack: async () => {
    redis = await startRedis(Number(new URL(redis!.url).port))
  },
  forgets: async () => {
    const client = new Redis(redis!.url)
    await client.flushall()
    client.disconnect()
  },
}

const onPostgres: Backend = {
  name: "PostgreSQL",
  start: async () => {},
  stop: async () => {},
  url: () => undefined,
  goesAway: async () => {
    await owner`alter schema bullmq rename to bullmq_away`
  },
  comesBack: async () => {
    await owner`alter schema bullmq_away rename to bullmq`
  },
  forgets: async () => {
    await owner`truncate bullmq.job cascade`
  },
}

export const backends: readonly Backend[] = [onPostgres, onRedis]

export function openQuickQueue(backend: Backend): Promise<WorkQueue> {
  return openQueue({
    redisUrl: backend.url(),
    databaseUrl: process.env.DATABASE_URL!,
    concurrency: 4,
    onTrouble: () => {},
  })
}

export type Run = { state: string; attempts: number; problem: string | null }

export async function runOf(eventId: string, job = "book-reward"): Promise<Run | undefined> {
  const [row] = await owner<Run[]>`
    select state, attempts, problem from job_runs where event_id = ${eventId} and job = ${job}`
  return row
}

/** Asks again and again until the answer is truthy; throws when it takes too long. */
export async function until<T>(ask: () => Promise<T> | T, patienceMs = 90_000): Promise<NonNullable<T>> {
  const end = Date.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`not in ${patienceMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export function untilDone(eventId: string, job = "book-reward"): Promise<Run> {
  return until(async () => {
    const run = await runOf(eventId, job)
    return run?.state === "done" ? run : undefined
  })
}
