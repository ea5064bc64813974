import { createHmac, randomBytes } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join, resolve } from "node:path"
import { root } from "./run.mjs"
import { Sentence } from "./sentence.mjs"

const secrets = {
  SESSION_SECRET: () => randomBytes(48).toString("base64url"),
  DATA_KEY: () => randomBytes(32).toString("base64"),
  SIGNING_KEY_ED25519: () => randomBytes(32).toString("base64"),
}

/**
 * The settings the supervisor itself acts on. All others pass through to the web process and the worker,
 * which check them (app/platform/env.server.ts).
 */
export function readSettings(env = process.env) {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Sentence(`PORT is "${env.PORT}": set it to a whole number from 1 to 65535.`)
  }
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL"]) refuseNoAddress(name, env[name])
  const demo = env.DEMO ? ["1", "true"].includes(env.DEMO) : !env.DATABASE_URL && !env.DATABASE_OWNER_URL
  const dataDir = resolve(root, env.DATA_DIR || ".data")
  return {
    port,
    host: env.HOST || "127.0.0.1",
    appUrl: (env.APP_URL || `http://localhost:${port}`).replace(/\/$/, ""),
    dataDir,
    demo,
    ownerUrl: env.DATABASE_OWNER_URL || env.DATABASE_URL || null,
    embedded: !env.DATABASE_URL && !env.DATABASE_OWNER_URL,
  }
}

function refuseNoAddress(name, value) {
  if (!value || (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol))) return
  // Never the value itself: a password may stand in it.
  throw new Sentence(
    `${name} is not the address of a PostgreSQL: write it as postgres://name:password@host:5432/database.`,
  )
}

/** Every secret, from the environment; made once and kept in the data folder only where demo mode allows. */
export function settleSecrets({ dataDir, demo, embedded }, env = process.env) {
  const missing = Object.keys(secrets).filter((name) => !env[name])
  const given = Object.fromEntries(Object.keys(secrets).map((name) => [name, env[name] ?? ""]))
  if (missing.length === 0) return given
  if (env.NODE_ENV === "production" || !demo) {
    const one = missing.length === 1
    throw new Sentence(
      `${missing.join(", ")} ${one ? "is" : "are"} not set: outside demo mode each secret must be given (docs/operating.md says how to make ${one ? "it" : "them"}).`,
    )
  }
  const kept = readKept(dataDir)
  const lost = missing.filter((name) => !kept[name])
  if (lost.length > 0 && embedded && hasDatabase(dataDir)) {
    throw new Sentence(
      `${dataDir} holds a database, and not the secrets it was made with (${lost.join(", ")}): put secrets.json back or set them, or move that folder away to start afresh.`,
    )
  }
  for (const name of missing) given[name] = kept[name] ??= secrets[name]()
  writeKept(dataDir, kept)
  return given
}

/** With new keys, all that the old ones sealed and signed would be lost without a word. */
function hasDatabase(dataDir) {
  return ["cluster", "elsewhere.txt"].some((name) => existsSync(join(dataDir, "postgres", name)))
}

function readKept(dataDir) {
  const path = join(dataDir, "secrets.json")
  let text
  try {
    text = readFileSync(path, "utf8")
  } catch (error) {
    if (error.code === "ENOENT") return {}
    throw cannotUse(dataDir, error)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Sentence(
      `${path} is damaged: put a backup in its place, or move ${dataDir} away to start afresh (what its keys sealed cannot be read without them).`,
    )
  }
}

function writeKept(dataDir, kept) {
  const path = join(dataDir, "secrets.json")
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    // Whole or not at all: keys lost half-way through writing would lose what they seal.
    writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true })
    chmodSync(`${path}.new`, 0o600)
    renameSync(`${path}.new`, path)
  } catch (error) {
    throw cannotUse(dataDir, error)
  }
}

function cannotUse(dataDir, error) {
  if (error.code === "ENOSPC" || error.code === "EDQUOT") {
    return new Sentence(`The disk that holds ${dataDir} is full: free at least 200 MB and start again.`)
  }
  if (["EACCES", "EPERM", "EROFS"].includes(error.code)) {
    return new Sentence(
      `The folder ${dataDir} cannot be used by this user: run as its owner, or name another folder in DATA_DIR.`,
    )
  }
  if (["ENOTDIR", "EEXIST", "EISDIR"].includes(error.code)) {
    return new Sentence(`${dataDir} is not a folder: move it away, or name another folder in DATA_DIR.`)
  }
  return error
}

/**
 * The password of the app's own role: the one in DATABASE_URL where the owner's address is given apart,
 * else the same on every machine that shares the database and the secret.
 */
export function appPassword(sessionSecret, env = process.env) {
  if (env.DATABASE_OWNER_URL && env.DATABASE_URL) {
    return decodeURIComponent(new URL(env.DATABASE_URL).password)
  }
  return createHmac("sha256", sessionSecret).update("password of values_first_app").digest("base64url")
}

/** Refuses early, in one sentence, when the address of the web process cannot be had. */
export async function refuseTakenPort({ port, host }) {
  const code = await new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", (error) => resolve(error.code))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)))
  })
  if (code === "EADDRINUSE") {
    throw new Sentence(
      `Port ${port} is already taken by another program: stop that one, or choose another with the setting PORT, for example: PORT=${port + 1} npm start`,
    )
  }
  if (code === "EACCES") {
    throw new Sentence(`Port ${port} may not be used by this user: set PORT to a number above 1023.`)
  }
  if (code) throw new Sentence(`The address ${host}:${port} cannot be used (${code}): check HOST and PORT.`)
}
