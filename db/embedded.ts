import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { findBinaries } from "./embedded/binaries.ts"
import { type Cluster, ownerUrl, prepareCluster, realFolder, settleCluster } from "./embedded/cluster.ts"
import { EmbeddedPostgresError, failureFromOutput, failureFromSystem } from "./embedded/failure.ts"
import { claimSupervision, livePostmaster, readLines, stopPostmaster, wait } from "./embedded/processes.ts"
import { startAs } from "./embedded/run-as.ts"

export type EmbeddedPostgresOptions = {
  /** The folder of this database: its files, its log, and its owner's password (readable by us only). */
  readonly dataDir: string
  /** False only where losing everything at a power cut does not matter (tests). */
  readonly durable: boolean
  /** A port to take again after the server died under a running product; else a free one is found. */
  readonly port?: number
  /** False runs as `nobody` under root even where user namespaces are allowed. */
  readonly namespaces?: boolean
  readonly onProgress?: (text: string) => void
}

export type EmbeddedPostgres = {
  /** The address of the database `values_first` for its owner, a superuser. Never give it to the app. */
  readonly ownerUrl: string
  readonly port: number
  readonly pid: number
  /** Resolves when the server has ended, asked to or not. */
  readonly exited: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that comes with the packages, on 127.0.0.1 and a free port. Makes the cluster
 * the first time, stops a server that a killed supervisor left behind, and recovers after a crash.
 * @throws EmbeddedPostgresError with one plain sentence that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const say = options.onProgress ?? (() => {})
  let release = () => {}
  try {
    const native = findBinaries()
    const dataDir = realFolder(options.dataDir)
    release = claimSupervision(dataDir).release
    await stopLeftover(dataDir, say)
    const cluster = settleCluster(dataDir, native, options.namespaces ?? true, say)
    const password = prepareCluster(cluster, options.durable, say)
    const server = await startServer(cluster, options, say)
    const stop = async () => {
      await stopPostmaster(server.pid)
      await server.exited
      release()
    }
    return { ...server, ownerUrl: ownerUrl(password, server.port), stop }
  } catch (error) {
    release()
    throw failureFromSystem(error, options.dataDir)
  }
}

async function stopLeftover(dataDir: string, say: (text: string) => void): Promise<void> {
  const elsewhere = readLines(join(dataDir, "elsewhere.txt"))[0]
  const path = elsewhere || join(dataDir, "cluster")
  const leftover = livePostmaster(path)
  if (leftover === null) {
    // The number in the file belongs to nobody, or to a stranger who would make postgres refuse to start.
    rmSync(join(path, "postmaster.pid"), { force: true })
    return
  }
  say("Stopping the database that an earlier run left behind")
  await stopPostmaster(leftover)
}

type Server = { readonly port: number; readonly pid: number; readonly exited: Promise<void> }

async function startServer(
  cluster: Cluster,
  options: EmbeddedPostgresOptions,
  say: (text: string) => void,
): Promise<Server> {
  const patience = Date.now() + 15_000
  for (;;) {
    const attempt = await tryToStart(cluster, options, say)
    if (attempt.ok) return attempt.server
    // Another process took the port, or backends of a killed server are still letting go of its memory.
    const passing = /could not bind|Address already in use|shared memory block|lock file/i.test(
      attempt.output,
    )
    if (!passing || Date.now() > patience) throw failureFromOutput(attempt.output, cluster.dataDir)
    await wait(300)
  }
}

type Attempt =
  | { readonly ok: true; readonly server: Server }
  | { readonly ok: false; readonly output: string }

async function tryToStart(
  cluster: Cluster,
  options: EmbeddedPostgresOptions,
  say: (text: string) => void,
): Promise<Attempt> {
  const port = options.port ?? (await freePort())
  const logPath = join(cluster.dataDir, "log.txt")
  const log = openLog(logPath)
  const logStart = statSync(logPath).size
  const child = startAs(
    cluster.runner,
    join(cluster.native, "bin", "postgres"),
    ["-D", cluster.path, ...serverSettings(port, options.durable)],
    log,
  )
  closeSync(log)
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve())
    child.once("error", () => resolve())
  })
  let ended = false
  void exited.then(() => {
    ended = true
  })

  const began = Date.now()
  let told = false
  while (!ended && child.pid !== undefined) {
    if (isReady(cluster.path, child.pid)) return { ok: true, server: { port, pid: child.pid, exited } }
    if (!told && Date.now() - began > 3_000) {
      told = true
      say("The database is recovering from an abrupt end")
    }
    await wait(10)
  }
  return { ok: false, output: readFileSync(logPath).subarray(logStart).toString("utf8") }
}

function serverSettings(port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    // Only the address with a password: no socket that another user of the machine could find.
    unix_socket_directories: "",
    shared_preload_libraries: "",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    jit: "off",
    max_connections: "100",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
}

/** Line 8 of postmaster.pid says `ready` once connections are taken; no client is needed to know. */
function isReady(clusterPath: string, pid: number): boolean {
  const lines = readLines(join(clusterPath, "postmaster.pid"))
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready"
}

const LOG_LIMIT_BYTES = 5_000_000

function openLog(path: string): number {
  const log = openSync(path, "a", 0o600)
  if (statSync(path).size < LOG_LIMIT_BYTES) return log
  closeSync(log)
  renameSync(path, `${path}.old`)
  return openSync(path, "a", 0o600)
}

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      if (address === null || typeof address === "string") {
        reject(new EmbeddedPostgresError("failed", "The system gave out no port: try again."))
        return
      }
      probe.close(() => resolve(address.port))
    })
  })
}
