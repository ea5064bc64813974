import { UnrecoverableError } from "bullmq"
import { z } from "zod"
import {
  AlreadyDone,
  doneWithChange,
  finishJob,
  giveJobUp,
  putJobBack,
  startJob,
} from "#app/domain/audit/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { JobDefinition } from "#app/kernel/define-job.ts"
import { log } from "#app/platform/log.server.ts"

/** What a handler notes in the log when it is done: names and ids. */
export type Outcome = Readonly<Record<string, string | number | boolean | undefined>>

export type Handler = {
  readonly job: JobDefinition
  /** @throws whatever the work throws; `UnrecoverableError` with a reason's code where trying again is no use */
  readonly work: (ctx: Ctx<SystemActor>, payload: unknown) => Promise<Outcome>
  /** What is noted once nobody tries any more. Done again where a process ends before that is on record. */
  readonly gaveUp: (ctx: Ctx<SystemActor>, payload: unknown) => Promise<unknown>
}

/** What a queued job holds. */
export const JobData = z.object({
  eventId: z.uuid(),
  providerId: z.uuid().nullable(),
  payload: z.unknown(),
})

type Key = { readonly eventId: string; readonly job: string }

const startsPerAttempt = 3
const attemptsOfUnknownJob = 10

/**
 * Ties a job to what keeps it. `work` acts as the event's provider and makes one change at most, as its last
 * act; that it is done is written in the change's own transaction. It stands a second delivery.
 */
export function handle<Payload extends z.ZodType>(
  job: JobDefinition<string, Payload>,
  work: (ctx: Ctx<SystemActor>, payload: z.output<Payload>) => Promise<Outcome>,
  gaveUp: (ctx: Ctx<SystemActor>, payload: z.output<Payload>) => Promise<unknown> = async () => {},
): Handler {
  return {
    job,
    work: (ctx, payload) => {
      const parsed = job.payload.safeParse(payload)
      if (!parsed.success) throw new UnrecoverableError("payload-not-understood")
      return work(ctx, parsed.data)
    },
    gaveUp: async (ctx, payload) => {
      const parsed = job.payload.safeParse(payload)
      return parsed.success ? gaveUp(ctx, parsed.data) : undefined
    },
  }
}

/**
 * Runs one delivery of one job. A throw asks the queue to try again, or not to where it is an
 * `UnrecoverableError`; what is thrown holds no data, because the queue keeps it.
 */
export async function deliver(handlers: readonly Handler[], name: string, data: unknown): Promise<void> {
  const parsed = JobData.safeParse(data)
  if (!parsed.success) {
    log.warn("job.unreadable", { job: name })
    throw new UnrecoverableError("unreadable")
  }
  const { eventId, providerId, payload } = parsed.data
  const ctx: Ctx<SystemActor> = {
    actor: { kind: "system", providerId },
    now: () => new Date(),
    requestId: eventId,
  }
  const key = { eventId, job: name }
  const began = performance.now()
  const started = await startJob(ctx, key)
  if (!started.ok) {
    log.info(`job.${started.error.kind}`, key)
    return
  }
  const { attempts } = started.value
  const handler = handlers.find(({ job }) => job.name === name)
  try {
    const outcome = await attempt(ctx, key, handler, payload, attempts)
    log.info("job.done", { ...key, ...outcome, attempts, ms: Math.round(performance.now() - began) })
  } catch (error) {
    const wasLast = attempts >= (handler?.job.attempts ?? attemptsOfUnknownJob)
    throw await stopped(ctx, key, error, { wasLast, gaveUp: () => handler?.gaveUp({ ...ctx }, payload) })
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
  const saidDone = doneWithChange(working, key)
  try {
    const outcome = await handler.work(working, payload)
    if (!saidDone()) await finishJob(ctx, key)
    return outcome
  } catch (error) {
    if (error instanceof AlreadyDone) return { already: true }
    throw error
  }
}

/** Notes why a job stopped, and says what the queue is to be told. */
async function stopped(
  ctx: Ctx<SystemActor>,
  key: Key,
  error: unknown,
  { wasLast, gaveUp }: { readonly wasLast: boolean; readonly gaveUp: () => Promise<unknown> | undefined },
): Promise<Error> {
  const refused = error instanceof UnrecoverableError
  if (refused || wasLast) {
    const problem = refused ? error.message : "kept-failing"
    log.error("job.gave-up", error, { ...key, problem })
    await gaveUp()
    await giveJobUp(ctx, key, problem)
    return withoutTrace(new UnrecoverableError(problem))
  }
  log.error("job.will-be-tried-again", error, key)
  await putJobBack(ctx, key, "failed")
  return withoutTrace(new Error("failed"))
}

function withoutTrace<E extends Error>(error: E): E {
  error.stack = ""
  return error
}
