import type { Browser, BrowserContextOptions, CDPSession, Page } from "@playwright/test"
import { cpuMsOfTree, machineBusyMs, wait } from "../runner/machine.ts"

/** A telephone of some years ago on a slow line. What setting up a connection costs is not emulated. */
const phone = { width: 412, height: 823 }
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowerCpu = 4

export type View = {
  readonly requests: number
  /** Transferred, with heads; in bytes. */
  readonly bytes: number
  readonly fontBytes: number
  readonly scripts: number
  /** Fonts that text would wait for. */
  readonly waitedFor: number
  readonly status: number
  /** Milliseconds from asking; 0 where the line was not slowed. */
  readonly lcp: number
  readonly tti: number
  readonly otherCpuPct: number
}

type Seen = { url: string; type: string; bytes: number }
type State = BrowserContextOptions["storageState"]
type How = { readonly state?: State; readonly slow: boolean }

/** What stays on the screen of somebody who looks for this long is what counts as the first view. */
const lookingMs = 1_200

/** Opens an address with nothing of ours in store, and tells what came and when. */
export async function firstView(browser: Browser, url: string, { state, slow }: How): Promise<View> {
  const context = await browser.newContext({ viewport: phone, ...(state ? { storageState: state } : {}) })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const seen = await watch(session)
  if (slow) {
    await session.send("Network.emulateNetworkConditions", line)
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowerCpu })
  }
  const began = performance.now()
  const before = { machine: machineBusyMs(), ours: cpuMsOfTree(process.pid) }
  const response = await page.goto(url, { waitUntil: "load" })
  await wait(slow ? lookingMs : 300)
  const others = machineBusyMs() - before.machine - (cpuMsOfTree(process.pid) - before.ours)
  const timings = await timingsOf(page)
  const requests = [...seen.values()]
  const sum = (some: Seen[]) => some.reduce((total, { bytes }) => total + bytes, 0)
  const view: View = {
    requests: requests.length,
    bytes: sum(requests),
    fontBytes: sum(requests.filter(({ url }) => url.endsWith(".woff2"))),
    scripts: requests.filter(({ type }) => type === "Script").length,
    status: response?.status() ?? 0,
    ...(slow ? timings : { ...timings, lcp: 0, tti: 0 }),
    otherCpuPct: Math.max(0, (others / (performance.now() - began)) * 100),
  }
  await context.close()
  return view
}

async function watch(session: CDPSession): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>()
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (!request.url.startsWith("data:"))
      seen.set(requestId, { url: request.url, type: type ?? "", bytes: 0 })
  })
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = seen.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await session.send("Network.enable")
  return seen
}

/** The largest paint; and when the page can be used: painted, read to its end, and no long task left. */
function timingsOf(page: Page): Promise<{ lcp: number; tti: number; waitedFor: number }> {
  return page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true })
        setTimeout(() => resolve([]), 300)
      })
    const [paints, tasks] = await Promise.all([entriesOf("largest-contentful-paint"), entriesOf("longtask")])
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
    const scripts = (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ initiatorType }) => initiatorType === "script")
      .map(({ responseEnd }) => responseEnd)
    const lcp = paints.at(-1)?.startTime ?? 0
    const ends = tasks.map(({ startTime, duration }) => startTime + duration)
    const fonts = [...document.fonts].filter(({ display }) => display === "block" || display === "auto")
    return {
      lcp,
      tti: Math.max(lcp, navigation?.domContentLoadedEventEnd ?? 0, ...scripts, ...ends),
      waitedFor: fonts.length,
    }
  })
}
