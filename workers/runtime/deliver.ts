import { UnrecoverableError } from "bullmq"
import { z } from "zod"
import { AlreadyDone, doneWithChange, finishJob, startJob } from "#app/domain/audit/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { log } from "#app/platform/log.server.ts"
import { deliverTogether } from "#workers/runtime/deliver-together.ts"
import type { AnyHandler, Handler, Outcome } from "#workers/runtime/handler.ts"
import { type Key, startsPerAttempt, stopJob } from "#workers/runtime/stop-job.ts"

/** What a queued job holds. */
export const JobData = z.object({
  eventId: z.uuid(),
  providerId: z.uuid().nullable(),
  payload: z.unknown(),
  /** Whoever was at it is taken to have stopped. */
  again: z.boolean().default(false),
})

const attemptsOfUnknownJob = 10

/**
 * Runs one delivery of one job. A throw asks the queue to try again, or not to where it is an
 * `UnrecoverableError`; what is thrown holds no data, because the queue keeps it.
 */
export async function deliver(handlers: readonly AnyHandler[], name: string, data: unknown): Promise<void> {
  const parsed = JobData.safeParse(data)
  if (!parsed.success) {
    log.warn("job.unreadable", { job: name })
    throw new UnrecoverableError("unreadable")
  }
  const { eventId, providerId, payload, again } = parsed.data
  const ctx: Ctx<SystemActor> = {
    actor: { kind: "system", providerId },
    now: () => new Date(),
    requestId: eventId,
  }
  const key = { eventId, job: name }
  const handler = handlers.find(({ job }) => job.name === name)
  if (handler && "workTogether" in handler) return deliverTogether(ctx, key, handler, again)
  const began = performance.now()
  const started = await startJob(ctx, key)
  if (!started.ok) {
    log.info(`job.${started.error.kind}`, key)
    return
  }
  const { attempts } = started.value
  try {
    const outcome = await attempt(ctx, key, handler, payload, attempts)
    log.info("job.done", { ...key, ...outcome, attempts, ms: Math.round(performance.now() - began) })
  } catch (error) {
    const wasLast = attempts >= (handler?.job.attempts ?? attemptsOfUnknownJob)
    throw await stopJob(ctx, key, error, { wasLast, gaveUp: () => handler?.gaveUp({ ...ctx }, payload) })
  }
}

async function attempt(
  ctx: Ctx<SystemActor>,
  key: Key,
  handler: Handler | undefined,
  payload: unknown,
  attempts: number,
): Promise<Outcome> {
  // Known to a newer version, perhaps: a worker of that version may take it next time.
  if (!handler) throw new Error("unknown job")
  if (attempts > handler.job.attempts * startsPerAttempt) throw new UnrecoverableError("stopped-too-often")
  const working = { ...ctx }
  const saidDone = doneWithChange(working, key.job, () => [key.eventId])
  try {
    const outcome = await handler.work(working, payload)
    if (!saidDone()) await finishJob(ctx, key)
    return outcome
  } catch (error) {
    if (error instanceof AlreadyDone) return { already: true }
    throw error
  }
}
