import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type postgres from "postgres"
import { makeDrafts } from "../apply-submit/drafts.ts"
import { choosingIn, recount, staffCookie } from "../data/seed-choosing.ts"
import { median, rounded } from "../runner/arithmetic.ts"
import type { Bench } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { type Answer, getRequest, shoot } from "../runner/load.ts"
import type { Cell } from "../runner/pairs.ts"
import { recordPage } from "../runner/record-page.ts"
import { type Figures, growthOf, judge, type Pair } from "../runner/verdict.ts"

const targets = { toLimit: 0.25, growth: 1.2, dearerWrites: 1.15 } as const
const many = 20
const counting = ["applications_move_kept", "applications_counted", "applications_heard"] as const

/**
 * What waits for a provider, read from counters that are kept in the transaction that changes them: how fast,
 * whether it stays so with more applications, what counting costs whoever sends an application, and whether
 * counters equal a recount after 100,000 random moves.
 */
export const dashboards: Bench = async ({ stand, measuring, options, say }) => {
  const { owner } = stand.large
  say("What counting costs")
  const limit = await stand.startLimit("submit", stand.large)
  const writes = await measureWrites(options.runs, async (counted, run) => {
    for (const name of counting) {
      await owner.unsafe(`alter table applications ${counted ? "enable" : "disable"} trigger ${name}`)
    }
    return measuring.cell({
      name: `sending ${counted ? "counted" : "not counted"}, ${run + 1}`,
      target: { pid: limit.pid, port: limit.port, databasePid: stand.databasePid() },
      load: async () => {
        const drafts = await makeDrafts(owner, Math.ceil(2_000 * options.secs))
        await owner`checkpoint`
        let at = 0
        return {
          ...{ connections: many, secs: options.secs, next: () => drafts[at++] },
          right: ({ status }: Answer) => status === 303,
        }
      },
    })
  })

  say("Today")
  const large = await choosingIn(stand.large.owner)
  const small = await choosingIn(stand.small.owner)
  const web = await stand.startWeb(stand.large)
  const smallWeb = await stand.startWeb(stand.small)
  const path = `/provider/${large.provider}`
  const page = await recordPage(stand, web, { path, cookie: staffCookie(large.token) })
  const file = join(stand.folder, "dashboards.json")
  writeFileSync(file, JSON.stringify([{ ...page, drawn: false }]))
  const replay = await stand.startLimit("replay", stand.large, file)
  const cell = (name: string, server: Child, token: string, connections: number): Cell => ({
    name,
    target: { pid: server.pid, port: server.port, databasePid: stand.databasePid() },
    load: () => ({
      connections,
      secs: connections === 1 ? Math.min(4, options.secs) : options.secs,
      next: () => ({ id: 0, bytes: getRequest({ path, cookie: staffCookie(token) }) }),
      right: ({ status }: Answer) => status === 200,
    }),
  })
  for (const [server, token] of [
    [web, large.token],
    [replay, large.token],
    [smallWeb, small.token],
  ] as const) {
    let left = measuring.warmUpRequests
    const { next } = await cell("warming", server, token, many).load()
    await shoot({
      ...{ connections: many, secs: 20, port: server.port, right: () => true },
      next: () => (left-- > 0 ? next() : undefined),
    })
  }
  const pairs = await measuring.pairs(
    options.runs,
    cell("today ours", web, large.token, many),
    cell("today limit", replay, large.token, many),
  )
  const grown: { small: Figures; large: Figures }[] = []
  for (let run = 0; run < (options.smoke ? 1 : Math.max(3, options.runs)); run += 1) {
    grown.push({
      small: await measuring.cell(cell("today, few applications", smallWeb, small.token, 1)),
      large: await measuring.cell(cell("today, many", web, large.token, 1)),
    })
  }

  const moves = options.smoke ? 5_000 : 100_000
  say(`${moves} random moves`)
  const moved = await moveAtRandom(owner, moves)

  const verdict = judge(pairs, targets.toLimit)
  const growth = growthOf(grown)
  const missed = [
    ...(verdict.ok ? [] : ["what waits is below its share of the limit"]),
    ...(growth <= targets.growth ? [] : [`what waits takes ${growth} times as long with more applications`]),
    ...(writes.dearer <= targets.dearerWrites
      ? []
      : [`counting makes sending ${writes.dearer} times as dear`]),
  ]
  return {
    pairs: { [`today.c${many}`]: pairs, [`counting.c${many}`]: writes.pairs },
    wrong: moved.differ > 0 ? [`${moved.differ} counters are not what a recount finds`] : [],
    missed: options.smoke ? [] : missed,
    limit:
      "node:http + the same statements in as many transactions, the page sent as it was; sending without counting",
    ratio: { today: verdict, growth, writes: writes.dearer },
    target: targets,
    more: { moves: moved.moves, counters: moved.counters, bytes: Buffer.byteLength(page.html) },
  }
}

type Measured = (counted: boolean, run: number) => Promise<Figures>

/** Sending with the counting triggers awake and asleep, by turns. */
async function measureWrites(runs: number, measure: Measured) {
  const pairs: Pair[] = []
  await measure(true, -1)
  for (let run = 0; run < runs; run += 1) {
    const counted = await measure(true, run)
    pairs.push({ ours: counted, limit: await measure(false, run) })
  }
  const dearer = pairs.map(({ ours, limit }) => limit.rps / ours.rps)
  return { pairs, dearer: rounded(median(dearer), 3) }
}

/** Applications moved from any stage to any other, as no rule would allow, with nothing awake but the counting. */
async function moveAtRandom(owner: postgres.Sql, moves: number) {
  await recount(owner)
  for (const name of counting) await owner.unsafe(`alter table applications enable always trigger ${name}`)
  const sql = await owner.reserve()
  await sql`set session_replication_role = replica`
  await sql`
    create temp table chosen as
    select array_agg(id) as ids from applications tablesample system (20) where submitted_at is not null`
  // In as many transactions as people make: within one, every version of a counter stays and is walked again.
  for (let made = 0; made < moves; made += 1_000) {
    await sql.unsafe(`do $$
      declare
        ids uuid[] := (select c.ids from chosen c);
        stages constant text[] := array['submitted', 'shortlisted', 'not-shortlisted', 'offered', 'accepted',
          'declined', 'not-appointed', 'started', 'withdrawn'];
        -- Drawn beforehand: drawn within the update it would be drawn anew for each row there is.
        one uuid;
      begin
        for n in 1..1000 loop
          one := ids[1 + floor(random() * cardinality(ids))::int];
          update applications set status = stages[1 + floor(random() * 9)::int],
            updated_at = now() - random() * interval '90 days' where id = one;
        end loop;
      end $$`)
  }
  await sql`drop table chosen`
  await sql`set session_replication_role = origin`
  sql.release()
  for (const name of counting) await owner.unsafe(`alter table applications enable trigger ${name}`)
  const counters = async () => [
    ...(await owner`
      select vacancy_id, waiting, waiting_heard, shortlisted, offered, not_taken, withdrawn
      from stage_counters order by vacancy_id`),
    ...(await owner`
      select vacancy_id, status, moved_from, since, applications
      from standing_counters order by vacancy_id, status, moved_from, since`),
  ]
  const kept = await counters()
  await recount(owner)
  const found = await counters()
  const differ = found.filter((row, at) => JSON.stringify(row) !== JSON.stringify(kept[at])).length
  return { moves, counters: found.length, differ: differ + Math.abs(found.length - kept.length) }
}
