import postgres from "postgres"
import { afterAll } from "vitest"

/**
 * The test file's database as its owner sees it, whom nothing hides from: for asking what is really there.
 * @returns a connection that ends with the file
 */
export function ownerConnection(): postgres.Sql {
  const sql = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 2, onnotice: () => {} })
  afterAll(() => sql.end())
  return sql
}

/** What the product may not do: a change as somebody with the owner's rights could make it, past the triggers. */
export async function behindTheTriggers(
  owner: postgres.Sql,
  change: (tx: postgres.TransactionSql) => Promise<unknown>,
): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await change(tx)
  })
}
