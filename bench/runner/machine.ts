import { existsSync, readdirSync, readFileSync } from "node:fs"

/** The kernel counts CPU time for user space in hundredths of a second, whatever its own clock. */
const msPerTick = 10

type Stat = { readonly parent: number; readonly ownMs: number; readonly reapedMs: number }

function statOf(pid: number | "self"): Stat | undefined {
  let line: string
  try {
    line = readFileSync(`/proc/${pid}/stat`, "utf8")
  } catch {
    return undefined
  }
  // The name of the program stands in brackets and may hold anything.
  const fields = line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number)
  const ticks = (...at: number[]) => at.reduce((sum, field) => sum + (fields[field] ?? 0), 0) * msPerTick
  return { parent: fields[1] ?? 0, ownMs: ticks(11, 12), reapedMs: ticks(13, 14) }
}

/** CPU time of a process and all its children, those that have ended and were waited for too. */
export function cpuMsOfTree(root: number): number {
  const children = new Map<number, number[]>()
  const stats = new Map<number, Stat>()
  for (const name of readdirSync("/proc")) {
    const pid = Number(name)
    const stat = Number.isInteger(pid) ? statOf(pid) : undefined
    if (!stat) continue
    stats.set(pid, stat)
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), pid])
  }
  const sum = (pid: number): number => {
    const { ownMs = 0, reapedMs = 0 } = stats.get(pid) ?? {}
    return (children.get(pid) ?? []).reduce((total, child) => total + sum(child), ownMs + reapedMs)
  }
  return sum(root)
}

/** Processes whose parent this is. */
export function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && statOf(pid)?.parent === parent)
}

export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** CPU time that all cores together have spent busy; time stolen by other machines is busy too. */
export function machineBusyMs(): number {
  const [, user, nice, system, , , irq, softirq, steal] = readFileSync("/proc/stat", "utf8")
    .split("\n", 1)[0]!
    .split(/\s+/)
    .map(Number)
  return (user! + nice! + system! + irq! + softirq! + steal!) * msPerTick
}

/** The most memory a process has held, in MB. */
export function peakRssMb(pid: number): number {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return 0
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1_024)
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
