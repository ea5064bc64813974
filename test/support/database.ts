import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import postgres from "postgres"
import { afterAll, inject } from "vitest"

/**
 * Runs before each integration test file: a database of its own, cloned from the migrated template, and a
 * folder for files; their addresses are set before any module of the product is loaded.
 */
const template = new URL(inject("templateOwnerUrl"))
const name = `test_${randomBytes(6).toString("hex")}`

const clone = new URL(template)
clone.pathname = `/${name}`
const app = new URL(clone)
app.username = "values_first_app"
app.password = inject("appPassword")

process.env.DATABASE_OWNER_URL = clone.href
process.env.DATABASE_URL = app.href

const files = mkdtempSync(join(tmpdir(), "values-first-files-"))
process.env.DATA_DIR = files
afterAll(() => rmSync(files, { recursive: true, force: true }))

await onServer(async (sql) => {
  // Two files may clone at once; PostgreSQL lets only one read the template at a time.
  await sql`select pg_advisory_lock(hashtext('clone-template'))`
  await sql.unsafe(`create database ${name} template ${template.pathname.slice(1)}`)
})

afterAll(() => onServer((sql) => sql.unsafe(`drop database ${name} with (force)`)))

async function onServer(work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  // Never the template itself: it cannot be cloned while anybody is connected to it.
  const maintenance = new URL(template)
  maintenance.pathname = "/postgres"
  const sql = postgres(maintenance.href, { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
