import { cpus } from "node:os"
import { rounded } from "./arithmetic.ts"
import type { BenchReport } from "./bench.ts"
import type { Options } from "./options.ts"
import { type Figures, isDirty, type Pair } from "./verdict.ts"

type About = { readonly options: Options; readonly wrong: readonly string[]; readonly postgres: string }

/** The one JSON line of a bench. */
export function resultOf(name: string, report: BenchReport, { options, wrong, postgres }: About) {
  const pairs = Object.values(report.pairs).flat()
  const cells = pairs.flatMap(({ ours, limit }) => [ours, limit])
  const problems = [...report.wrong, ...wrong]
  return {
    bench: name,
    ok: problems.length === 0 && report.missed.length === 0,
    scale: options.scale,
    smoke: options.smoke,
    work: {
      requests: cells.reduce((sum, { requests }) => sum + requests, 0),
      errors: cells.reduce((sum, { errors }) => sum + errors, 0),
      ...report.more,
    },
    ours: sideOf(report.pairs, "ours"),
    limit: { name: report.limit, ...sideOf(report.pairs, "limit") },
    ratio: report.ratio,
    target: report.target,
    wrong: problems,
    missed: report.missed,
    noise: {
      runs: options.runs,
      secs: options.secs,
      otherCpuPct: rounded(Math.max(0, ...cells.map(({ otherCpuPct }) => otherCpuPct)), 1),
      dirtyCells: cells.filter(isDirty).length,
      cells: cells.length,
      retried: cells.reduce((sum, { retried }) => sum + retried, 0),
    },
    machine: { cores: cpus().length, cpu: cpus()[0]?.model, node: process.versions.node, postgres },
    at: new Date().toISOString(),
  }
}

/** Of each cell the run in the middle, by its rate. */
function sideOf(pairs: BenchReport["pairs"], side: keyof Pair): Record<string, Figures> {
  return Object.fromEntries(
    Object.entries(pairs).map(([key, measured]) => {
      const sorted = measured.map((pair) => pair[side]).sort((a, b) => a.rps - b.rps)
      return [key, sorted[sorted.length >> 1]!]
    }),
  )
}
