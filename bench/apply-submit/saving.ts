import type postgres from "postgres"
import type { Child } from "../runner/child.ts"
import { type Answer, shoot } from "../runner/load.ts"
import type { Cell, Measuring } from "../runner/pairs.ts"
import type { Stand } from "../runner/stand.ts"
import type { Pair } from "../runner/verdict.ts"
import { makeDrafts, referencesOf } from "./drafts.ts"

type Given = {
  readonly stand: Stand
  readonly measuring: Measuring
  readonly web: Child
  readonly limit: Child
  readonly runs: number
  readonly how: { readonly connections: number; readonly secs: number }
}

/**
 * One step of applying, as at each press of "Save and continue": the answer to a question is saved. Each
 * request is another applicant's; what was acknowledged is counted in the database.
 */
export async function measureSaving({ stand, measuring, web, limit, runs, how }: Given) {
  const { large } = stand
  let acknowledged = 0
  let rate = 2_000
  const loadOf = async (howMany: number, load: { connections: number; secs: number }) => {
    const drafts = await makeDrafts(large.owner, howMany, "save")
    await large.owner`checkpoint`
    let next = 0
    const before = acknowledged
    const began = performance.now()
    return {
      ...load,
      next: () => drafts[next++],
      right: ({ status }: Answer) => status === 303,
      answered: () => {
        acknowledged += 1
        rate = ((acknowledged - before) / (performance.now() - began)) * 1_000
      },
    }
  }
  const cellOf = (name: string, server: Child): Cell => ({
    name,
    target: { pid: server.pid, port: server.port, databasePid: stand.databasePid() },
    load: () => loadOf(Math.ceil(rate * how.secs * 1.5), how),
  })
  for (const server of [web, limit]) {
    const warming = await loadOf(measuring.warmUpRequests, { ...how, secs: 20 })
    await shoot({ ...warming, port: server.port })
  }
  const pairs: Pair[] = await measuring.pairs(runs, cellOf("save ours", web), cellOf("save limit", limit))
  const kept = await savedIn(large.owner)
  const wrong = Object.entries(kept)
    .filter(([, count]) => count !== acknowledged)
    .map(([what, count]) => `${acknowledged} answers were acknowledged as saved, and ${what} has ${count}`)
  return { pairs, wrong, counted: acknowledged }
}

/** First answers of the drafts that lacked theirs, and what was written down about saving them. */
async function savedIn(owner: postgres.Sql): Promise<Record<string, number>> {
  const [row] = await owner<[Record<string, number>]>`
    with begun as (select id from applications where reference like ${`${referencesOf.save}%`})
    select
      (select count(*)::int from answers s join begun b on b.id = s.application_id
        join vacancy_questions q on q.id = s.vacancy_question_id and q.position = 1) as answers,
      (select count(*)::int from audit_events e join begun b on b.id = e.subject_id
        where e.event = 'application.saved') as audit,
      (select count(*)::int from outbox o join begun b on b.id = o.subject_id
        where o.event = 'application.saved') as outbox`
  return row
}
