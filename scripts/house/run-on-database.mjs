import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { buildWhatChanged } from "../build.mjs"
import { installWhatIsMissing } from "./install.mjs"
import { root } from "./run.mjs"
import { Sentence, say } from "./sentence.mjs"
import { appPassword, readSettings, settleSecrets } from "./settings.mjs"

/**
 * Runs one of the built programs (`build/<name>.js`) as the app's own role, whether or not the product is up. It finds the
 * owner's address beside it.
 */
export async function runOnDatabase(name) {
  const settings = readSettings()
  await installWhatIsMissing()
  const secrets = settleSecrets(settings)
  await buildWhatChanged()
  const database = await findDatabase(settings)
  try {
    Object.assign(process.env, secrets, {
      DATABASE_URL: asApp(database.address, secrets),
      DATABASE_OWNER_URL: database.address,
    })
    await import(join(root, "build", `${name}.js`))
  } finally {
    await database.leave()
  }
}

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
    const password = readFileSync(join(folder, "password"), "utf8").trim()
    return {
      address: `postgres://postgres:${password}@127.0.0.1:${port}/values_first`,
      leave: async () => {},
    }
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
