import { sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"

/**
 * Row security makes the planner expect next to no rows, so it would fetch all of a stage and sort them; with only
 * index scans it reads them in the index's order and stops when the page is full.
 */
export async function inIndexOrder<T>(tx: Tx, read: () => Promise<T>): Promise<T> {
  await tx.execute(
    sql`select set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true)`,
  )
  const found = await read()
  await tx.execute(
    sql`select set_config('enable_bitmapscan', 'on', true), set_config('enable_seqscan', 'on', true)`,
  )
  return found
}
