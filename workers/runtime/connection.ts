import { createPostgresBackend, type PgPool, Queue, Worker } from "bullmq"
import { Redis } from "ioredis"
import pg from "pg"
import { seconds } from "#app/kernel/durations.ts"
import { queueName, queueSchema } from "#db/migrate.ts"
import { within } from "#workers/runtime/within.ts"

/** A job as the queue holds it: ids only. */
export type QueuedJob = {
  /** `<eventId>-<job>`: a second one with the same id is not added while the first is there. */
  readonly id: string
  readonly name: string
  readonly data: unknown
  readonly attempts: number
  readonly backoffMs: number
}

export type Process = (name: string, data: unknown) => Promise<void>

export type WorkOptions = {
  readonly concurrency: number
  /** How long a job stays with a worker that has stopped saying that it is alive. */
  readonly lockMs: number
}

export type WorkingQueue = {
  /** Takes no new job and resolves when those begun are finished; `force` does not wait for them. */
  readonly close: (force?: boolean) => Promise<void>
}

export type WorkQueue = {
  readonly backend: "redis" | "postgres"
  /** Adds jobs in order. Throws where the queue does not answer; adding again does no harm. */
  readonly add: (jobs: readonly QueuedJob[]) => Promise<void>
  readonly work: (process: Process, options: WorkOptions) => WorkingQueue
  readonly close: () => Promise<void>
}

const patience = seconds(5)

/**
 * Opens the queue: on Redis where there is an address of one, else in BullMQ's own tables of our database.
 * `onTrouble` hears what goes wrong with the connections, which mend themselves.
 */
export async function openQueue(options: {
  readonly redisUrl: string | undefined
  readonly databaseUrl: string
  readonly concurrency: number
  readonly onTrouble: (error: Error) => void
}): Promise<WorkQueue> {
  return options.redisUrl ? openOnRedis(options.redisUrl, options.onTrouble) : openOnPostgres(options)
}

function openOnRedis(url: string, onTrouble: (error: Error) => void): WorkQueue {
  const connect = (maxRetriesPerRequest: number | null) =>
    new Redis(url, { maxRetriesPerRequest }).on("error", onTrouble)
  const connection = connect(1)
  // A worker waits for jobs in one long command, which must outlive a lost connection.
  const waiting = connect(null)
  const queue = new Queue(queueName, { connection })
  queue.on("error", onTrouble)
  return {
    backend: "redis",
    add: async (jobs) => {
      await within(patience, queue.addBulk(jobs.map(asAdded)))
    },
    work: (process, options) => {
      const worker = new Worker(queueName, ({ name, data }) => process(name, data), {
        connection: waiting,
        ...asWorkerOptions(options),
      })
      worker.on("error", onTrouble)
      return worker
    },
    close: async () => {
      await within(patience, queue.close()).catch(() => {})
      connection.disconnect()
      waiting.disconnect()
    },
  }
}

async function openOnPostgres({
  databaseUrl,
  concurrency,
  onTrouble,
}: {
  databaseUrl: string
  concurrency: number
  onTrouble: (error: Error) => void
}): Promise<WorkQueue> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: `-c search_path=${queueSchema}`,
    // One each for adding, for listening and for renewing locks.
    max: concurrency + 3,
    connectionTimeoutMillis: patience,
    keepAlive: true,
  })
  // pg's types and BullMQ's own picture of them differ in how 'on' is overloaded.
  const connection = pool as PgPool
  // BullMQ puts a listener on the pool for each job it waits for.
  pool.setMaxListeners(0)
  const queue = new Queue(queueName, { connection }, createPostgresBackend)
  queue.on("error", onTrouble)
  await queue.waitUntilReady()
  return {
    backend: "postgres",
    add: async (jobs) => {
      await within(patience, queue.addBulk(jobs.map(asAdded)))
    },
    work: (process, options) => {
      const worker = new Worker(
        queueName,
        ({ name, data }) => process(name, data),
        { connection, ...asWorkerOptions(options) },
        createPostgresBackend,
      )
      worker.on("error", onTrouble)
      return worker
    },
    close: async () => {
      await within(patience, queue.close()).catch(() => {})
      await pool.end()
    },
  }
}

function asAdded({ id, name, data, attempts, backoffMs }: QueuedJob) {
  return {
    name,
    data,
    opts: {
      jobId: id,
      attempts,
      backoff: { type: "exponential", delay: backoffMs, jitter: 0.5 },
      // What became of a job is in job_runs; a job gone from the queue may be added again.
      // Never a count here: on PostgreSQL it deadlocks.
      removeOnComplete: true,
      removeOnFail: true,
    },
  }
}

function asWorkerOptions({ concurrency, lockMs }: WorkOptions) {
  return {
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    // How often a job may stop its process is counted in job_runs, which a lost queue does not forget.
    maxStalledCount: 1_000,
  }
}
