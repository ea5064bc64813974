import { createHash } from "node:crypto"
import { and, eq, inArray, sql } from "drizzle-orm"
import type { JobState } from "#app/domain/audit/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { jobRuns } from "#db/schema/audit.ts"

/** One promised job as its provider sees it. */
export type WorkRun = {
  readonly id: string
  readonly job: string
  /** What the job is about: the event's subject. */
  readonly subjectId: string
  readonly state: JobState
  readonly attempts: number
  /** Since when it stands as it does. */
  readonly since: Date
  /** Why it was given up, or what went wrong last time: a code. */
  readonly problem: string | null
}

export type Work = {
  /** Waiting and running, the oldest first. */
  readonly underWay: readonly WorkRun[]
  readonly gaveUp: readonly WorkRun[]
  /** The newest of what is done. */
  readonly done: readonly WorkRun[]
  readonly counts: { readonly waiting: number; readonly running: number; readonly gaveUp: number }
  /** Another text as soon as anything shown here is another. */
  readonly version: string
}

const shownAtOnce = 50
const shownDone = 20

/** The jobs of the provider that whoever asks works for. */
export function readWork(ctx: Ctx<StaffActor>): Promise<Work> {
  const { providerId } = ctx.actor
  return reading(ctx, async (tx) => {
    const shown = {
      underWay: await runs(tx, providerId, ["waiting", "running"], sql`queued_at, id`, shownAtOnce),
      gaveUp: await runs(tx, providerId, ["gave-up"], sql`id desc`, shownAtOnce),
      done: await runs(tx, providerId, ["done"], sql`id desc`, shownDone),
      counts: await countUnfinished(tx, providerId),
    }
    const version = createHash("sha256").update(JSON.stringify(shown)).digest("base64url")
    return { ...shown, version }
  })
}

async function runs(
  tx: Tx,
  providerId: string,
  states: readonly JobState[],
  order: ReturnType<typeof sql>,
  limit: number,
): Promise<WorkRun[]> {
  const oneOfStates = sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )
  const rows = await tx.execute<Omit<WorkRun, "since"> & { sinceMs: number }>(
    sql`select id, job, subject_id as "subjectId", state, attempts, problem,
        extract(epoch from case state when 'waiting' then queued_at when 'running' then started_at else finished_at end)::float8
          * 1000 as "sinceMs"
      from job_runs where provider_id = ${providerId}::uuid and state in (${oneOfStates})
      order by ${order} limit ${limit}`,
  )
  return rows.map(({ sinceMs, ...run }) => ({ ...run, since: new Date(sinceMs) }))
}

async function countUnfinished(tx: Tx, providerId: string): Promise<Work["counts"]> {
  const [row] = await tx.execute<Work["counts"]>(
    sql`select count(*) filter (where state = 'waiting')::int as waiting,
        count(*) filter (where state = 'running')::int as running,
        count(*) filter (where state = 'gave-up')::int as "gaveUp"
      from job_runs where provider_id = ${providerId}::uuid and state <> 'done'`,
  )
  return row!
}

/** How far a job is for each of several subjects that it was promised for. */
export async function statesOfJobs(
  tx: Tx,
  { providerId, job, subjectIds }: { providerId: string; job: string; subjectIds: readonly string[] },
): Promise<ReadonlyMap<string, JobState>> {
  const rows = await tx
    .select({ subjectId: jobRuns.subjectId, state: jobRuns.state })
    .from(jobRuns)
    .where(
      and(
        eq(jobRuns.providerId, providerId),
        inArray(jobRuns.subjectId, [...subjectIds]),
        eq(jobRuns.job, job),
      ),
    )
    .orderBy(jobRuns.id)
  return new Map(rows.map(({ subjectId, state }) => [subjectId, state]))
}
