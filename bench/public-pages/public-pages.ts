import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { cookieHeader } from "#app/web/cookies.server.ts"
import anchors from "../anchors.json" with { type: "json" }
import { seedManyVacancies, vacanciesHeld } from "../data/seed-vacancies.ts"
import { timesThePeer } from "../runner/arithmetic.ts"
import type { Bench, BenchReport } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { getRequest, shoot } from "../runner/load.ts"
import type { Cell } from "../runner/pairs.ts"
import { type Figures, growthOf, judge, type Pair } from "../runner/verdict.ts"
import { watchFreshness } from "./freshness.ts"

const targets = { warm: 0.6, cold: 0.35, growth: 1.15 } as const
const many = 20
/** What there may be more of. */
const grows = ["applications", "vacancies"] as const

type PageName = "list" | "detail"
type Page = { readonly name: PageName; readonly path: string; readonly bytes: number }

/**
 * The public list of 50 vacancies and one advert, for somebody without an account. Warm: as everybody gets
 * them. Cold: as somebody gets them whose browser holds an application's cookie; such pages are drawn for
 * one reader each time and never come from store.
 */
export const publicPages: Bench = async ({ stand, measuring, options, say }) => {
  const slug = "bench-provider-1-job-1"
  const web = await stand.startWeb(stand.large)
  const pages = await recordPages(web, slug, stand.folder)
  const cookie = [
    cookieHeader("browser", "a-browser-that-was-here-before"),
    cookieHeader("application", "amber-river-lamp:a-key-of-this-browser"),
  ]
    .map((header) => header.split(";", 1)[0])
    .join("; ")
  const bytes = {
    list: await stand.startLimit("bytes", stand.large, join(stand.folder, "list.html")),
    detail: await stand.startLimit("bytes", stand.large, join(stand.folder, "detail.html")),
  }
  const react = await stand.startLimit("pages", stand.large, stand.folder)
  const smallWeb = await stand.startWeb(stand.small)
  await seedManyVacancies(stand.crowded.owner, { count: options.vacancies - vacanciesHeld, say })
  await stand.crowded.owner`vacuum analyze`
  const crowdedWeb = await stand.startWeb(stand.crowded)
  // Its list says how many jobs there are, and that there is a next page.
  const crowdedPages = await recordPages(crowdedWeb, slug)

  const cellOf = (server: Child, page: Page, how: { cold: boolean; connections: number; secs: number }) =>
    cell(stand.databasePid(), server, page, { ...how, cookie: how.cold ? cookie : undefined })

  say("Warming up")
  const warm = options.smoke ? 0.3 : 15
  for (const page of crowdedPages) {
    const how = { cold: true, connections: many, secs: warm }
    await warmUp(cellOf(crowdedWeb, page, how), measuring.warmUpRequests)
  }
  for (const page of pages) {
    for (const server of [web, bytes[page.name], react, smallWeb]) {
      const cold = server === web || server === smallWeb
      await warmUp(cellOf(server, page, { cold, connections: many, secs: warm }), measuring.warmUpRequests)
    }
  }

  const pairs: Record<string, Pair[]> = {}
  for (const connections of options.smoke ? [many] : [many, 1]) {
    for (const page of pages) {
      for (const [kind, limit] of [
        ["warm", bytes[page.name]],
        ["cold", react],
      ] as const) {
        const how = {
          cold: kind === "cold",
          connections,
          secs: connections === 1 ? options.secs / 2 : options.secs,
        }
        const key = `${page.name}-${kind}.c${connections}`
        pairs[key] = await measuring.pairs(
          options.runs,
          { ...cellOf(web, page, how), name: `${key} ours` },
          { ...cellOf(limit, page, how), name: `${key} limit` },
        )
      }
    }
  }

  const growth: Growth = { applications: { list: 1, detail: 1 }, vacancies: { list: 1, detail: 1 } }
  for (const [at, page] of pages.entries()) {
    const crowdedPage = crowdedPages[at]!
    // The other servers have to be as warm as the first, or growth would hide behind it.
    const drawn = (pairs[`${page.name}-cold.c${many}`] ?? []).map(({ ours }) => ours.requests)
    const requests = drawn.reduce((sum, each) => sum + each, 0)
    const asWarm = { cold: true, connections: many, secs: options.runs * options.secs }
    await warmUp(cellOf(smallWeb, page, asWarm), requests)
    await warmUp(cellOf(crowdedWeb, crowdedPage, asWarm), requests)
    const how = { cold: true, connections: 1, secs: Math.min(3, options.secs / 2) }
    const few = { ...cellOf(smallWeb, page, how), name: `${page.name} with few` }
    const more = {
      applications: { ...cellOf(web, page, how), name: `${page.name} with many applications` },
      vacancies: { ...cellOf(crowdedWeb, crowdedPage, how), name: `${page.name} with many vacancies` },
    }
    for (const what of grows) {
      const grown: { small: Figures; large: Figures }[] = []
      // The first pairs are not counted: the server with few is warmer than the one it has not met before.
      const unheard = options.smoke ? 0 : 3
      for (let run = -unheard; run < Math.max(options.smoke ? 1 : 3, options.runs); run += 1) {
        const pair = { small: await measuring.cell(few), large: await measuring.cell(more[what]) }
        if (run >= 0) grown.push(pair)
      }
      growth[what][page.name] = growthOf(grown)
    }
  }

  say("Publishing and closing under load")
  const freshness = await watchFreshness(stand.large.owner, web, options.smoke ? 2 : 8)
  return reportOf(pairs, growth, freshness, options.smoke)
}

