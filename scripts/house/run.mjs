import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { say } from "./sentence.mjs"

export const root = fileURLToPath(new URL("../../", import.meta.url))

const running = new Set()

/** Stops what `run` has under way; for a command that is itself told to stop. */
export function stopRunning(signal) {
  for (const child of running) child.kill(signal)
}

/**
 * Runs a program to its end and keeps what it printed. Says now and then that it is still at work.
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started
 */
export function run(file, args, { env = process.env, cwd = root, title = file } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    running.add(child)
    const began = Date.now()
    const heartbeat = setInterval(() => {
      say(`${title}: still at work (${Math.round((Date.now() - began) / 1000)} s)`)
    }, 20_000)
    let output = ""
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    const end = (code) => {
      clearInterval(heartbeat)
      running.delete(child)
      resolve({ code, output })
    }
    child.once("error", (error) => {
      output += `\n${error.message}`
      end(127)
    })
    child.once("close", (code) => end(code ?? 1))
  })
}
