import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { userInfo } from "node:os"
import { join } from "node:path"

/**
 * PostgreSQL refuses to run as root. `namespace` keeps every file root's: inside a user namespace the
 * process sees itself as nobody. `user` really changes the user, and needs the files to be theirs.
 */
export type Runner =
  | { readonly kind: "self" }
  | { readonly kind: "namespace" }
  | { readonly kind: "user"; readonly uid: number; readonly gid: number }

type Command = {
  readonly file: string
  readonly args: string[]
  readonly uid?: number
  readonly gid?: number
}

const NOBODY = 65_534

export function commandAs(runner: Runner, file: string, args: readonly string[]): Command {
  switch (runner.kind) {
    case "self":
      return { file, args: [...args] }
    case "namespace":
      return {
        file: "unshare",
        args: ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, file, ...args],
      }
    case "user":
      return { file, args: [...args], uid: runner.uid, gid: runner.gid }
  }
}

/** A small, known environment: nothing of ours leaks into the database, and no locale surprises it. */
const environment = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
  NODE_ENV: "production",
} as const

/** Runs a program to its end and gives back what it printed. */
export function runAs(
  runner: Runner,
  file: string,
  args: readonly string[],
  input = "",
): { ok: boolean; output: string } {
  const command = commandAs(runner, file, args)
  const result = spawnSync(command.file, command.args, {
    ...identityOf(command),
    cwd: "/",
    env: environment,
    input,
    encoding: "utf8",
  })
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error ? `\n${result.error.message}` : ""}`
  return { ok: result.status === 0, output }
}

/**
 * Starts a server in a session of its own, so that Ctrl-C in the terminal reaches only its supervisor,
 * and has the kernel stop it (fast shutdown) should the supervisor be killed, where setpriv can ask so.
 */
export function startAs(
  runner: Runner,
  file: string,
  args: readonly string[],
  logFile: number,
): ChildProcess {
  const leashed = hasLeash() ? ["setpriv", "--pdeathsig", "INT", file, ...args] : [file, ...args]
  const command = commandAs(runner, leashed[0] ?? file, leashed.slice(1))
  return spawn(command.file, command.args, {
    ...identityOf(command),
    cwd: "/",
    env: environment,
    detached: true,
    stdio: ["ignore", logFile, logFile],
  })
}

function identityOf(command: Command): { uid?: number; gid?: number } {
  return command.uid === undefined || command.gid === undefined ? {} : { uid: command.uid, gid: command.gid }
}

let leash: boolean | undefined
function hasLeash(): boolean {
  leash ??=
    process.platform === "linux" &&
    spawnSync("setpriv", ["--pdeathsig", "INT", "true"], { env: environment }).status === 0
  return leash
}

/** The ways to run PostgreSQL here, best first. */
export function possibleRunners(options: { namespaces: boolean; clusterOwner: number | null }): Runner[] {
  const namespace: Runner[] = options.namespaces ? [{ kind: "namespace" }] : []
  if (process.getuid?.() !== 0) {
    // A container may run us under a number that has no name; initdb insists on a name.
    return hasName() ? [{ kind: "self" }] : [...namespace, { kind: "self" }]
  }
  const nobody = readNobody()
  if (options.clusterOwner && options.clusterOwner !== nobody.uid) {
    return [{ kind: "user", uid: options.clusterOwner, gid: groupOf(options.clusterOwner) }]
  }
  const asNobody: Runner = { kind: "user", ...nobody }
  return options.clusterOwner ? [asNobody] : [...namespace, asNobody]
}

function hasName(): boolean {
  try {
    return userInfo().username.length > 0
  } catch {
    return false
  }
}

function readNobody(): { uid: number; gid: number } {
  const line = readPasswd().find((fields) => fields[0] === "nobody")
  // macOS writes -2; the kernel knows it as an unsigned number.
  return { uid: Number(line?.[2] ?? NOBODY) >>> 0, gid: Number(line?.[3] ?? NOBODY) >>> 0 }
}

function groupOf(uid: number): number {
  return Number(readPasswd().find((fields) => Number(fields[2]) === uid)?.[3] ?? uid)
}

function readPasswd(): string[][] {
  if (!existsSync("/etc/passwd")) return []
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
}

/** Whether `runner` can execute the binaries. */
export function canRun(runner: Runner, native: string): boolean {
  return runAs(runner, join(native, "bin", "postgres"), ["--version"]).ok
}

/** Whether `runner` can work in a folder (reach it and write there). */
export function canWrite(runner: Runner, folder: string): boolean {
  return runAs(runner, "/bin/sh", ["-c", 'cd "$1" && test -w "$1"', "sh", folder]).ok
}