type Growth = Record<(typeof grows)[number], Record<PageName, number>>

/** @param folder where the limits find them */
async function recordPages(web: Child, slug: string, folder?: string): Promise<Page[]> {
  const paths = { list: "/jobs", detail: `/jobs/${slug}` }
  if (folder) writeFileSync(join(folder, "slug"), slug)
  return Promise.all(
    Object.entries(paths).map(async ([name, path]) => {
      // As the load asks for it: what is sent small to a browser's first view has its style in it.
      const response = await fetch(`http://127.0.0.1:${web.port}${path}`, {
        headers: { "accept-encoding": "identity" },
      })
      const html = await response.text()
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
      if (folder) writeFileSync(join(folder, `${name}.html`), html)
      return { name: name as PageName, path, bytes: Buffer.byteLength(html) }
    }),
  )
}

type How = { readonly cookie: string | undefined; readonly connections: number; readonly secs: number }

function cell(databasePid: number, server: Child, page: Page, { cookie, connections, secs }: How): Cell {
  const shot = { bytes: getRequest({ path: page.path, cookie }), id: 0 }
  return {
    name: page.name,
    target: { pid: server.pid, port: server.port, databasePid },
    load: () => ({
      connections,
      secs,
      next: () => shot,
      // The limits send the page of the product; should the product's change its length, the bench is wrong.
      right: ({ status, length }) => status === 200 && length === page.bytes,
    }),
  }
}

async function warmUp({ target, load }: Cell, requests: number): Promise<void> {
  const made = await load()
  let left = requests
  await shoot({
    ...made,
    port: target.port,
    next: () => {
      left -= 1
      return left < 0 ? undefined : made.next()
    },
  })
}

type Freshness = Awaited<ReturnType<typeof watchFreshness>>

function reportOf(
  pairs: Readonly<Record<string, Pair[]>>,
  growth: Growth,
  freshness: Freshness,
  smoke: boolean,
): BenchReport {
  const verdicts = Object.entries(pairs).map(([key, measured]) => {
    const kind = key.includes("warm") ? "warm" : "cold"
    return { key, kind, verdict: judge(measured, targets[kind]) }
  })
  const gated = verdicts.filter(({ key }) => key.endsWith(`.c${many}`))
  const grownTooMuch = grows.filter((what) =>
    Object.values(growth[what]).some((times) => times > targets.growth),
  )
  const missed = [
    ...gated.filter(({ verdict }) => !verdict.ok).map(({ key }) => `${key} is below its share of the limit`),
    ...grownTooMuch.map((what) => `pages grow slower with more ${what}: ${JSON.stringify(growth[what])}`),
  ]
  const wrong = [
    ...(freshness.freshMs > 1_000 ? [`new content took ${freshness.freshMs} ms to be seen`] : []),
    ...(freshness.stale > 0 ? [`${freshness.stale} answers showed what was closed`] : []),
    ...(freshness.rounds === 0 ? ["nothing was published under load"] : []),
  ]
  return {
    pairs,
    wrong,
    missed: smoke ? [] : missed,
    limit: { warm: "node:http, the same bytes", cold: "node:http + React renderToString + the same SELECTs" },
    ratio: {
      ...Object.fromEntries(verdicts.map(({ key, verdict }) => [key, verdict])),
      growth,
      toPeer: Object.fromEntries(gated.map(({ key, verdict }) => [key, peersOf(key, verdict.toLimit)])),
    },
    target: {
      toLimit: { warm: targets.warm, cold: targets.cold },
      growth: targets.growth,
      freshMs: 1_000,
      stale: 0,
    },
    more: { freshness },
  }
}

function peersOf(key: string, toLimit: number): Record<string, number> {
  const { limit, ...peers } = anchors.cells[key.split(".")[0] as `${PageName}-${"warm" | "cold"}`]
  return Object.fromEntries(
    Object.entries(peers).map(([name, peer]) => [name, Math.round(timesThePeer(toLimit, peer, limit))]),
  )
}
