import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { startEmbeddedPostgres } from "#db/embedded.ts"
import { migrate } from "#db/migrate.ts"
import { seedReference } from "#db/seed/reference.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the migrated database that every test file clones, for its owner. */
    templateOwnerUrl: string
    appPassword: string
  }
}

/** One PostgreSQL for the whole run, its database migrated once. Nothing in it outlives the run. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "values-first-test-"))
  const server = await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), durable: false })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const appPassword = randomBytes(18).toString("base64url")
    await migrate({ ownerUrl: server.ownerUrl, appPassword })
    await seedReference(server.ownerUrl)
    project.provide("templateOwnerUrl", server.ownerUrl)
    project.provide("appPassword", appPassword)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
