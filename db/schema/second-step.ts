import { sql } from "drizzle-orm"
import { bigint, index, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { people, providers } from "#db/schema/accounts.ts"
import { actorIs, allow, createdAt, guardReads, id, instant, tenantKey } from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"

/** Apps that make codes (RFC 6238). One that was not confirmed counts for nothing. */
export const codeApps = pgTable(
  "code_apps",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    dataKey: bytea().notNull(),
    secret: bytea().notNull(),
    createdAt: createdAt(),
    confirmedAt: instant(),
    /** The half minute of the last code that was taken: none of it or before it works again. */
    lastStep: bigint({ mode: "number" }),
  },
  (t) => [
    uniqueIndex("code_apps_confirmed").on(t.personId).where(sql`confirmed_at is not null`),
    uniqueIndex("code_apps_begun").on(t.personId).where(sql`confirmed_at is null`),
    allow("code_apps_doorkeeper", "all", actorIs("doorkeeper")),
  ],
)

/** Codes to keep on paper, each good once. Only their hash is kept. */
export const spareCodes = pgTable(
  "spare_codes",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    codeHash: text().notNull().unique(),
    createdAt: createdAt(),
    usedAt: instant(),
  },
  (t) => [
    index("spare_codes_person").on(t.personId),
    allow("spare_codes_doorkeeper", "all", actorIs("doorkeeper")),
  ],
)

/** Somebody who lost their second step asks to begin it anew. */
export const recoveries = pgTable(
  "recoveries",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    /** Set, with `opensAt`, once every provider they work for has confirmed. */
    tokenHash: text().unique(),
    opensAt: instant(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    /** Stopped by the person or by an owner. */
    stoppedAt: instant(),
  },
  (t) => [
    uniqueIndex("recoveries_open").on(t.personId).where(sql`used_at is null and stopped_at is null`),
    allow("recoveries_doorkeeper", "all", actorIs("doorkeeper")),
    guardReads("recoveries"),
  ],
)

/** What each provider of that person says: another owner has spoken with them. */
export const recoveryConfirmations = pgTable(
  "recovery_confirmations",
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    recoveryId: uuid()
      .notNull()
      .references(() => recoveries.id),
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique().on(t.recoveryId, t.providerId),
    index("recovery_confirmations_provider").on(t.providerId),
    allow("recovery_confirmations_doorkeeper", "all", actorIs("doorkeeper")),
    guardReads("recovery_confirmations"),
  ],
)
