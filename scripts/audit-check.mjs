import "./house/node-version.mjs"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

// Loaded only now: they may use what an old Node cannot read.
const { buildWhatChanged } = await import("./build.mjs")
const { installWhatIsMissing } = await import("./house/install.mjs")
const { root } = await import("./house/run.mjs")
const { endWith, Sentence, say } = await import("./house/sentence.mjs")
const { appPassword, readSettings, settleSecrets } = await import("./house/settings.mjs")

/** The owner's address of the database, and how to put it back as it was found. */
async function findDatabase({ ownerUrl, dataDir }) {
  if (ownerUrl) return { address: ownerUrl, leave: async () => {} }
  const folder = join(dataDir, "postgres")
  if (!existsSync(folder)) {
    throw new Sentence(`There is no database in ${dataDir} yet: run "npm start" first, or set DATABASE_URL.`)
  }
  const { startEmbeddedPostgres } = await import(join(root, "build", "embedded.js"))
  try {
    const database = await startEmbeddedPostgres({ dataDir: folder, durable: true, onProgress: say })
    return { address: database.ownerUrl, leave: () => database.stop() }
  } catch (error) {
    const port = error.kind === "already-running" && portOfRunning(folder)
    if (!port) throw error
    return { address: `postgres://127.0.0.1:${port}/values_first`, leave: async () => {} }
  }
}

/** The port of the database that `npm start` has up, from PostgreSQL's own note of it. */
function portOfRunning(folder) {
  const read = (path) => (existsSync(path) ? readFileSync(path, "utf8").split("\n") : [])
  const cluster = read(join(folder, "elsewhere.txt"))[0] || join(folder, "cluster")
  return Number(read(join(cluster, "postmaster.pid"))[3]) || null
}

function asApp(address, secrets) {
  if (process.env.DATABASE_URL && process.env.DATABASE_OWNER_URL) return process.env.DATABASE_URL
  const url = new URL(address)
  url.username = "values_first_app"
  url.password = appPassword(secrets.SESSION_SECRET)
  return url.href
}

try {
  const settings = readSettings()
  await installWhatIsMissing()
  const secrets = settleSecrets(settings)
  await buildWhatChanged()
  const database = await findDatabase(settings)
  try {
    Object.assign(process.env, secrets, { DATABASE_URL: asApp(database.address, secrets) })
    await import(join(root, "build", "check-audit.js"))
  } finally {
    await database.leave()
  }
} catch (error) {
  endWith(error)
}
