import { cpus } from "node:os"
import { countCertificates, countQuickly, promiseCertificates, seedAwards } from "../data/seed-awards.ts"
import { median, rounded } from "../runner/arithmetic.ts"
import type { Bench } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { cpuMsOfTree, machineBusyMs, peakRssMb, wait } from "../runner/machine.ts"
import type { BenchDatabase, Stand } from "../runner/stand.ts"
import { measureSigning, rawLoop } from "./raw-loop.ts"

const targets = {
  toLimit: 0.5,
  twoWorkers: 1.6,
  tenTimes: 11,
  grownMb: 50,
  signing: 0.3,
  verifying: 0.3,
} as const

/** Longer than a worker that died keeps what it was at. */
const patienceMs = 1_800_000

/**
 * Certificates from the award's event to the signed badge, the stored PDF and the row: a burst of a thousand and of
 * ten thousand by one worker, the same by two, and a worker killed in the middle; beside a loop that draws the same
 * PDF and signs.
 */
export const certificates: Bench = async ({ stand, options, say }) => {
  const few = options.smoke ? 50 : 1_000
  const many = options.smoke ? 200 : 10_000
  const database = stand.small

  say("Signing and checking")
  const alone = await measureSigning(options.smoke ? 1 : 5, options.smoke ? 200 : 3_000)

  const ratios: number[] = []
  const bursts: Burst[] = []
  const rates: number[] = []
  for (let run = 0; run < options.runs; run += 1) {
    const raw = await rawLoop(stand.folder, Math.min(few, 300))
    const ours = await burst(stand, database, { count: few, workers: 1 })
    say(
      `raw loop ${Math.round(raw)}/s, one worker ${Math.round(ours.perSecond)}/s, ${ours.workerCpuMs} ms of CPU each`,
    )
    ratios.push(ours.perSecond / raw)
    rates.push(raw)
    bursts.push(ours)
  }
  const two = await burst(stand, database, { count: few, workers: 2 })
  say(`two workers ${Math.round(two.perSecond)}/s, the machine ${two.busyPct} % busy`)
  const large = await burst(stand, database, { count: many, workers: 1 })
  say(`${many} by one worker: ${Math.round(large.perSecond)}/s, ${large.peakRssMb} MB`)
  say("A worker is killed")
  const killed = await burst(stand, database, { count: few, workers: 1, kill: true })

  const one = median(bursts.map(({ perSecond }) => perSecond))
  const ratio = {
    toLimit: rounded(median(ratios), 3),
    twoWorkers: rounded(two.perSecond / one, 3),
    tenTimes: rounded((large.seconds / (few / one)) * (10 / (many / few)), 3),
    grownMb: large.peakRssMb - median(bursts.map((each) => each.peakRssMb)),
    ...alone,
  }
  // Two workers, the queue and the database want more than two processors: there it is told, and not judged.
  const roomForTwo = cpus().length >= 4
  const missed = [
    ...(ratio.toLimit >= targets.toLimit ? [] : [`a worker makes ${ratio.toLimit} of what the loop makes`]),
    ...(ratio.twoWorkers >= targets.twoWorkers || !roomForTwo
      ? []
      : [`two workers make ${ratio.twoWorkers} times as many`]),
    ...(ratio.tenTimes <= targets.tenTimes ? [] : [`ten times as many take ${ratio.tenTimes} times as long`]),
    ...(ratio.grownMb <= targets.grownMb ? [] : [`a worker grew by ${ratio.grownMb} MB`]),
    ...(ratio.signing >= targets.signing ? [] : [`signing is ${ratio.signing} of Ed25519 alone`]),
    ...(ratio.verifying >= targets.verifying ? [] : [`checking is ${ratio.verifying} of Ed25519 alone`]),
  ]
  const wrong = [...bursts, two, large, killed].flatMap(({ count, made }) =>
    made.all === count && made.holders === count && made.numbers === count
      ? []
      : [`${made.all} certificates for ${made.holders} of ${count} awards, ${made.numbers} numbers`],
  )
  return {
    pairs: {},
    wrong,
    missed: options.smoke ? [] : missed,
    limit:
      "one process that draws the same PDF, signs and writes the file; Ed25519 over the same canonical bytes",
    ratio,
    target: targets,
    more: { rawPerSecond: rounded(median(rates), 1), one: bursts, two, large, killed },
  }
}

type Burst = {
  readonly count: number
  readonly seconds: number
  readonly perSecond: number
  /** Of the workers, for one certificate. */
  readonly workerCpuMs: number
  /** Of all processors, by all processes. */
  readonly busyPct: number
  readonly peakRssMb: number
  readonly made: { readonly all: number; readonly holders: number; readonly numbers: number }
}

type Asked = {
  readonly count: number
  readonly workers: number
  /** The first is killed a third of the way through. */
  readonly kill?: boolean
}

/** Awards at once, by workers that are there already. */
async function burst(stand: Stand, database: BenchDatabase, { count, workers, kill }: Asked): Promise<Burst> {
  const { owner } = database
  const providerId = await seedAwards(owner, count)
  const started: Child[] = []
  for (let n = 0; n < workers; n += 1) started.push(await stand.startWorker(database))
  // What a program does once only, and the demo's own, are behind it.
  await warmUp(database)
  const cpuOf = () => started.reduce((sum, { pid }) => sum + cpuMsOfTree(pid), 0)
  const before = cpuOf()
  const busyBefore = machineBusyMs()
  const began = performance.now()
  await promiseCertificates(owner, providerId)
  const until = async (enough: number) => {
    while ((await countQuickly(owner, providerId)) < enough) {
      if (performance.now() - began > patienceMs) throw new Error("certificates do not come")
      await wait(100)
    }
  }
  if (kill) {
    await until(Math.ceil(count / 3))
    await started[0]!.kill()
    await stand.startWorker(database)
  }
  await until(count)
  const seconds = (performance.now() - began) / 1_000
  const busyPct = Math.round((machineBusyMs() - busyBefore) / cpus().length / seconds / 10)
  const workerCpuMs = rounded((cpuOf() - before) / count, 2)
  const rss = Math.max(...started.map(({ pid }) => peakRssMb(pid)))
  // A second one would come from a job that is still under way.
  await wait(kill ? 5_000 : 1_000)
  const made = await countCertificates(owner, providerId)
  await stand.endServers()
  return {
    ...{ count, seconds: rounded(seconds, 2), perSecond: rounded(count / seconds, 1) },
    ...{ workerCpuMs, busyPct, peakRssMb: rss, made },
  }
}

async function warmUp({ owner }: BenchDatabase): Promise<void> {
  const providerId = await seedAwards(owner, 60)
  await promiseCertificates(owner, providerId)
  while ((await countCertificates(owner, providerId)).all < 60) await wait(50)
}
