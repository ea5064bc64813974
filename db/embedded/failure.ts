import { statfsSync } from "node:fs"

export type EmbeddedPostgresFailure =
  | "disk-full"
  | "broken-data"
  | "wrong-owner"
  | "unsupported"
  | "already-running"
  | "failed"

/** Why the embedded database cannot run. `message` is one plain sentence that says what to do. */
export class EmbeddedPostgresError extends Error {
  readonly kind: EmbeddedPostgresFailure

  constructor(kind: EmbeddedPostgresFailure, message: string) {
    super(message)
    this.name = "EmbeddedPostgresError"
    this.kind = kind
  }
}

/** Turns what initdb or postgres printed before it gave up into the sentence a person needs. */
export function failureFromOutput(output: string, dataDir: string): EmbeddedPostgresError {
  if (/No space left on device|Disk quota exceeded/i.test(output) || isFull(dataDir)) return diskFull(dataDir)
  if (/GLIBC_[\d.]+' not found|cannot execute binary file|Exec format error|ENOENT/i.test(output)) {
    return unsupported(lastLine(output))
  }
  if (
    /database files are incompatible|invalid (data|checksum|primary checkpoint)|could not (open|read|locate|find|access) .*(file|directory|checkpoint)|is not a valid data directory|configuration file|PANIC/i.test(
      output,
    )
  ) {
    return brokenData(dataDir, lastLine(output))
  }
  return new EmbeddedPostgresError(
    "failed",
    `The database in ${dataDir} did not start (${lastLine(output) || "it said nothing"}): see ${dataDir}/log.txt.`,
  )
}

/** Turns an error of the file system into the sentence a person needs; anything else passes through. */
export function failureFromSystem(error: unknown, dataDir: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(dataDir)
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new EmbeddedPostgresError(
      "wrong-owner",
      `The folder ${dataDir} cannot be written by this user: run as its owner, or name another folder in DATA_DIR.`,
    )
  }
  if (code === "ENOTDIR" || code === "EEXIST") {
    return brokenData(dataDir, "a file stands where a folder should be")
  }
  return error
}

export function brokenData(dataDir: string, why: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    "broken-data",
    `The database in ${dataDir} is damaged (${why}): put a backup in its place, or move that folder away to start with an empty database.`,
  )
}

export function unsupported(why: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    "unsupported",
    `The embedded database cannot run on this machine (${why}): install PostgreSQL 18 and give its address in DATABASE_URL.`,
  )
}

function diskFull(dataDir: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    "disk-full",
    `The disk that holds ${dataDir} is full: free at least 200 MB and start again.`,
  )
}

/** A server that runs out of room does not always say so in its last words. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 16_000_000
}

function lastLine(output: string): string {
  const lines = output.split("\n").map((line) => line.trim())
  const telling = lines.filter((line) => /FATAL|PANIC|error:/i.test(line))
  const line = telling.at(-1) ?? lines.filter(Boolean).at(-1) ?? ""
  return line.replace(/^.*?(FATAL|PANIC|error):\s*/i, "").slice(0, 200)
}
