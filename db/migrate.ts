import { runMigrations } from "bullmq"
import { drizzle } from "drizzle-orm/postgres-js"
import { migrate as runDrizzleMigrations } from "drizzle-orm/postgres-js/migrator"
import pg from "pg"
import postgres from "postgres"

/** Where BullMQ's own PostgreSQL backend keeps its tables. */
export const queueSchema = "bullmq"
/** The one queue of the product. */
export const queueName = "work"

/**
 * Brings a database to the newest schema. Safe to run again, and by two processes at once: the second waits.
 *
 * @param ownerUrl address of a role that may create roles and tables
 * @param appPassword password to give the app's role
 * @param migrationsFolder where the migrations lie, relative to the working directory
 * @returns the address for the app's own role
 */
export async function migrate({
  ownerUrl,
  appPassword,
  migrationsFolder = "db/migrations",
}: {
  ownerUrl: string
  appPassword: string
  migrationsFolder?: string
}): Promise<{ appUrl: string }> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await owner`select pg_advisory_lock(hashtext('values_first_migrate'))`
    await ensureRoles(owner, appPassword)
    await runDrizzleMigrations(drizzle(owner), { migrationsFolder })
    await migrateQueue(ownerUrl)
    await owner.unsafe(`
      grant usage on schema ${queueSchema} to values_first_app;
      grant select, insert, update, delete on all tables in schema ${queueSchema} to values_first_app;
      grant usage, select on all sequences in schema ${queueSchema} to values_first_app;
      grant execute on all functions in schema ${queueSchema} to values_first_app;
    `)
  } finally {
    await owner.end()
  }
  const appUrl = new URL(ownerUrl)
  appUrl.username = "values_first_app"
  appUrl.password = appPassword
  return { appUrl: appUrl.href }
}

async function ensureRoles(owner: postgres.Sql, appPassword: string) {
  const literal = `'${appPassword.replaceAll("'", "''")}'`
  const [{ existing } = { existing: [] as string[] }] = await owner<{ existing: string[] }[]>`
    select coalesce(array_agg(rolname::text), '{}') as existing from pg_roles
    where rolname in ('values_first_app', 'values_first_guard', 'values_first_keys')`
  for (const role of ["values_first_guard", "values_first_keys"]) {
    if (existing.includes(role)) continue
    await owner.unsafe(`create role ${role} nologin`)
    await owner.unsafe(`grant ${role} to current_user`)
  }
  const verb = existing.includes("values_first_app") ? "alter" : "create"
  await owner.unsafe(`${verb} role values_first_app login password ${literal}`)
  // So that the owner can act as the app where only the app may write (db/seed/reference.ts).
  await owner.unsafe("grant values_first_app to current_user")
  await owner.unsafe(
    "grant usage on schema public to values_first_app, values_first_guard, values_first_keys",
  )
  // A function may only be handed to a role that may create in its schema.
  await owner.unsafe("grant create on schema public to values_first_guard")
}

async function migrateQueue(ownerUrl: string) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, options: `-c search_path=${queueSchema}` })
  try {
    await runMigrations(pool, queueSchema)
    // The first id of a queue creates its sequence, and the app's role may create nothing.
    await pool.query("select next_job_id($1)", [queueName])
  } finally {
    await pool.end()
  }
}
