import { database, type Tx } from "#db/client.ts"

type Database = ReturnType<typeof database>
type Values = Readonly<Record<string, unknown>>
type Runs<T> = { execute(values?: Record<string, unknown>): Promise<T> }
type Query<T> = { prepare(name: string): Runs<T> }

/**
 * A query that is read often: its text is put together once, not for each request, which costs more than
 * to run it. Values stand in it as `sql.placeholder("name")`; they go to the server as they are given.
 */
export function prepared<T>(write: (db: Pick<Database, "select">) => Query<T>) {
  let written: Runs<T> | undefined
  return (tx: Tx, values: Values = {}): Promise<T> => {
    written ??= write(database()).prepare("prepared")
    // Drizzle ties what it prepares to one connection; this one runs on the transaction's.
    const { client } = tx._.session as typeof tx._.session & { client: unknown }
    const onThisOne: Runs<T> = Object.create(written, { client: { value: client } })
    return onThisOne.execute({ ...values })
  }
}
