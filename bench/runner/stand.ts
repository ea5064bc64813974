import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import postgres from "postgres"
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#db/embedded.ts"
import { migrate } from "#db/migrate.ts"
import { seedReference } from "#db/seed/reference.ts"
import { seedApplications } from "../data/seed-applications.ts"
import { seedVacancies } from "../data/seed-vacancies.ts"
import { type Child, startChild } from "./child.ts"

/** A database with its owner's connection, for what is prepared and counted behind the product's back. */
export type BenchDatabase = {
  readonly name: string
  readonly appUrl: string
  readonly owner: postgres.Sql
  readonly applications: number
  /** Whether whoever opens it may be anybody of the demo. */
  readonly demo?: boolean
}

export type LimitKind = "bytes" | "document" | "pages" | "replay" | "score" | "submit"

/**
 * All that a bench runs on: a PostgreSQL of its own that keeps what it acknowledges, and in it one database
 * with few applications and one, otherwise the same, with many.
 */
export type Stand = {
  readonly small: BenchDatabase
  readonly large: BenchDatabase
  /** As `small`, until a bench sets down many vacancies in it. */
  readonly crowded: BenchDatabase
  /** A database with the demo in it, as `npm start` fills it; made when first asked for. */
  openDemo(): Promise<BenchDatabase>
  readonly postgresVersion: string
  databasePid(): number
  /** Where the server of all databases writes its log. */
  readonly databaseLog: string
  startWeb(database: BenchDatabase): Promise<Child>
  /** Does what the queue holds: certificates, letters. */
  startWorker(database: BenchDatabase): Promise<Child>
  startLimit(kind: LimitKind, database: BenchDatabase, file?: string): Promise<Child>
  /** After its processes were killed: on the same port, with what it had kept. */
  recoverDatabase(): Promise<void>
  readonly folder: string
  /** Ends every server that was started, so that the next bench has the database to itself. */
  endServers(): Promise<void>
  close(): Promise<void>
}

type Options = {
  readonly applications: { readonly small: number; readonly large: number }
  readonly say: (text: string) => void
}

export async function openStand({ applications, say }: Options): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), "values-first-bench-"))
  const owners: postgres.Sql[] = []
  const children: Child[] = []
  let server: EmbeddedPostgres | undefined
  const dataDir = join(folder, "postgres")

  const endServers = async () => {
    await Promise.all(children.splice(0).map((child) => child.stop()))
  }
  const close = async () => {
    await endServers()
    await Promise.all(owners.map((owner) => owner.end({ timeout: 1 }).catch(() => {})))
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }

  try {
    say("Starting a database")
    server = await startEmbeddedPostgres({ dataDir, durable: true })
    const { ownerUrl, port } = server
    const appPassword = randomBytes(18).toString("base64url")
    const { appUrl } = await migrate({ ownerUrl, appPassword })
    await seedReference(ownerUrl)
    const settings = settle(appUrl, folder)

    const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
    const connectOwner = (name: string) => {
      const owner = postgres(named(ownerUrl, name), { max: 1, onnotice: () => {} })
      owners.push(owner)
      return owner
    }
    const open = (name: string, held: number): BenchDatabase => ({
      name,
      appUrl: named(appUrl, name),
      owner: connectOwner(name),
      applications: held,
    })

    const smallName = new URL(ownerUrl).pathname.slice(1)
    const first = connectOwner(smallName)
    const [version] = await first`show server_version`
    await seedVacancies(first)
    await seedApplications(first, { from: 0, to: applications.small, say })
    await first.end()
    const maintenance = connectOwner("postgres")
    for (const name of ["large", "crowded"]) {
      await maintenance.unsafe(`create database ${name} template ${smallName}`)
    }
    const large = open("large", applications.large)
    await seedApplications(large.owner, { from: applications.small, to: applications.large, say })
    const small = open(smallName, applications.small)
    const crowded = open("crowded", applications.small)
    for (const { owner } of [small, large, crowded]) await owner`vacuum analyze`
    await maintenance`checkpoint`

    const started = async (starting: Promise<Child>) => {
      const child = await starting
      children.push(child)
      return child
    }
    return {
      small,
      large,
      crowded,
      folder,
      postgresVersion: version!.server_version,
      openDemo: async () => {
        const name = "demo"
        await maintenance`create database demo`
        const preparing = await startChild({
          file: "build/prepare.js",
          env: {
            ...settings,
            DATABASE_OWNER_URL: named(ownerUrl, name),
            APP_PASSWORD: appPassword,
            DEMO: "1",
          },
          logFile: join(folder, "demo.log"),
        })
        await preparing.stop()
        return { ...open(name, 0), demo: true }
      },
      databasePid: () => server!.pid,
      databaseLog: join(dataDir, "log.txt"),
      startWeb: ({ name, appUrl: address, demo }) =>
        started(
          startChild({
            file: "build/server.js",
            env: { ...settings, DATABASE_URL: address, ...(demo ? { DEMO: "1" } : {}) },
            logFile: join(folder, `web-${name}.log`),
          }),
        ),
      startWorker: ({ name, appUrl: address }) =>
        started(
          startChild({
            file: "build/worker.js",
            env: { ...settings, DATABASE_URL: address, DEMO: "1" },
            logFile: join(folder, `worker-${name}.log`),
          }),
        ),
      startLimit: (kind, { name, appUrl: address }, file = "") =>
        started(
          startChild({
            file: "build/bench-limit.js",
            env: { ...settings, LIMIT: kind, LIMIT_FILE: file, DATABASE_URL: address },
            logFile: join(folder, `limit-${kind}-${name}.log`),
          }),
        ),
      recoverDatabase: async () => {
        await server!.exited
        server = await startEmbeddedPostgres({ dataDir, durable: true, port })
      },
      endServers,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Settings for the programs under test and for ourselves, who make cookies and tokens as they do. */
function settle(appUrl: string, folder: string): Readonly<Record<string, string>> {
  const settings = {
    APP_URL: "http://127.0.0.1",
    // Those who ask come from many places.
    TRUST_PROXY: "1",
    DATABASE_URL: appUrl,
    DATA_DIR: folder,
    SESSION_SECRET: randomBytes(48).toString("base64url"),
    DATA_KEY: randomBytes(32).toString("base64"),
    SIGNING_KEY_ED25519: randomBytes(32).toString("base64"),
  }
  Object.assign(process.env, settings)
  return settings
}
