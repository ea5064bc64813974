import { median, rounded, spread } from "./arithmetic.ts"

/** What one cell (one load on one server for some seconds) was measured to do. */
export type Figures = {
  readonly requests: number
  readonly errors: number
  readonly rps: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** CPU of the server's process for one request, and of the database for it. */
  readonly cpuMsPerReq: number
  readonly dbCpuMsPerReq: number
  readonly peakRssMb: number
  /** CPU that neither the servers nor the load took, in percent of the machine. */
  readonly otherCpuPct: number
  /** CPU of the load generator, in shares of one core: near 1 it is what was measured. */
  readonly generatorBusy: number
  /** How often the cell was measured anew because others kept the machine busy. */
  readonly retried: number
}

/** Ours and the limit, measured within the same minute. */
export type Pair = { readonly ours: Figures; readonly limit: Figures }

/** Above this share of the machine, others' work makes a cell dirty. */
export const dirtyAbovePct = 15
/** A load generator this busy, in shares of a core, can be what holds the figures down. */
export const generatorBoundAbove = 0.9
/** How much a ratio of CPU may fall short before it counts, where nothing better was measured. */
export const cpuSlack = 1.3

export function isDirty({ otherCpuPct }: Pick<Figures, "otherCpuPct">): boolean {
  return otherCpuPct > dirtyAbovePct
}

const cpuOf = ({ cpuMsPerReq, dbCpuMsPerReq }: Figures) => cpuMsPerReq + dbCpuMsPerReq
const rateRatio = ({ ours, limit }: Pair) => ours.rps / limit.rps
const cpuRatio = ({ ours, limit }: Pair) => cpuOf(limit) / cpuOf(ours)

export type Verdict = {
  /** Ours over the limit, in requests a second. */
  readonly toLimit: number
  /** The limit over ours, in CPU a request (server and database together). */
  readonly toLimitCpu: number
  readonly target: number
  readonly ok: boolean
  /** What the verdict rests on. */
  readonly basis: "clean-pairs" | "cpu-of-noisy-pairs" | "cpu-because-generator-bound"
  readonly cleanPairs: number
  readonly spread: number
}

/**
 * Whether ours comes near enough to the limit. Speeds are only compared within a pair. Where no pair was
 * clean, or where the load generator was the slowest of the three, CPU a request decides instead, which
 * others' work hardly changes; in the first case with slack.
 */
export function judge(pairs: readonly Pair[], target: number): Verdict {
  const clean = pairs.filter(({ ours, limit }) => !isDirty(ours) && !isDirty(limit))
  const counted = clean.length > 0 ? clean : pairs
  const toLimit = median(counted.map(rateRatio))
  const toLimitCpu = median(counted.map(cpuRatio))
  const generatorBound = counted.every(({ limit }) => limit.generatorBusy > generatorBoundAbove)
  const about = {
    toLimit: rounded(toLimit, 3),
    toLimitCpu: rounded(toLimitCpu, 3),
    target,
    cleanPairs: clean.length,
    spread: rounded(spread(pairs.map(({ ours }) => ours.rps))),
  }
  if (clean.length === 0) {
    return { ...about, ok: toLimitCpu * cpuSlack >= target, basis: "cpu-of-noisy-pairs" }
  }
  if (generatorBound) {
    return { ...about, ok: toLimitCpu >= target, basis: "cpu-because-generator-bound" }
  }
  return { ...about, ok: toLimit >= target, basis: "clean-pairs" }
}

/**
 * How much slower a request is with more in the database: the median of paired ratios of p50 (or p95), as
 * both databases are asked in turn.
 */
export function growthOf(
  pairs: readonly { readonly small: Figures; readonly large: Figures }[],
  at: "p50" | "p95" = "p50",
): number {
  return rounded(median(pairs.map(({ small, large }) => large[at] / small[at])), 3)
}
