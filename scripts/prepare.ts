/**
 * Run by `npm start` in a process of its own, before the web process and the worker: brings the database
 * to the newest schema and fills in what the product cannot be without. Tells its parent the address for
 * the app's own role.
 */
import { migrate } from "#db/migrate.ts"

const { DATABASE_OWNER_URL: ownerUrl, APP_PASSWORD: appPassword, DEMO } = process.env
if (!ownerUrl || !appPassword) throw new Error("scripts/start.mjs gives DATABASE_OWNER_URL and APP_PASSWORD.")

const { appUrl } = await migrate({ ownerUrl, appPassword })
// The product's modules read their settings once: the address must be there before they load.
process.env.DATABASE_URL = appUrl
const { seedReference } = await import("#db/seed/reference.ts")
await seedReference(ownerUrl)
const { settleDataKeys } = await import("#app/domain/privacy/index.server.ts")
const { asKeyKeeper } = await import("#db/key-keeper.ts")
await asKeyKeeper(ownerUrl, settleDataKeys)
if (DEMO === "1") {
  const { loadDemo } = await import("./demo/load-demo.ts")
  const { closeDatabase } = await import("#db/client.ts")
  await loadDemo()
  await closeDatabase()
}
process.send?.({ appUrl })
