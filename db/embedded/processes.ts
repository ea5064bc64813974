import { execFileSync } from "node:child_process"
import { readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { EmbeddedPostgresError } from "./failure.ts"

/**
 * When a process was born, as text to compare. A number alone proves nothing: after a restart of the
 * container a stranger may carry it. `null` when no such process lives.
 */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    // A zombie holds nothing any more. Field 22 of proc(5) is the start time in ticks since boot.
    if (fields[0] === "Z") return null
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`
  } catch {
    return process.platform === "linux" ? null : psField(pid, "lstart")
  }
}

function psField(pid: number, field: string): string | null {
  try {
    return execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).trim() || null
  } catch {
    return null
  }
}

/** The live postmaster that serves `cluster`, or `null`: a stranger under the same number does not count. */
export function livePostmaster(cluster: string): number | null {
  const pid = Number(readLines(join(cluster, "postmaster.pid"))[0])
  if (!Number.isInteger(pid) || pid <= 1 || birthOf(pid) === null) return null
  if (process.platform !== "linux") {
    return psField(pid, "command")?.includes(`-D ${cluster}`) ? pid : null
  }
  try {
    if (!basename(readlinkSync(`/proc/${pid}/exe`)).startsWith("postgres")) return null
    // The postmaster works in its data directory.
    return readlinkSync(`/proc/${pid}/cwd`) === cluster ? pid : null
  } catch {
    // Not ours to look at: fall back on the command line, which anybody may read.
    const command = readLines(`/proc/${pid}/cmdline`)[0] ?? ""
    return command.includes("postgres") && command.includes(cluster) ? pid : null
  }
}

export function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n")
  } catch {
    return []
  }
}

/** Stops a postmaster: a fast shutdown, and an immediate one (recovered at the next start) if that hangs. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    const birth = birthOf(pid)
    if (birth === null) return
    signalIfAlive(pid, signal)
    const until = Date.now() + patienceMs
    while (Date.now() < until) {
      if (birthOf(pid) !== birth) return
      await wait(20)
    }
  }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** One supervisor a data folder: a second one would stop the first one's database under its feet. */
export function claimSupervision(dataDir: string): { release(): void } {
  const path = join(dataDir, "supervisor.json")
  const holder = readHolder(path)
  if (holder && holder.pid !== process.pid && birthOf(holder.pid) === holder.birth) {
    throw new EmbeddedPostgresError(
      "already-running",
      `The database in ${dataDir} is already in use by process ${holder.pid}: stop that one first, or name another folder in DATA_DIR.`,
    )
  }
  writeFileSync(path, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), { mode: 0o600 })
  return {
    release() {
      if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true })
    },
  }
}

function readHolder(path: string): { pid: number; birth: string } | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, "utf8"))
    if (typeof parsed !== "object" || parsed === null) return null
    if (!("pid" in parsed) || !("birth" in parsed)) return null
    return { pid: Number(parsed.pid), birth: String(parsed.birth) }
  } catch {
    return null
  }
}
