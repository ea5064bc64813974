import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import type { Backend } from "#test/integration/workers/backends.ts"
import { quickLock } from "#test/integration/workers/patience.ts"

/** Bundles the worker's program, as `npm start` does. @returns its file, and how to remove it */
export async function bundleWorker(): Promise<{ file: string; remove: () => void }> {
  // Beside the packages, where Node finds them.
  const file = join(process.cwd(), "node_modules", ".cache", `worker-under-test-${process.pid}.mjs`)
  await build({
    entryPoints: ["test/integration/workers/child.ts"],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  })
  return { file, remove: () => rmSync(file, { force: true }) }
}

const running = new Set<ChildProcess>()
// The test run may be killed: a worker nobody stops must not stay behind.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL")
})

/**
 * A real process that works on the queue; ready when this resolves.
 * @param lockMs how long what it works on stays its own while nothing is heard of it
 */
export async function startWorkerProcess(
  file: string,
  backend: Backend,
  lockMs = quickLock,
): Promise<ChildProcess> {
  const child = fork(file, [String(lockMs)], {
    env: { ...process.env, REDIS_URL: backend.url() ?? "" },
    stdio: "inherit",
  })
  running.add(child)
  child.once("exit", () => running.delete(child))
  const [said] = await Promise.race([once(child, "message"), once(child, "exit")])
  if (said !== "ready") throw new Error(`the worker ended with ${said}`)
  return child
}

/** Asks a worker to stop; resolves once it has begun to. */
export async function askedToStop(child: ChildProcess): Promise<void> {
  const heard = once(child, "message")
  child.kill("SIGTERM")
  const [said] = await heard
  if (said !== "stopping") throw new Error(`the worker said ${said}`)
}

/** @returns the exit code; null where a signal ended it */
export async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
  return child.exitCode
}
