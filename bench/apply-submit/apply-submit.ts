import type postgres from "postgres"
import anchors from "../anchors.json" with { type: "json" }
import { timesThePeer } from "../runner/arithmetic.ts"
import type { Bench, BenchReport } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { type Answer, shoot } from "../runner/load.ts"
import type { Cell } from "../runner/pairs.ts"
import type { BenchDatabase, Stand } from "../runner/stand.ts"
import { type Figures, growthOf, judge, type Pair } from "../runner/verdict.ts"
import { type Draft, makeDrafts } from "./drafts.ts"
import { killMidRun } from "./kill.ts"
import { measureSaving } from "./saving.ts"

const targets = { toLimit: 0.5, growth: 1.25 } as const
const many = 20

const isSent = ({ status }: Answer) => status === 303

/**
 * A step of applying, and the last: an answer is saved, and a whole draft is sent. Each request is another applicant's, from their own
 * browser. What was answered is counted in the database, sent again, and looked for after a crash.
 */
export const applySubmit: Bench = async ({ stand, measuring, options, say }) => {
  const web = await stand.startWeb(stand.large)
  const limit = await stand.startLimit("submit", stand.large)
  const smallWeb = await stand.startWeb(stand.small)
  const ledger = new Ledger()

  // So many are made as were sent at the last measuring, and half as many again.
  const rates = new Map<string, number>()
  const cellOf = (name: string, server: Child, database: BenchDatabase, how: How): Cell => ({
    name,
    target: { pid: server.pid, port: server.port, databasePid: stand.databasePid() },
    load: async () => {
      const guess = rates.get(name) ?? (how.connections === 1 ? 500 : 1_500)
      const drafts = await makeDrafts(database.owner, Math.ceil(guess * how.secs * 1.5))
      await database.owner`checkpoint`
      return ledger.load(drafts, database, how, (rps) => rates.set(name, rps))
    },
  })

  say("Warming up")
  for (const [server, database] of [
    [web, stand.large],
    [limit, stand.large],
    [smallWeb, stand.small],
  ] as const) {
    const drafts = await makeDrafts(database.owner, measuring.warmUpRequests)
    await shoot({
      ...ledger.load(drafts, database, { connections: many, secs: options.smoke ? 2 : 20 }),
      port: server.port,
    })
  }

  const pairs: Record<string, Pair[]> = {}
  for (const connections of options.smoke ? [many] : [many, 1]) {
    const how = { connections, secs: connections === 1 ? options.secs / 2 : options.secs }
    const key = `submit.c${connections}`
    pairs[key] = await measuring.pairs(
      options.runs,
      cellOf(`${key} ours`, web, stand.large, how),
      cellOf(`${key} limit`, limit, stand.large, how),
    )
  }

  const saving = await measureSaving({
    ...{ stand, measuring, web, limit, runs: options.runs },
    how: { connections: many, secs: options.secs },
  })
  pairs[`save.c${many}`] = saving.pairs

  // The server of the small database has to be as warm as the other, or growth would hide behind it.
  const sentByOurs = Object.entries(pairs)
    .filter(([key]) => key.startsWith("submit"))
    .flatMap(([, measured]) => measured.map(({ ours }) => ours.requests))
  const toWarm = await makeDrafts(
    stand.small.owner,
    sentByOurs.reduce((sum, requests) => sum + requests, 0),
  )
  const warming = { connections: many, secs: options.runs * options.secs }
  await shoot({ ...ledger.load(toWarm, stand.small, warming), port: smallWeb.port })
  const grown: { small: Figures; large: Figures }[] = []
  const how = { connections: 1, secs: Math.min(3, options.secs / 2) }
  for (let run = 0; run < Math.max(options.smoke ? 1 : 3, options.runs); run += 1) {
    const small = await measuring.cell(cellOf("submit with few", smallWeb, stand.small, how))
    const large = await measuring.cell(cellOf("submit with many", web, stand.large, how))
    grown.push({ small, large })
  }

  say("Counting rows, sending again")
  const rows = await ledger.compare(stand)
  const replayed = await sendAgain(stand, web, ledger)
  say("Killing the database and the web process under load")
  const killed = await killMidRun(stand, web, options.smoke ? 0.7 : 2)
  const wrong = [...saving.wrong, ...rows.wrong, ...replayed.wrong, ...killed.wrong]
  return reportOf(
    pairs,
    growthOf(grown),
    { rows: rows.counted, saved: saving.counted, replayed: replayed.counted, killed: killed.counted },
    wrong,
    options.smoke,
  )
}

