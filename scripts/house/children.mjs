import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import { dirname, join } from "node:path"
import { root } from "./run.mjs"
import { Sentence, say } from "./sentence.mjs"

const leash = new URL("leash.mjs", import.meta.url).href
// Threads that pack and unpack each keep memory of their own; a quarter less is held where they share it (glibc).
const littleMemory = { MALLOC_ARENA_MAX: "2" }
const RESTARTS = 5
const WITHIN_MS = 60_000

/**
 * Starts a program of the product and keeps it running: one that ends by itself is started again, unless
 * it keeps ending. Each stands in a session of its own, so that Ctrl-C reaches only the supervisor.
 * @param onGivenUp told with a sentence when it ends again and again
 */
export function keepRunning({ title, program, env, logFile, onGivenUp }) {
  let child
  let stopping = false
  let ended = Promise.resolve()
  const ends = []

  const start = () => {
    if (logFile) mkdirSync(dirname(logFile), { recursive: true })
    const log = logFile ? openSync(logFile, "a", 0o600) : "inherit"
    const args = ["--enable-source-maps", "--import", leash, join(root, "build", program)]
    child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...littleMemory, ...env },
      detached: true,
      stdio: ["ignore", log, "inherit", "ipc"],
    })
    if (typeof log === "number") closeSync(log)
    ended = new Promise((resolve) => {
      child.once("exit", () => resolve())
      child.once("error", () => resolve())
    })
    void ended.then(() => {
      if (!stopping) again()
    })
  }

  const again = () => {
    const now = Date.now()
    ends.push(now)
    if (ends.filter((at) => now - at < WITHIN_MS).length > RESTARTS) {
      onGivenUp(
        new Sentence(
          `The ${title} keeps ending: its last words are above${logFile ? ` and in ${logFile}` : ""}.`,
        ),
      )
      return
    }
    say(`The ${title} ended by itself; starting it again`)
    setTimeout(() => {
      if (!stopping) start()
    }, 200 * ends.length)
  }

  start()
  return {
    /** How often it had to be started again. */
    ends: () => ends.length,
    /** Asks it to end what it has under way, and waits; then insists. */
    async stop(patienceMs = 15_000) {
      stopping = true
      const insist = setTimeout(() => child.kill("SIGKILL"), patienceMs)
      child.kill("SIGTERM")
      await ended
      clearTimeout(insist)
    },
    /** Stops it and starts it anew, for changed code. */
    async restart() {
      await this.stop()
      stopping = false
      start()
    },
  }
}
