import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { type Browser, chromium } from "@playwright/test"
import anchors from "../anchors.json" with { type: "json" }
import { median, rounded } from "../runner/arithmetic.ts"
import type { Bench } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { wait } from "../runner/machine.ts"
import { cpuSlack, isDirty } from "../runner/verdict.ts"
import { type PageKind, type PageToSee, pagesToSee } from "./pages.ts"
import { firstView, type View } from "./view.ts"

const kB = 1_000

const targets = {
  applicant: { requests: 6, bytes: 30 * kB, bytesWithFont: 60 * kB, scripts: 0, lcp: 1_200, tti: 1_200 },
  staff: { requests: 20, bytes: 120 * kB, bytesWithFont: 120 * kB, scripts: 5, lcp: 2_800, tti: 2_800 },
  toLimit: 1.7,
  bytesARow: 60,
} as const

/** How much later than its largest paint a page may be usable: what one measuring differs from the next. */
const sameMoment = 50

type Seen = PageToSee & {
  readonly views: readonly View[]
  /** The limit as it was seen just before each view. */
  readonly limits: readonly View[]
  /** Its largest paint over all pages, milliseconds; left out while there is no quiet one. */
  readonly limitLcp?: number
}

/**
 * What somebody waits for who opens a page with nothing of ours in store, on an old telephone and a slow
 * line: requests, bytes, the largest paint, and when the page can be used. The limit is the list's words in
 * one small document, seen by the same browser just before.
 */
export const pageWeight: Bench = async ({ stand, options, say }) => {
  const database = await stand.openDemo()
  const web = await stand.startWeb(database)
  const worker = await stand.startWorker(database)
  const address = `http://127.0.0.1:${web.port}`
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-quic"],
  })
  try {
    const file = join(stand.folder, "words.html")
    writeFileSync(file, await bareDocument(browser, `${address}/jobs`))
    const limit = await stand.startLimit("document", database, file)
    say("Applying for a job, twice")
    const pages = await pagesToSee(browser, address)
    await worker.stop()
    const seen: Seen[] = []
    for (const page of pages) {
      const one = await see(browser, page, { address, limit, runs: options.runs, slow: !options.smoke })
      say(told(one))
      seen.push(one)
    }
    const [fewest, most] = await Promise.all([stand.startWeb(stand.small), stand.startWeb(stand.large)])
    const sizes = { small: await listBytes(fewest), large: await listBytes(most) }
    return reportOf(besideOneLimit(seen), sizes, options.smoke)
  } finally {
    await browser.close()
  }
}

type How = { readonly address: string; readonly limit: Child; readonly runs: number; readonly slow: boolean }

async function see(browser: Browser, page: PageToSee, { address, limit, runs, slow }: How): Promise<Seen> {
  const views: View[] = []
  const limits: View[] = []
  const { state } = page
  // The server's code is warm for others long before this reader comes.
  await fetch(address + page.path).then((response) => response.arrayBuffer())
  for (let run = 0; run < runs; run += 1) {
    if (slow) {
      limits.push(await firstView(browser, `http://127.0.0.1:${limit.port}/`, { slow }))
      await wait(200)
    }
    views.push(await firstView(browser, address + page.path, { slow, ...(state ? { state } : {}) }))
  }
  return { ...page, views, limits }
}

