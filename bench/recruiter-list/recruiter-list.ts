import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { choosingIn, staffCookie } from "../data/seed-choosing.ts"
import { median, rounded } from "../runner/arithmetic.ts"
import type { Bench } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { type Answer, getRequest, type Shot, shoot } from "../runner/load.ts"
import type { Cell } from "../runner/pairs.ts"
import { recordPage } from "../runner/record-page.ts"
import type { BenchDatabase } from "../runner/stand.ts"
import { type Figures, growthOf, judge } from "../runner/verdict.ts"

const targets = { toLimit: 0.25, growth: 1.2, deepToFirst: 1.3 } as const
const many = 20
const deepPages = 12

/**
 * A recruiter's list of a closed vacancy's applications: signed in, of one group, twenty anonymous people with
 * how the panel scored them and what the counters say. Its first page, and pages anywhere in it.
 */
export const recruiterList: Bench = async ({ stand, measuring, options, say }) => {
  say("Setting down scores of those who are chosen among")
  const large = await madeReady(stand.large)
  const small = await madeReady(stand.small)
  const web = await stand.startWeb(stand.large)
  const smallWeb = await stand.startWeb(stand.small)
  const recorded = []
  for (const path of [large.first, ...large.deep]) {
    recorded.push({ ...(await recordPage(stand, web, { path, cookie: large.cookie })), drawn: true })
  }
  const file = join(stand.folder, "recruiter-list.json")
  writeFileSync(file, JSON.stringify(recorded))
  const limit = await stand.startLimit("replay", stand.large, file)

  const target = ({ pid, port }: Child) => ({ pid, port, databasePid: stand.databasePid() })
  const lengths = new Map(recorded.map(({ path, html }) => [path, Buffer.byteLength(html)]))
  const cell = (
    name: string,
    server: Child,
    list: Ready,
    paths: readonly string[],
    connections: number,
  ): Cell => {
    const shots = paths.map((path, id) => ({ id, bytes: getRequest({ path, cookie: list.cookie }) }))
    const least = Math.min(...paths.map((path) => lengths.get(path) ?? 5_000)) * 0.9
    return {
      name,
      target: target(server),
      load: () => ({
        connections,
        secs: connections === 1 ? Math.min(4, options.secs) : options.secs,
        next: inTurn(shots),
        right: ({ status, length }: Answer) => status === 200 && length >= least,
      }),
    }
  }

  say("Warming up")
  for (const [server, list] of [
    [web, large],
    [limit, large],
    [smallWeb, small],
  ] as const) {
    const paths = [list.first, ...list.deep]
    let left = measuring.warmUpRequests
    const { next } = await cell("warming", server, list, paths, many).load()
    await shoot({
      ...{ connections: many, secs: 20, port: server.port, right: () => true },
      next: () => (left-- > 0 ? next() : undefined),
    })
  }
  const compare = (name: string, paths: readonly string[]) =>
    measuring.pairs(
      options.runs,
      cell(`${name} ours`, web, large, paths, many),
      cell(`${name} limit`, limit, large, paths, many),
    )
  const pairs = {
    [`first.c${many}`]: await compare("first page", [large.first]),
    [`deep.c${many}`]: await compare("deep page", large.deep),
  }

  const grown: { small: Figures; large: Figures }[] = []
  const depths: number[] = []
  for (let run = 0; run < (options.smoke ? 1 : Math.max(3, options.runs)); run += 1) {
    grown.push({
      small: await measuring.cell(cell("first page, few applications", smallWeb, small, [small.first], 1)),
      large: await measuring.cell(cell("first page, many", web, large, [large.first], 1)),
    })
    const deep = await measuring.cell(cell("deep page, many", web, large, large.deep, 1))
    depths.push(deep.p95 / grown.at(-1)!.large.p95)
  }

  const verdicts = Object.fromEntries(
    Object.entries(pairs).map(([key, measured]) => [key, judge(measured, targets.toLimit)]),
  )
  const growth = growthOf(grown, "p95")
  const deepToFirst = rounded(median(depths), 3)
  const offset = recorded.some(({ transactions }) => /\boffset\b/i.test(JSON.stringify(transactions)))
  const missed = [
    ...Object.entries(verdicts)
      .filter(([, { ok }]) => !ok)
      .map(([key]) => `${key} is below its share of the limit`),
    ...(growth <= targets.growth ? [] : [`the list takes ${growth} times as long with more applications`]),
    ...(deepToFirst <= targets.deepToFirst
      ? []
      : [`a deep page takes ${deepToFirst} times as long as the first`]),
  ]
  return {
    pairs,
    wrong: offset ? ["a page is found by counting rows from the first"] : [],
    missed: options.smoke ? [] : missed,
    limit: "node:http + React renderToString of the same page + the same statements in as many transactions",
    ratio: { ...verdicts, growth, deepToFirst },
    target: targets,
    more: { rows: large.rows, bytes: lengths.get(large.first), statements: statementsOf(recorded[0]!) },
  }
}

type Ready = {
  readonly cookie: string
  readonly first: string
  readonly deep: readonly string[]
  readonly rows: number
}

async function madeReady({ owner }: BenchDatabase): Promise<Ready> {
  const { provider, vacancy, token } = await choosingIn(owner)
  const first = `/provider/${provider}/vacancies/${vacancy}/applications`
  const places = await owner<{ place: string; rows: number }[]>`
    with listed as (
      select to_char(a.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || a.id as place,
        row_number() over (order by a.submitted_at, a.id) as n, count(*) over ()::int as rows
      from applications a join vacancies v on v.id = a.vacancy_id and v.slug = ${vacancy}
      where a.status = 'submitted' and a.submitted_at is not null)
    select place, rows from listed where n <= rows - 30 order by md5(place) limit ${deepPages}`
  const deep = places.map(({ place }) => `${first}?show=waiting&after=${encodeURIComponent(place)}`)
  return { cookie: staffCookie(token), first, deep, rows: places[0]?.rows ?? 0 }
}

function inTurn(shots: readonly Shot[]) {
  let at = 0
  return () => shots[at++ % shots.length]!
}

const statementsOf = ({
  transactions,
}: {
  readonly transactions: readonly { statements: readonly unknown[] }[]
}) => transactions.reduce((sum, { statements }) => sum + statements.length, 0)