type How = { readonly connections: number; readonly secs: number }

/** What was acknowledged in each database. */
class Ledger {
  readonly sent = new Map<string, Draft[]>()

  load(drafts: readonly Draft[], { name }: BenchDatabase, how: How, rate?: (rps: number) => void) {
    let next = 0
    const acknowledged = this.sent.get(name) ?? []
    this.sent.set(name, acknowledged)
    const began = performance.now()
    let answers = 0
    return {
      ...how,
      next: () => drafts[next++],
      right: isSent,
      answered: (id: number) => {
        acknowledged.push(drafts[id]!)
        answers += 1
        rate?.((answers / (performance.now() - began)) * 1_000)
      },
    }
  }

  /** Rows and answers must be the same number: application, counter, two audit rows, two in the outbox, one letter. */
  async compare(stand: Stand) {
    const wrong: string[] = []
    let acknowledged = 0
    for (const database of [stand.small, stand.large]) {
      const answers = this.sent.get(database.name)?.length ?? 0
      acknowledged += answers
      const rows = await rowsOf(database.owner)
      for (const [what, count] of Object.entries(rows)) {
        if (count !== answers)
          wrong.push(`${database.name}: ${answers} were acknowledged, and ${what} has ${count}`)
      }
    }
    return { wrong, counted: acknowledged }
  }
}

/** What drafts left behind once they were sent; seeded applications do not count. */
async function rowsOf(owner: postgres.Sql): Promise<Record<string, number>> {
  const [row] = await owner<[Record<string, number>]>`
    with sent as (select id from applications where reference like 'draft-number-%' and status = 'submitted')
    select
      (select count(*)::int from sent) as applications,
      (select count(*)::int from outbox o join sent s on s.id = o.subject_id and o.event = 'application.submitted') as outbox,
      (select count(*)::int from audit_events a join sent s on s.id = a.subject_id and a.event = 'application.submitted') as audit,
      (select count(*)::int from messages) as messages,
      (select count(*)::int from outbox where event = 'message.queued') as "outbox of messages",
      (select sum(c.submitted)::int - (select count(*)::int from applications where reference like 'seeded-%')
        from vacancy_counters c) as counters`
  return row
}

/** The same requests once more, as after a second press or a lost answer. */
async function sendAgain({ large }: Stand, web: Child, ledger: Ledger) {
  const again = (ledger.sent.get(large.name) ?? []).slice(-200)
  const before = await rowsOf(large.owner)
  let next = 0
  const { requests, errors } = await shoot({
    port: web.port,
    connections: 10,
    secs: 10,
    next: () => again[next++],
    right: isSent,
  })
  const after = await rowsOf(large.owner)
  const wrong = [
    ...(errors > 0 ? [`${errors} replayed requests were not answered as the first was`] : []),
    ...(JSON.stringify(after) === JSON.stringify(before) ? [] : ["replayed requests added rows"]),
  ]
  return { wrong, counted: { requests, addedRows: wrong.length } }
}

function reportOf(
  pairs: Readonly<Record<string, Pair[]>>,
  growth: number,
  more: BenchReport["more"],
  wrong: readonly string[],
  smoke: boolean,
): BenchReport {
  const verdicts = Object.entries(pairs).map(
    ([key, measured]) => [key, judge(measured, targets.toLimit)] as const,
  )
  const gated = verdicts.find(([key]) => key === `submit.c${many}`)![1]
  const { limit, ...peers } = anchors.cells.submit
  const toPeer = Object.entries(peers).map(([name, peer]) => [
    name,
    Math.round(timesThePeer(gated.toLimit, peer, limit)),
  ])
  const missed = [
    ...verdicts
      .filter(([key, { ok }]) => key.endsWith(`.c${many}`) && !ok)
      .map(([key]) => `${key} is below its share of the limit`),
    ...(growth > targets.growth ? [`sending takes ${growth} times as long with more applications`] : []),
  ]
  return {
    pairs,
    wrong,
    missed: smoke ? [] : missed,
    limit: "node:http + postgres.js, the same SQL in one transaction, synchronous_commit=on",
    ratio: { ...Object.fromEntries(verdicts), growth, toPeer: Object.fromEntries(toPeer) },
    target: { ...targets, lost: 0 },
    more,
  }
}
