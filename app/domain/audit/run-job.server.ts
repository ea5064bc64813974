import {
  type JobKey,
  type JobTogether,
  saveJobStarted,
  saveJobStopped,
  saveJobsDone,
  saveJobsStarted,
} from "#app/domain/audit/store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { beforeCommit, inTransaction, onCommit } from "#db/ctx.ts"

/** Thrown out of a job's change when another delivery of the same job has been committed meanwhile. */
export class AlreadyDone extends Error {
  constructor() {
    super("already done by another delivery")
  }
}

export type StartRefusal =
  /** Done or given up: there is nothing to do. */
  | { readonly kind: "finished" }
  /** The database knows of no such promise, though the queue does: it is older, or another's. */
  | { readonly kind: "not-promised" }

/** Notes that a job begins. @returns the how-manieth start this is */
export function startJob(ctx: Ctx<SystemActor>, key: JobKey) {
  return inTransaction<{ attempts: number }, StartRefusal>(ctx, async (tx) => {
    const row = await saveJobStarted(tx, key)
    if (!row) return err({ kind: "not-promised" })
    return row.attempts === null ? err({ kind: "finished" }) : ok({ attempts: row.attempts })
  })
}

/**
 * Notes that a job begins, and with it others of its kind that the same provider was promised.
 * @returns the job itself first; none where there is nothing to do, or others are at it
 */
export async function startJobsTogether(
  ctx: Ctx<SystemActor>,
  key: JobKey,
  { more, again }: { readonly more: number; readonly again: boolean },
): Promise<readonly JobTogether[]> {
  const { providerId } = ctx.actor
  const started = await inTransaction<JobTogether[], never>(ctx, async (tx) =>
    ok(await saveJobsStarted(tx, key, { providerId, more, again })),
  )
  return started.ok ? started.value : []
}

/**
 * From here on the one change made with `ctx` says "done" in its own transaction: the effect and the done-row
 * are there together or not at all, and of two deliveries at once only one is committed. `ctx` must be the
 * job's alone: what else is noted about the job goes by another.
 * @param eventIds whose promises the change keeps, asked for as it is committed
 * @returns whether the change has said so; false after a job that found nothing to change
 */
export function doneWithChange(
  ctx: Ctx<SystemActor>,
  job: string,
  eventIds: () => readonly string[],
): () => boolean {
  let said = false
  beforeCommit(ctx, async (tx) => {
    // "Done" before the last change would be a promise forgotten if the process died in between.
    if (said) throw new Error("a job makes one change")
    if (!(await saveJobsDone(tx, job, eventIds()))) throw new AlreadyDone()
    onCommit(tx, () => {
      said = true
    })
  })
  return () => said
}

/** Notes that a job found its work done already. */
export function finishJob(ctx: Ctx<SystemActor>, { eventId, job }: JobKey) {
  return inTransaction<null, never>(ctx, async (tx) => {
    await saveJobsDone(tx, job, [eventId])
    return ok(null)
  })
}

/** Notes that a job waits to be tried again. */
export function putJobBack(ctx: Ctx<SystemActor>, key: JobKey, problem: string | null) {
  return inTransaction<null, never>(ctx, async (tx) => {
    await saveJobStopped(tx, key, { state: "waiting", problem })
    return ok(null)
  })
}

/** Notes that a job will not be tried again. @param problem a code with words in the catalogue */
export function giveJobUp(ctx: Ctx<SystemActor>, key: JobKey, problem: string) {
  return inTransaction<null, never>(ctx, async (tx) => {
    await saveJobStopped(tx, key, { state: "gave-up", problem })
    return ok(null)
  })
}
