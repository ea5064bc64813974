import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createConnection } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "#db/embedded.ts"

export type TestRedis = { readonly url: string; stop(): Promise<void> }

/**
 * Starts a redis-server of its own, empty and forgetful. `npm test` finds or installs the program and
 * names it in REDIS_SERVER.
 * @param at the port, where one that was stopped is to come back
 */
export async function startRedis(at?: number): Promise<TestRedis> {
  const port = at ?? (await freePort())
  const folder = mkdtempSync(join(tmpdir(), "values-first-redis-"))
  const child = spawn(
    process.env.REDIS_SERVER || "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"],
    { stdio: "ignore" },
  )
  let ended: string | null = null
  const exited = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      ended = error.message
      resolve()
    })
    child.once("exit", (code) => {
      ended ??= `it ended with code ${code}`
      resolve()
    })
  })
  // The test run may be killed: a server nobody stops must not stay behind.
  const killOnExit = () => child.kill("SIGKILL")
  process.once("exit", killOnExit)

  for (let tries = 0; !(await answers(port)); tries++) {
    if (ended !== null || tries > 200) {
      throw new Error(`redis-server did not start (${ended ?? "no answer"}): "npm test" installs it.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      process.off("exit", killOnExit)
      child.kill("SIGKILL")
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" })
    socket.once("error", () => resolve(false))
    socket.once("data", (reply) => {
      socket.destroy()
      resolve(reply.toString().startsWith("+PONG"))
    })
    socket.write("PING\r\n")
  })
}
