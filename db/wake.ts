import { sql } from "drizzle-orm"
import { database } from "#db/client.ts"

/** The relay listens here. Sent after commit, not inside: a NOTIFY in a transaction makes commits queue up. */
export const outboxChannel = "outbox"

let pending: NodeJS.Timeout | undefined

/** Tells the relay that there is something to move; many calls within 20 ms are one. */
export function wakeRelay(): void {
  if (pending) return
  pending = setTimeout(() => {
    pending = undefined
    // A lost wake-up costs at most the relay's own rhythm (workers/relay.ts).
    database()
      .execute(sql`select pg_notify(${outboxChannel}, '')`)
      .catch(() => {})
  }, 20).unref()
}
