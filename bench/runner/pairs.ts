import { rounded } from "./arithmetic.ts"
import { type Load, type LoadFigures, shoot } from "./load.ts"
import { cpuMsOfTree, machineBusyMs, ownCpuMs, peakRssMb, wait } from "./machine.ts"
import { type Figures, isDirty, type Pair } from "./verdict.ts"

/** A server under load, and the database behind it. */
export type Target = { readonly pid: number; readonly port: number; readonly databasePid: number }

export type Cell = {
  readonly name: string
  readonly target: Target
  /** Makes the load anew for each time the cell is measured. */
  readonly load: () => Promise<Omit<Load, "port">> | Omit<Load, "port">
}

const quietBelowPct = 6
const quietPatienceMs = 30_000
const retries = 2

/** How patiently figures are taken. Waiting for a quiet machine is bounded for a whole bench. */
export class Measuring {
  private patienceLeftMs: number
  readonly wrong: string[] = []
  /** Cold code costs a multiple: so many requests pass before the clock runs. */
  readonly warmUpRequests: number

  constructor(
    private readonly careful: boolean,
    private readonly cores: number,
    private readonly say: (text: string) => void,
  ) {
    this.warmUpRequests = careful ? 2_000 : 300
    this.patienceLeftMs = careful ? 4 * quietPatienceMs : 0
  }

  /** Ours and the limit by turns, so that both meet the same minute. */
  async pairs(runs: number, ours: Cell, limit: Cell): Promise<Pair[]> {
    const pairs: Pair[] = []
    for (let run = 0; run < runs; run += 1) {
      pairs.push({ ours: await this.cell(ours), limit: await this.cell(limit) })
    }
    return pairs
  }

  /** One cell, measured anew where others kept the machine busy. */
  async cell(cell: Cell): Promise<Figures> {
    let retried = 0
    for (;;) {
      await this.untilQuiet()
      const figures = await this.measure(cell, retried)
      if (!this.careful || !isDirty(figures) || retried === retries) {
        const { rps, p50, p99, cpuMsPerReq, dbCpuMsPerReq, otherCpuPct } = figures
        this.say(
          `${cell.name}: ${rps}/s, p50 ${p50} p99 ${p99} ms, CPU ${cpuMsPerReq} + database ${dbCpuMsPerReq} ms, others ${otherCpuPct} %`,
        )
        return figures
      }
      retried += 1
    }
  }

  private async measure({ name, target, load }: Cell, retried: number): Promise<Figures> {
    const made = await load()
    const before = this.clocks(target)
    const began = performance.now()
    const shot = await shoot({ ...made, port: target.port })
    const elapsed = performance.now() - began
    const after = this.clocks(target)
    if (shot.errors > 0) this.wrong.push(`${name}: ${shot.errors} wrong answers, such as ${shot.wrong}`)
    const spent = (clock: keyof typeof before) => after[clock] - before[clock]
    const others = spent("machine") - spent("server") - spent("database") - spent("generator")
    return roundedFigures(shot, {
      cpuMsPerReq: spent("server") / Math.max(1, shot.requests),
      dbCpuMsPerReq: spent("database") / Math.max(1, shot.requests),
      peakRssMb: peakRssMb(target.pid),
      otherCpuPct: (Math.max(0, others) / (elapsed * this.cores)) * 100,
      retried,
    })
  }

  private clocks({ pid, databasePid }: Target) {
    return {
      machine: machineBusyMs(),
      server: cpuMsOfTree(pid),
      database: cpuMsOfTree(databasePid),
      generator: ownCpuMs(),
    }
  }

  private async untilQuiet(): Promise<void> {
    const patience = performance.now() + Math.min(quietPatienceMs, this.patienceLeftMs)
    const began = performance.now()
    while (performance.now() < patience) {
      const before = machineBusyMs()
      await wait(500)
      if (((machineBusyMs() - before) / (500 * this.cores)) * 100 < quietBelowPct) break
    }
    this.patienceLeftMs -= performance.now() - began
  }
}

type Taken = Pick<Figures, "cpuMsPerReq" | "dbCpuMsPerReq" | "peakRssMb" | "otherCpuPct" | "retried">

function roundedFigures({ requests, errors, ...shot }: LoadFigures, taken: Taken): Figures {
  return {
    requests,
    errors,
    rps: rounded(shot.rps, 1),
    p50: rounded(shot.p50, 3),
    p95: rounded(shot.p95, 3),
    p99: rounded(shot.p99, 3),
    cpuMsPerReq: rounded(taken.cpuMsPerReq, 3),
    dbCpuMsPerReq: rounded(taken.dbCpuMsPerReq, 3),
    peakRssMb: taken.peakRssMb,
    otherCpuPct: rounded(taken.otherCpuPct, 1),
    generatorBusy: rounded(shot.generatorBusy),
    retried: taken.retried,
  }
}
