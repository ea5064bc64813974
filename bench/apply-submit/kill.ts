import type { Child } from "../runner/child.ts"
import { type Answer, shoot } from "../runner/load.ts"
import { childrenOf, wait } from "../runner/machine.ts"
import type { Stand } from "../runner/stand.ts"
import { makeDrafts } from "./drafts.ts"

/**
 * Ends the database and the web process in the middle of a load as a power cut would, starts the database
 * again, and looks for every application whose applicant was told that it is sent.
 */
export async function killMidRun(stand: Stand, web: Child, afterSecs: number) {
  const drafts = await makeDrafts(stand.large.owner, Math.ceil(2_000 * afterSecs))
  const acknowledged: string[] = []
  let next = 0
  const load = shoot({
    port: web.port,
    connections: 20,
    secs: afterSecs + 5,
    next: () => drafts[next++],
    right: ({ status }: Answer) => status === 303,
    answered: (id) => acknowledged.push(drafts[id]!.reference),
  })
  await wait(afterSecs * 1_000)
  const postmaster = stand.databasePid()
  const backends = childrenOf(postmaster)
  for (const pid of [postmaster, ...backends]) process.kill(pid, "SIGKILL")
  await web.kill()
  await load
  await stand.recoverDatabase()

  const { owner } = stand.large
  const [row] = await owner<[{ kept: number; whole: number }]>`
    select count(*)::int as kept, count(*) filter (where
      exists (select from outbox o where o.subject_id = a.id and o.event = 'application.submitted')
      and exists (select from audit_events e where e.subject_id = a.id and e.event = 'application.submitted')
      and exists (select from messages m where m.dedupe_key = 'application-receipt|' || a.id))::int as whole
    from applications a where a.status = 'submitted' and a.reference = any(${acknowledged})`
  const lost = acknowledged.length - row.kept
  const wrong = [
    ...(acknowledged.length === 0 ? ["nothing was acknowledged before the kill"] : []),
    ...(lost > 0 ? [`${lost} acknowledged applications were lost by kill -9`] : []),
    ...(row.whole !== row.kept ? [`${row.kept - row.whole} applications were kept in part`] : []),
  ]
  return { wrong, counted: { acknowledged: acknowledged.length, lost } }
}
