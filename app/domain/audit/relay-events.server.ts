import {
  deleteRelayedBefore,
  insertPromisedJobs,
  lockWaitingEvents,
  markRelayed,
  type OverdueJobs,
  overdueJobs,
  type PromisedJob,
  type WalkedTo,
} from "#app/domain/audit/store.server.ts"
import type { RelayActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/**
 * Turns waiting events into promised jobs, in the order they happened. Whoever calls this hands the jobs to
 * the queue afterwards; what is lost on the way shows up in `readOverdueJobs`.
 * @param jobsOf which jobs an event promises, by name
 */
export function relayEvents(
  ctx: Ctx<RelayActor>,
  { jobsOf, limit }: { jobsOf: (event: string) => readonly string[]; limit: number },
) {
  return inTransaction<{ events: number; jobs: PromisedJob[] }, never>(ctx, async (tx) => {
    const events = await lockWaitingEvents(tx, limit)
    const jobs = events.flatMap(({ id, event, providerId, subjectId }) =>
      jobsOf(event).map((job) => ({ eventId: id, providerId, job, subjectId })),
    )
    await insertPromisedJobs(tx, jobs)
    if (events.length > 0)
      await markRelayed(
        tx,
        events.map(({ id }) => id),
      )
    return ok({ events: events.length, jobs })
  })
}

/** Jobs the queue may have lost: they have waited or run for longer than jobs do. */
export function readOverdueJobs(
  ctx: Ctx<RelayActor>,
  which: OverdueJobs,
): Promise<(PromisedJob & WalkedTo)[]> {
  return reading(ctx, (tx) => overdueJobs(tx, which))
}

/** Removes relayed outbox rows after their keep time; the audit rows stay. */
export function forgetRelayedEvents(ctx: Ctx<RelayActor>, { before }: { before: Date }) {
  return inTransaction<{ removed: number }, never>(ctx, async (tx) => {
    return ok({ removed: await deleteRelayedBefore(tx, before) })
  })
}
