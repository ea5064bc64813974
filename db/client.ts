import { PgDialect } from "drizzle-orm/pg-core"
import { drizzle, PostgresJsSession, PostgresJsTransaction } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { env } from "#app/platform/env.server.ts"

export type Database = ReturnType<typeof open>["db"]
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0]

type None = Record<string, never>

const casing = "snake_case"
const dialect = new PgDialect({ casing })

function open(url: string) {
  const client = postgres(url, { max: 20, idle_timeout: 60, connect_timeout: 5, onnotice: () => {} })
  return { client, db: drizzle(keepPlans(client), { casing }) }
}

/**
 * Drizzle asks for each query to be parsed and planned anew, and waits for its description first. Its
 * texts repeat, so the connection keeps them prepared: one round trip, and a plan that is made once.
 */
function keepPlans<S extends Pick<postgres.Sql, "unsafe">>(sql: S): S {
  const { unsafe } = sql
  const prepared: typeof unsafe = (text, values = [], options = {}) =>
    unsafe(text, values, values.length > 0 ? { ...options, prepare: true } : options)
  return Object.assign(sql, { unsafe: prepared })
}

let opened: ReturnType<typeof open> | undefined

/** The process's one pool of connections. Everything but db/ctx.ts goes through a transaction. */
export function database(): Database {
  return pool().db
}

function pool() {
  opened ??= open(env().DATABASE_URL)
  return opened
}

type Begin = {
  readonly access: "read write" | "read only"
  /** Settings of the transaction, by their whole names. */
  readonly settings: Readonly<Record<string, string>>
}

/** A transaction in which settings hold from its first statement on. They go ahead of it without a wait. */
export async function transaction<T>({ access, settings }: Begin, run: (tx: Tx) => Promise<T>): Promise<T> {
  const pairs = Object.entries(settings)
  const set = pairs.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(", ")
  const outcome = await pool().client.begin(access, async (connection) => {
    // Drizzle's types want a whole client in a session, and no more than a transaction's in a transaction.
    const sql = keepPlans(connection as postgres.Sql & postgres.TransactionSql)
    // Sent now, and so before anything that `run` sends; should it fail, the server refuses the rest.
    const settled = sql.unsafe(`select ${set}`, pairs.flat()).execute()
    const session = new PostgresJsSession<typeof sql, None, None>(sql, dialect, undefined)
    const result = await run(new PostgresJsTransaction(dialect, session, undefined))
    await settled
    return { result }
  })
  return outcome.result
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
