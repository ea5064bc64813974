import { randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { copyBinaries, placeOutside } from "./binaries.ts"
import { brokenData, EmbeddedPostgresError, failureFromOutput } from "./failure.ts"
import { canRun, canWrite, possibleRunners, type Runner, runAs } from "./run-as.ts"

/** Where the database is, who runs it, and with which binaries. */
export type Cluster = {
  readonly dataDir: string
  readonly path: string
  readonly runner: Runner
  readonly native: string
}

const MAJOR = "18"
const DATABASE = "values_first"
const SUPERUSER = "postgres"

/** Finds or picks the place of the cluster and the user to run it as, moving files only where it must. */
export function settleCluster(
  dataDir: string,
  native: string,
  namespaces: boolean,
  say: (text: string) => void,
): Cluster {
  const pointer = join(dataDir, "elsewhere.txt")
  const inside = join(dataDir, "cluster")
  const outside = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : null
  if (outside && !existsSync(outside)) throw brokenData(dataDir, `its files at ${outside} are gone`)
  const current = outside ?? (existsSync(inside) ? inside : null)
  const owner = current ? statSync(current).uid : null
  const me = process.getuid?.() ?? 0
  if (owner !== null && me !== 0 && owner !== me) {
    throw new EmbeddedPostgresError(
      "wrong-owner",
      `The database in ${dataDir} belongs to another user: run as that user, or name another folder in DATA_DIR.`,
    )
  }

  const refusals: string[] = []
  for (const runner of possibleRunners({ namespaces, clusterOwner: owner })) {
    if (runner.kind === "user") openTheWay(dataDir)
    const possible = runAs(runner, "/bin/sh", ["-c", "true"])
    if (!possible.ok) {
      refusals.push(possible.output.trim())
      continue
    }
    const readable = canRun(runner, native) ? native : copyBinaries(native)
    if (!canRun(runner, readable)) {
      refusals.push(runAs(runner, join(readable, "bin", "postgres"), ["--version"]).output.trim())
      continue
    }
    if (runner.kind !== "user") {
      if (!canWrite(runner, dataDir)) continue
      return { dataDir, path: current ?? inside, runner, native: readable }
    }
    const path = current ?? inside
    const reachable = runAs(runner, "/bin/sh", ["-c", 'cd "$1"', "sh", dataDir]).ok
    if (outside || reachable) {
      if (current && owner !== runner.uid) giveTree(current, runner)
      return { dataDir, path, runner, native: readable }
    }
    const moved = moveOutside(current, pointer, runner)
    say(`The database's user cannot reach ${dataDir}: its files are kept in ${moved}`)
    return { dataDir, path: moved, runner, native: readable }
  }
  throw failureFromOutput(refusals.join("\n") || "no user can run it here", dataDir)
}

/** Others may pass through the data folder, not list it: the password file keeps its own lock. */
function openTheWay(dataDir: string): void {
  chmodSync(dataDir, 0o711)
}

function moveOutside(current: string | null, pointer: string, runner: Runner & { kind: "user" }): string {
  const home = join(placeOutside(), `data-${randomBytes(6).toString("hex")}`)
  mkdirSync(home, { mode: 0o711 })
  const path = join(home, "cluster")
  if (current) {
    cpSync(current, path, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
    giveTree(path, runner)
  }
  if (!current) {
    // initdb makes the cluster itself, so the folder around it must be theirs.
    chownSync(home, runner.uid, runner.gid)
  }
  writeFileSync(pointer, `${path}\n`)
  if (current) rmSync(current, { recursive: true })
  return path
}

function giveTree(path: string, runner: Runner & { kind: "user" }): void {
  lchownSync(path, runner.uid, runner.gid)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTree(join(path, name), runner)
}

/** The superuser's password, made once and readable by its owner only. `isNew` when it was just made. */
function readPassword(dataDir: string): { password: string; isNew: boolean } {
  const path = join(dataDir, "password")
  if (existsSync(path)) {
    const password = readFileSync(path, "utf8").trim()
    if (/^[\w-]{20,}$/.test(password)) return { password, isNew: false }
  }
  const password = randomBytes(24).toString("base64url")
  writeFileSync(path, `${password}\n`, { mode: 0o600 })
  return { password, isNew: true }
}

/**
 * Makes the cluster and the product's database the first time; afterwards looks whether it is whole.
 * @returns the superuser's password
 */
export function prepareCluster(cluster: Cluster, durable: boolean, say: (text: string) => void): string {
  if (existsSync(cluster.path)) {
    checkWhole(cluster)
    const { password, isNew } = readPassword(cluster.dataDir)
    // The password file was lost, the data were not: whoever may write the files may set a new one.
    if (isNew) singleUser(cluster, cluster.path, `alter role ${SUPERUSER} password '${password}'`)
    return password
  }
  say("Making the database")
  return makeCluster(cluster, durable)
}

function makeCluster(cluster: Cluster, durable: boolean): string {
  const { password } = readPassword(cluster.dataDir)
  const workshop = `${cluster.path}.new`
  const passwordFile = `${cluster.path}.password`
  rmSync(workshop, { recursive: true, force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  mkdirSync(workshop, { mode: 0o700 })
  if (cluster.runner.kind === "user") {
    for (const path of [workshop, passwordFile]) chownSync(path, cluster.runner.uid, cluster.runner.gid)
  }
  try {
    const made = runAs(cluster.runner, join(cluster.native, "bin", "initdb"), [
      "-D",
      workshop,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
      ...(durable ? [] : ["--no-sync"]),
    ])
    if (!made.ok) throw failureFromOutput(made.output, cluster.dataDir)
    singleUser(cluster, workshop, `create database ${DATABASE}`)
    renameSync(workshop, cluster.path)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(workshop, { recursive: true, force: true })
  }
  return password
}

/** Runs one statement with the server stopped; nobody needs a password for that, only the files. */
function singleUser(cluster: Cluster, path: string, statement: string): void {
  const args = ["--single", "-D", path, "-c", "exit_on_error=on", "postgres"]
  const done = runAs(cluster.runner, join(cluster.native, "bin", "postgres"), args, `${statement}\n`)
  if (!done.ok) throw failureFromOutput(done.output, cluster.dataDir)
}

function checkWhole({ dataDir, path }: Cluster): void {
  const versionFile = join(path, "PG_VERSION")
  if (!existsSync(versionFile)) throw brokenData(dataDir, "PG_VERSION is missing")
  const version = readFileSync(versionFile, "utf8").trim()
  if (version !== MAJOR) {
    throw brokenData(dataDir, `it was made by PostgreSQL ${version}, and this is ${MAJOR}`)
  }
  if (!existsSync(join(path, "global", "pg_control"))) throw brokenData(dataDir, "pg_control is missing")
  // Three databases come with PostgreSQL; the fourth is ours.
  const databases = existsSync(join(path, "base")) ? readdirSync(join(path, "base")) : []
  if (databases.filter((name) => /^\d+$/.test(name)).length < 4) {
    throw brokenData(dataDir, "its tables are missing")
  }
}

/** The address of the database for its owner. */
export function ownerUrl(password: string, port: number): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`
}

/** The folder as the kernel names it: a postmaster's working directory is compared with it. */
export function realFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return realpathSync(path)
}
