import { minutes, seconds } from "#app/kernel/durations.ts"
import { env } from "#app/platform/env.server.ts"
import { log } from "#app/platform/log.server.ts"
import { closeMail } from "#app/platform/mail.server.ts"
import { assertBoundRole, closeDatabase } from "#db/client.ts"
import { handlers } from "#workers/handlers.ts"
import { type RelayRhythm, startRelay, usualRhythm } from "#workers/relay.ts"
import { openQueue } from "#workers/runtime/connection.ts"
import { deliver } from "#workers/runtime/deliver.ts"
import type { AnyHandler } from "#workers/runtime/handler.ts"
import { startClock } from "#workers/schedules.ts"

export type WorkerOptions = {
  readonly handlers?: readonly AnyHandler[]
  readonly rhythm?: RelayRhythm
  readonly lockMs?: number
  readonly redisUrl?: string | undefined
}

/** Starts one worker process's part: a relay, the clock, and a worker on the queue. */
export async function startWorkers({
  handlers: kept = handlers,
  rhythm = usualRhythm,
  lockMs = seconds(30),
  redisUrl = env().REDIS_URL,
}: WorkerOptions = {}): Promise<{ backend: string; stop: () => Promise<void> }> {
  await assertBoundRole()
  const { DATABASE_URL, WORKER_CONCURRENCY: concurrency } = env()
  const queue = await openQueue({
    redisUrl,
    databaseUrl: DATABASE_URL,
    concurrency,
    onTrouble: oncePerMinute((error) => log.error("queue.trouble", error)),
  })
  const relay = startRelay(queue, rhythm)
  const clock = startClock()
  const worker = queue.work((name, data) => deliver(kept, name, data), { concurrency, lockMs })
  return {
    backend: queue.backend,
    async stop() {
      await Promise.all([relay.stop(), clock.stop(), worker.close()])
      await queue.close()
      closeMail()
      await closeDatabase()
    },
  }
}

/** A lost connection is said again with every try to mend it; once a minute is enough. */
function oncePerMinute(say: (error: Error) => void): (error: Error) => void {
  let quietUntil = 0
  return (error) => {
    if (Date.now() < quietUntil) return
    quietUntil = Date.now() + minutes(1)
    say(error)
  }
}
