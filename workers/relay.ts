import {
  forgetRelayedEvents,
  type PromisedJob,
  readOverdueJobs,
  relayEvents,
  sealChain,
  type WalkedTo,
} from "#app/domain/audit/index.server.ts"
import type { RelayActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days, minutes, seconds } from "#app/kernel/durations.ts"
import { log } from "#app/platform/log.server.ts"
import { listenTo } from "#db/listen.ts"
import { outboxChannel } from "#db/wake.ts"
import { jobsOf, reactionNamed } from "#workers/reactions.ts"
import type { QueuedJob, WorkQueue } from "#workers/runtime/connection.ts"
import { keepDoing } from "#workers/runtime/keep-doing.ts"

export type RelayRhythm = {
  /** Looks by itself this often, though nobody wakes it. */
  readonly roundMs: number
  /** A job that has waited for longer may be lost; it is put to the queue again. */
  readonly lostAfterMs: number
  /** A job that has run for longer has stopped with its worker, and the queue does not know. */
  readonly stoppedAfterMs: number
  /** How long relayed rows stay in the outbox. */
  readonly keepMs: number
}

export const usualRhythm: RelayRhythm = {
  roundMs: seconds(1),
  lostAfterMs: seconds(30),
  stoppedAfterMs: minutes(2),
  keepMs: days(7),
}

const eventsAtOnce = 500
const overdueAtOnce = 1_000
const sealedAtOnce = 1_000

const ctx: Ctx<RelayActor> = { actor: { kind: "relay" }, now: () => new Date() }

/**
 * Moves events from the outbox to the queue, in order, and seals the audit rows. Any number may run at once.
 * Losing the queue loses nothing: what is promised and not done is put to it again.
 */
export function startRelay(
  queue: WorkQueue,
  rhythm: RelayRhythm = usualRhythm,
): { stop: () => Promise<void> } {
  const rounds = [
    keepDoing("relay", relayOf(queue, rhythm), rhythm.roundMs),
    keepDoing("audit-seal", sealAudit, rhythm.roundMs),
  ]
  const wake = () => {
    for (const round of rounds) round.wake()
  }
  const listening = listenTo(outboxChannel, { onUp: wake, onDown: () => {}, onNotify: wake })
  return {
    async stop() {
      await Promise.all(rounds.map((round) => round.stop()))
      await listening.close()
    },
  }
}

async function sealAudit(): Promise<boolean> {
  const done = await sealChain(ctx, { limit: sealedAtOnce })
  return done.ok && done.value.sealed === sealedAtOnce
}

function relayOf(queue: WorkQueue, rhythm: RelayRhythm) {
  /** Promised, but not put to the queue, because it did not answer. The outbox waits until they are. */
  let unsent: readonly PromisedJob[] = []
  let walkedTo: WalkedTo | undefined
  let nextWalk = new Date(0)

  async function send() {
    if (unsent.length === 0) return
    await queue.add(unsent.flatMap((job) => asQueued(job)))
    unsent = []
  }

  /** Puts again what the queue may have lost, a part each round. */
  async function sendOverdue() {
    const now = ctx.now()
    if (!walkedTo && now < nextWalk) return
    const overdue = await readOverdueJobs(ctx, {
      waitingSince: after(now, -rhythm.lostAfterMs),
      runningSince: after(now, -rhythm.stoppedAfterMs),
      from: walkedTo,
      limit: overdueAtOnce,
    })
    if (overdue.length > 0) await queue.add(overdue.flatMap((job) => asQueued(job, { again: true })))
    walkedTo = overdue.length === overdueAtOnce ? overdue.at(-1) : undefined
    if (walkedTo) return
    nextWalk = after(now, rhythm.lostAfterMs)
    await forgetRelayedEvents(ctx, { before: after(now, -rhythm.keepMs) })
  }

  return async function round(): Promise<boolean> {
    await send()
    const relayed = await relayEvents(ctx, { jobsOf, limit: eventsAtOnce })
    if (relayed.ok) unsent = relayed.value.jobs
    await send()
    await sendOverdue()
    return relayed.ok && relayed.value.events === eventsAtOnce
  }
}

function asQueued({ eventId, providerId, job, subjectId }: PromisedJob, { again = false } = {}): QueuedJob[] {
  const reaction = reactionNamed(job)
  if (!reaction) {
    log.warn("relay.nobody-promises", { eventId, job })
    return []
  }
  const { attempts, backoffMs } = reaction.job
  const data = { eventId, providerId, payload: reaction.payload(subjectId), ...(again && { again }) }
  return [{ id: `${eventId}-${job}`, name: job, data, attempts, backoffMs }]
}
