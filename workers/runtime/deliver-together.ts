import { UnrecoverableError } from "bullmq"
import {
  doneWithChange,
  finishJob,
  type JobTogether,
  startJobsTogether,
} from "#app/domain/audit/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { log } from "#app/platform/log.server.ts"
import type { HandlerOfMany } from "#workers/runtime/handler.ts"
import { type Key, startsPerAttempt, stopJob } from "#workers/runtime/stop-job.ts"

/**
 * Runs one delivery of a job, and with it others of its kind that its provider was promised. Each of those says that it
 * is finished, or under way, when the queue delivers it too. One that failed is tried again, and never in a company:
 * so one that nobody can do holds up no other.
 * @param again whether whoever was at it is taken to have stopped
 */
export async function deliverTogether(
  ctx: Ctx<SystemActor>,
  key: Key,
  handler: HandlerOfMany,
  again: boolean,
): Promise<void> {
  const began = performance.now()
  const jobs = await startJobsTogether(ctx, key, { more: handler.atMost - 1, again })
  if (jobs.length === 0) {
    log.info("job.finished-or-under-way", key)
    return
  }
  const outcomes = await attemptTogether(ctx, key.job, handler, jobs)
  const failed = jobs.flatMap((job, at) => {
    const outcome = outcomes[at]
    return outcome instanceof Error ? [{ ...job, error: outcome }] : []
  })
  const errors = new Map<string, Error>()
  for (const { eventId, attempts, error } of failed) {
    const wasLast = attempts >= handler.job.attempts
    errors.set(eventId, await stopJob(ctx, { eventId, job: key.job }, error, { wasLast }))
  }
  log.info("job.done-together", {
    ...key,
    jobs: jobs.length,
    failed: failed.length,
    ms: Math.round(performance.now() - began),
  })
  const own = errors.get(key.eventId)
  if (own) throw own
}

/** What became of each job, in their order. What stops all of them stops each. */
async function attemptTogether(
  ctx: Ctx<SystemActor>,
  job: string,
  handler: HandlerOfMany,
  jobs: readonly JobTogether[],
): Promise<readonly (object | Error)[]> {
  if (jobs.some(({ attempts }) => attempts > handler.job.attempts * startsPerAttempt)) {
    return jobs.map(() => new UnrecoverableError("stopped-too-often"))
  }
  let changed: ReadonlySet<string> = new Set()
  const doneBy = (at: JobTogether) => changed.has(at.subjectId)
  const working = { ...ctx }
  const saidDone = doneWithChange(working, job, () => jobs.filter(doneBy).map(({ eventId }) => eventId))
  try {
    const subjects = jobs.map(({ subjectId }) => subjectId)
    const outcomes = await handler.workTogether(working, subjects, (subjectIds) => {
      changed = subjectIds
    })
    for (const [at, one] of jobs.entries()) {
      const isSaid = saidDone() && doneBy(one)
      if (!(outcomes[at] instanceof Error) && !isSaid) await finishJob(ctx, { eventId: one.eventId, job })
    }
    return outcomes
  } catch (error) {
    return jobs.map(() => (error instanceof Error ? error : new Error("unknown")))
  }
}
