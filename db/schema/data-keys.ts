import { sql } from "drizzle-orm"
import { pgPolicy, pgTable, text, timestamp } from "drizzle-orm/pg-core"
import { keeperRole } from "#db/schema/tenancy.ts"

/** Data keys that were ever given, by an id that says nothing of them; for the operator's commands alone. */
export const dataKeys = pgTable(
  "data_keys",
  {
    id: text().primaryKey(),
    firstGivenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When nothing was sealed with it any more: from then on the product starts without it. */
    emptiedAt: timestamp({ withTimezone: true }),
  },
  () => [
    pgPolicy("data_keys_keeper", {
      as: "permissive",
      for: "all",
      to: keeperRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
)
