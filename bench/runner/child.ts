import { type ChildProcess, spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import { freePort } from "#db/embedded.ts"

export type Child = {
  readonly pid: number
  readonly port: number
  /** Asks it to end, and insists after a while. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

type Program = {
  readonly file: string
  readonly args?: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly logFile: string
}

const patienceMs = 30_000

/** Starts a server of ours or a limit as a process of its own, on a free port, and waits until it is ready. */
export async function startChild({ file, args = [], env, logFile }: Program): Promise<Child> {
  const port = await freePort()
  const log = openSync(logFile, "a")
  const child = spawn(process.execPath, ["--enable-source-maps", ...args, file], {
    env: {
      ...{ PATH: process.env.PATH ?? "", NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
      ...env,
      PORT: String(port),
    },
    stdio: ["ignore", log, log, "ipc"],
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve())
    child.once("error", () => resolve())
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const insist = setTimeout(() => child.kill("SIGKILL"), 12_000)
    await ended
    clearTimeout(insist)
  }
  if (!(await isReady(child, ended))) {
    await end("SIGKILL")
    throw new Error(`${file} did not start: ${readFileSync(logFile, "utf8").slice(-2_000)}`)
  }
  return { pid: child.pid!, port, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") }
}

function isReady(child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), patienceMs)
    const answer = (ready: boolean) => {
      clearTimeout(late)
      resolve(ready)
    }
    child.once("message", () => answer(true))
    void ended.then(() => answer(false))
  })
}
