import { drizzle } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { env } from "#app/platform/env.server.ts"

export type Database = ReturnType<typeof open>["db"]
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0]

function open(url: string) {
  const client = postgres(url, { max: 20, idle_timeout: 60, connect_timeout: 5, onnotice: () => {} })
  return { client, db: drizzle(client, { casing: "snake_case" }) }
}

let opened: ReturnType<typeof open> | undefined

/** The process's one pool of connections. Everything but db/ctx.ts goes through a transaction. */
export function database(): Database {
  opened ??= open(env().DATABASE_URL)
  return opened.db
}

/** Ends the pool; transactions under way may finish. */
export async function closeDatabase(): Promise<void> {
  const closing = opened
  opened = undefined
  await closing?.client.end({ timeout: 10 })
}

/**
 * Refuses to work as a role that row security does not bind.
 * @throws Error with one sentence that says what to do
 */
export async function assertBoundRole(): Promise<void> {
  const [role] = await database().execute<{ name: string; unbound: boolean }>(`
    select current_user::text as name,
      r.rolsuper or r.rolbypassrls or exists (
        select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace
      ) as unbound
    from pg_roles r where r.rolname = current_user`)
  if (role?.unbound) {
    throw new Error(
      `The database role "${role.name}" owns tables or may pass row security. Give DATABASE_URL the role values_first_app.`,
    )
  }
}
