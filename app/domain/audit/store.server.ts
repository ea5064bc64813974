import { sql } from "drizzle-orm"
import type { JobState } from "#app/domain/audit/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"

/** One job that an event promised: ids and names only. */
export type PromisedJob = {
  readonly eventId: string
  readonly providerId: string | null
  readonly job: string
  readonly subjectId: string
}

export type JobKey = Pick<PromisedJob, "eventId" | "job">

export type WaitingEvent = {
  readonly id: string
  readonly providerId: string | null
  readonly event: string
  readonly subjectId: string
}

/** Where a walk over unfinished jobs has got to. */
export type WalkedTo = { readonly queuedAt: string; readonly id: string }

/** The oldest events not yet relayed; none while another relay takes some, so that they keep their order. */
export async function lockWaitingEvents(tx: Tx, limit: number): Promise<WaitingEvent[]> {
  return tx.execute<WaitingEvent>(
    sql`select id, provider_id as "providerId", event, subject_id as "subjectId" from outbox
      where relayed_at is null and (select pg_try_advisory_xact_lock(hashtextextended('outbox', 0)))
      order by id limit ${limit} for update`,
  )
}

export async function insertPromisedJobs(tx: Tx, jobs: readonly PromisedJob[]): Promise<void> {
  if (jobs.length === 0) return
  await tx.execute(sql`insert into job_runs (provider_id, event_id, job, subject_id)
    select "providerId", "eventId", job, "subjectId" from jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb)
      as promised("providerId" uuid, "eventId" uuid, job text, "subjectId" uuid)
    on conflict (event_id, job) do nothing`)
}

export async function markRelayed(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`update outbox set relayed_at = now()
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
}

export async function deleteRelayedBefore(tx: Tx, before: Date): Promise<number> {
  const gone = await tx.execute(
    sql`delete from outbox where relayed_at < ${before.toISOString()}::timestamptz`,
  )
  return gone.count
}

/** Jobs that have waited or run for longer than jobs do, from the one after `from`, oldest first. */
export async function overdueJobs(
  tx: Tx,
  { waitingSince, runningSince, from, limit }: OverdueJobs,
): Promise<(PromisedJob & WalkedTo)[]> {
  const after = from ? sql`and (queued_at, id) > (${from.queuedAt}::timestamptz, ${from.id}::uuid)` : sql``
  return tx.execute<PromisedJob & WalkedTo>(
    sql`select id, queued_at::text as "queuedAt", event_id as "eventId", provider_id as "providerId", job,
        subject_id as "subjectId"
      from job_runs
      where state in ('waiting', 'running') and queued_at < ${waitingSince.toISOString()}::timestamptz
        and (state = 'waiting' or started_at < ${runningSince.toISOString()}::timestamptz) ${after}
      order by queued_at, id limit ${limit}`,
  )
}

export type OverdueJobs = {
  readonly waitingSince: Date
  readonly runningSince: Date
  readonly from?: WalkedTo | undefined
  readonly limit: number
}

/** @returns the how-manieth start this is; none where the job is finished, or was never promised */
export async function saveJobStarted(tx: Tx, { eventId, job }: JobKey) {
  const [row] = await tx.execute<{ attempts: number | null }>(
    sql`with started as (
        update job_runs set state = 'running', attempts = attempts + 1, started_at = clock_timestamp(), problem = null
        where event_id = ${eventId}::uuid and job = ${job} and state in ('waiting', 'running')
        returning attempts
      )
      select (select attempts from started) as attempts from job_runs
      where event_id = ${eventId}::uuid and job = ${job}`,
  )
  return row
}

/** One of the jobs that are done together. */
export type JobTogether = {
  readonly eventId: string
  readonly subjectId: string
  /** The how-manieth start this is. */
  readonly attempts: number
}

/**
 * Starts a job, and with it up to `more` of its kind that the same provider was promised and that nobody has begun,
 * oldest first.
 * @param again whether it is started though somebody seems to be at it
 * @returns the job itself first; none where it is finished, under way or was never promised
 */
export async function saveJobsStarted(
  tx: Tx,
  { eventId, job }: JobKey,
  { providerId, more, again }: { providerId: string | null; more: number; again: boolean },
): Promise<JobTogether[]> {
  const states = again ? sql`('waiting', 'running')` : sql`('waiting')`
  const rows = await tx.execute<JobTogether>(
    sql`with first as (
        select id from job_runs where event_id = ${eventId}::uuid and job = ${job} and state in ${states} for update
      ), others as (
        select id from job_runs
        where provider_id = ${providerId}::uuid and job = ${job} and state = 'waiting' and attempts = 0
          and event_id <> ${eventId}::uuid and exists (select from first)
        order by id limit ${more} for update skip locked
      )
      update job_runs set state = 'running', attempts = attempts + 1, started_at = clock_timestamp(), problem = null
      where id in (select id from first union all select id from others)
      returning event_id as "eventId", subject_id as "subjectId", attempts`,
  )
  return [...rows].sort((a, b) => Number(b.eventId === eventId) - Number(a.eventId === eventId))
}

/** @returns false where somebody else has done one of the jobs meanwhile */
export async function saveJobsDone(tx: Tx, job: string, eventIds: readonly string[]): Promise<boolean> {
  const done = await tx.execute(
    sql`update job_runs set state = 'done', finished_at = clock_timestamp(), problem = null
      where event_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(eventIds)}::jsonb))
        and job = ${job} and state <> 'done'`,
  )
  return done.count === eventIds.length
}

export async function saveJobStopped(
  tx: Tx,
  { eventId, job }: JobKey,
  { state, problem }: { state: Extract<JobState, "waiting" | "gave-up">; problem: string | null },
): Promise<void> {
  await tx.execute(
    sql`update job_runs set state = ${state}, problem = ${problem},
        finished_at = case when ${state} = 'gave-up' then clock_timestamp() end
      where event_id = ${eventId}::uuid and job = ${job} and state = 'running'`,
  )
}
