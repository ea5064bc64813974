import type { SQL } from "drizzle-orm"
import { PgDialect } from "drizzle-orm/pg-core"
import { drizzle, PostgresJsSession, PostgresJsTransaction } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { env } from "#app/platform/env.server.ts"
import { ConnectionLost, type Line, openLines } from "#db/lines.ts"

type Whole = ReturnType<typeof drizzle.mock>
type Database = Pick<Whole, "select"> & {
  /** Runs one statement alone, outside any transaction and as nobody. */
  execute<Row extends Record<string, unknown> = Record<string, unknown>>(
    query: SQL | string,
  ): Promise<postgres.RowList<Row[]>>
}

/** A transaction is all or nothing: there is none within it (and postgres.js's are not guarded below). */
export type Tx = Omit<Parameters<Parameters<Whole["transaction"]>[0]>[0], "transaction">

type None = Record<string, never>

const casing = "snake_case"
const dialect = new PgDialect({ casing })

function open(url: string) {
  const lines = openLines(20, (line, onclose) => {
    // How long a connection lives is for db/lines.ts to say: the driver ends one that was just handed out.
    const lifetime = { idle_timeout: 0, max_lifetime: null }
    // Its question for the types of arrays rejects to nobody when the connection is lost; Drizzle knows them.
    const quiet = { fetch_types: false, onnotice: () => {} }
    const sql = postgres(url, { max: 1, connect_timeout: 5, ...lifetime, ...quiet, onclose })
    return drizzle(guarded(sql, line), { casing })
  })
  const db: Database = Object.assign(drizzle.mock({ casing }), {
    execute: <Row extends Record<string, unknown>>(query: SQL | string) =>
      lines.use(async (line) => await line.db.execute<Row>(query)),
  })
  return { lines, db }
}

/**
 * Drizzle asks for each query to be parsed and planned anew, and waits for its description first. Its
 * texts repeat, so the connection keeps them prepared: one round trip, and a plan that is made once.
 * On a lost connection nothing is sent: postgres.js would crash the process (porsager/postgres #1154, #1208).
 */
function guarded<S extends Pick<postgres.Sql, "unsafe">>(sql: S, line: Pick<Line, "lost">): S {
  const { unsafe } = sql
  const prepared: typeof unsafe = (text, values = [], options = {}) => {
    if (line.lost) throw new ConnectionLost()
    return unsafe(text, values, values.length > 0 ? { ...options, prepare: true } : options)
  }
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
  const outcome = await pool().lines.use((line) =>
    line.db.$client.begin(access, (connection) => {
      line.begun = true
      // Drizzle's types want a whole client in a session, and no more than a transaction's in a transaction.
      const sql = guarded(connection as postgres.Sql & postgres.TransactionSql, line)
      // Sent now, and so before anything that `run` sends; should it fail, the server refuses the rest.
      const settled = sql.unsafe(`select ${set}`, pairs.flat()).execute()
      const session = new PostgresJsSession<typeof sql, None, None>(sql, dialect, undefined)
      return endlessIfLost(line, async () => {
        const result = await run(new PostgresJsTransaction(dialect, session, undefined))
        await settled
        return { result }
      })
    }),
  )
  return outcome.result
}

/**
 * After a callback postgres.js sends COMMIT or ROLLBACK even where the connection is gone, and crashes the
 * process by it (porsager/postgres #1208). So that callback does not end; `use` has rejected already.
 */
async function endlessIfLost<T>(line: Line, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    if (line.lost) await new Promise<never>(() => {})
  }
}

/** Ends the pool; transactions under way may finish. */
export async function closeDatabase(): Promise<void> {
  const closing = opened
  opened = undefined
  await closing?.lines.close()
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
