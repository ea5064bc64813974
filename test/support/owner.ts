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
