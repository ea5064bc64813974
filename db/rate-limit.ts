import { sql } from "drizzle-orm"
import { database } from "#db/client.ts"

export type Use = {
  /** How often the key was used in this window, this time included. */
  readonly count: number
  readonly windowEndsInSeconds: number
}

/**
 * Counts one use of `key` in the present window by the database's clock, in one statement, so that
 * parallel tries are each counted. `key` must say nothing about a person: give a hash.
 */
export async function countUse(key: string, windowSeconds: number): Promise<Use> {
  const [row] = await database().execute<{ count: number; left: number }>(sql`
    with present as (
      select to_timestamp(floor(extract(epoch from now()) / ${windowSeconds}::int) * ${windowSeconds}::int) as start
    )
    insert into rate_limits as r (key, window_start, count) select ${key}, start, 1 from present
    on conflict (key) do update set
      count = case when r.window_start = excluded.window_start then r.count + 1 else 1 end,
      window_start = excluded.window_start
    returning count::int, ceil(extract(epoch from window_start) + ${windowSeconds}::int - extract(epoch from now()))::int as left`)
  if (!row) throw new Error("rate_limits returned no row")
  return { count: row.count, windowEndsInSeconds: row.left }
}

/** Deletes windows that ended long ago. */
export async function forgetOldUses(): Promise<void> {
  await database().execute(sql`delete from rate_limits where window_start < now() - interval '2 days'`)
}
