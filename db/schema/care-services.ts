import { sql } from "drizzle-orm"
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { nations } from "#app/domain/accounts/vocabulary.ts"
import { supportSettings } from "#app/kernel/support-setting.ts"
import { providers } from "#db/schema/accounts.ts"
import { actorIs, allow, createdAt, id, instant, oneOf, tenantKey, tenantOnly } from "#db/schema/tenancy.ts"

/** The places and teams of a provider where people are supported. One that has ended is kept: jobs were for it. */
export const services = pgTable(
  "services",
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    name: text().notNull(),
    place: text().notNull(),
    kind: text({ enum: supportSettings }).notNull(),
    nation: text({ enum: nations }).notNull(),
    createdAt: createdAt(),
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("services_open").on(t.providerId, t.id).where(sql`ended_at is null`),
    oneOf("services_kind", "kind", supportSettings),
    oneOf("services_nation", "nation", nations),
    tenantOnly("services"),
    // Whoever signs a provider up names its first service before anybody works there.
    allow("services_doorkeeper", "insert", actorIs("doorkeeper")),
  ],
)

/**
 * What somebody wrote to sign a provider up, until the link in their mailbox is pressed: before that there is no
 * provider. Only the hash of the link is kept.
 */
export const providerSignUps = pgTable(
  "provider_sign_ups",
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    providerName: text().notNull(),
    nation: text({ enum: nations }).notNull(),
    serviceName: text().notNull(),
    place: text().notNull(),
    kind: text({ enum: supportSettings }).notNull(),
    personName: text().notNull(),
    email: text().notNull(),
    contactName: text().notNull(),
    contactPhone: text().notNull(),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    /** Where it led: the provider that was made. */
    slug: text(),
  },
  (t) => [
    index("provider_sign_ups_old").on(t.expiresAt),
    oneOf("provider_sign_ups_kind", "kind", supportSettings),
    oneOf("provider_sign_ups_nation", "nation", nations),
    allow("provider_sign_ups_doorkeeper", "all", actorIs("doorkeeper")),
  ],
)