/** The page's words in a document of their own, with the little style that makes them readable. */
async function bareDocument(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(url)
  const lines = await page.locator("main").innerText()
  await page.close()
  const text = lines
    .split(/\n+/)
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n")
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Jobs</title><style>body{font:1.2rem/1.5 sans-serif;margin:1rem;max-width:40rem}</style><h1>Jobs</h1>${text}</html>`
}

/** The list of fifty jobs as it is sent to somebody who has our files, and what one job of it takes. */
async function listBytes(web: Child) {
  const html = await wholeText(`http://127.0.0.1:${web.port}/jobs`)
  const rows = html.match(/<li><div class="vf-card[\s\S]*?<\/li>/g) ?? []
  const half = rows.slice(rows.length / 2)
  const shorter = half.reduce((page, row) => page.replace(row, ""), html)
  const bytes = gzipSync(html, { level: 9 }).length
  return {
    rows: rows.length,
    bytes,
    bytesARow: rounded((bytes - gzipSync(shorter, { level: 9 }).length) / Math.max(1, half.length), 1),
  }
}

/** Not made small, so that it links to its style sheet. */
async function wholeText(url: string): Promise<string> {
  return (await fetch(url, { headers: { "Accept-Encoding": "identity" } })).text()
}

type Sizes = Record<"small" | "large", Awaited<ReturnType<typeof listBytes>>>

/** The limit is one document, whatever page it was seen beside: its time is the middle one of them all. */
function besideOneLimit(seen: readonly Seen[]): Seen[] {
  const quiet = seen.flatMap(({ limits }) => limits).filter((limit) => !isDirty(limit))
  return quiet.length > 0 ? seen.map((one) => ({ ...one, limitLcp: of(quiet, "lcp") })) : [...seen]
}

const of = (views: readonly View[], what: keyof View) => median(views.map((view) => view[what]))

/** Each figure is the middle one of its runs; times are of runs that others left alone, where there were any. */
function figuresOf({ views, limits, limitLcp: usual }: Seen) {
  const pairs = views.flatMap((view, at) => {
    const limit = limits[at]
    return limit ? [{ view, limit }] : []
  })
  const clean = pairs.filter(({ view, limit }) => !isDirty(view) && !isDirty(limit))
  const counted = clean.length > 0 ? clean : pairs
  const times = counted.map(({ view }) => view)
  const limitLcp = usual ?? median(counted.map(({ limit }) => limit.lcp))
  return {
    requests: of(views, "requests"),
    bytes: of(views, "bytes") - of(views, "fontBytes"),
    bytesWithFont: of(views, "bytes"),
    scripts: of(views, "scripts"),
    ...(times.length > 0 && {
      lcp: Math.round(of(times, "lcp")),
      tti: Math.round(of(times, "tti")),
      limitLcp: Math.round(limitLcp),
      toLimit: rounded(of(times, "lcp") / limitLcp),
      cleanRuns: clean.length,
    }),
  }
}

function told(seen: Seen): string {
  const { requests, bytes, bytesWithFont, scripts, lcp, tti, toLimit } = figuresOf(seen)
  const times = lcp === undefined ? "" : `, painted ${lcp} ms, usable ${tti} ms, ${toLimit} of the limit`
  return `${seen.name}: ${requests} requests, ${bytes} B, ${bytesWithFont} B with font, ${scripts} scripts${times}`
}

/** What a page is above; of its times only where others left it alone, or by so much that they are no excuse. */
function missedBy(seen: Seen): string[] {
  const figures = figuresOf(seen)
  const { lcp, tti, toLimit, cleanRuns = 0 } = figures
  const target = targets[seen.kind]
  const over = (["requests", "bytes", "bytesWithFont", "scripts"] as const)
    .filter((what) => figures[what] > target[what])
    .map((what) => `${what} ${figures[what]} of ${target[what]}`)
  if (lcp === undefined || tti === undefined || toLimit === undefined) return over.map(named(seen))
  const slow = [
    ...(cleanRuns > 0 && lcp > target.lcp ? [`painted after ${lcp} ms`] : []),
    ...(cleanRuns > 0 && tti > Math.max(target.tti, lcp + sameMoment) ? [`usable after ${tti} ms`] : []),
    ...(seen.kind === "applicant" && toLimit > targets.toLimit * (cleanRuns > 0 ? 1 : cpuSlack)
      ? [`${toLimit} times the limit`]
      : []),
  ]
  return [...over, ...slow].map(named(seen))
}

const named =
  ({ name }: Seen) =>
  (what: string) =>
    `${name}: ${what}`

function reportOf(seen: readonly Seen[], sizes: Sizes, smoke: boolean) {
  const wrong = seen.flatMap(({ name, views }) => [
    ...views.filter(({ status }) => status !== 200).map(({ status }) => `${name} answered ${status}`),
    ...(views.some(({ waitedFor }) => waitedFor > 0) ? [`${name}: text waits for a font`] : []),
  ])
  const { small, large } = sizes
  const missed = [
    ...seen.flatMap(missedBy),
    ...(large.bytesARow > targets.bytesARow ? [`a job in the list takes ${large.bytesARow} bytes`] : []),
  ]
  const growth = Math.abs(large.bytes - small.bytes)
  if (small.rows < 50) wrong.push(`the list of fifty jobs has ${small.rows}`)
  if (growth > small.bytes / 100) wrong.push(`the list differs by ${growth} bytes with more applications`)
  const worst = (kind: PageKind, what: "bytesWithFont" | "lcp" | "toLimit") =>
    Math.max(...seen.filter((one) => one.kind === kind).map((one) => figuresOf(one)[what] ?? 0))
  const peers = Object.entries(anchors.firstView)
  const lcp = worst("applicant", "lcp")
  return {
    pairs: {},
    wrong,
    missed,
    limit: "the list's words in one small document with its style in it, no font",
    ratio: smoke
      ? {}
      : {
          worstToLimit: worst("applicant", "toLimit"),
          toPeer: Object.fromEntries(
            peers.map(([peer, { bytes, lcp: theirs }]) => [
              peer,
              {
                bytes: rounded(worst("applicant", "bytesWithFont") / bytes),
                lcp: rounded(lcp / theirs),
              },
            ]),
          ),
        },
    target: targets,
    more: { list: sizes, pages: Object.fromEntries(seen.map((one) => [one.name, figuresOf(one)])) },
  }
}
