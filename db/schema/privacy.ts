import { sql } from "drizzle-orm"
import { foreignKey, index, pgTable, uuid } from "drizzle-orm/pg-core"
import { people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import {
  actorIs,
  allow,
  askingApplication,
  createdAt,
  guardWrites,
  id,
  instant,
  ofTenant,
  tenantKey,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"

const mine = sql`${actorIs("applicant")} and application_id = ${askingApplication}`

/**
 * A complaint by an applicant, with its clock: acknowledged within 30 days and answered without undue delay
 * (Data (Use and Access) Act 2025). Sealed with the application's own key.
 */
export const complaints = pgTable(
  "complaints",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    sealed: bytea().notNull(),
    madeAt: createdAt(),
    dueAt: instant().notNull(),
    acknowledgedAt: instant(),
    answerSealed: bytea(),
    answeredAt: instant(),
    answeredBy: uuid().references(() => people.id),
  },
  (t) => [
    tenantKey(t),
    index("complaints_open").on(t.providerId, t.dueAt).where(sql`answered_at is null`),
    index("complaints_application").on(t.applicationId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    allow("complaints_own_read", "select", mine),
    allow("complaints_own_make", "insert", sql`${mine} and answered_at is null and acknowledged_at is null`),
    allow("complaints_tenant_read", "select", ofTenant),
    allow("complaints_tenant_answer", "update", sql`${actorIs("staff")} and ${ofTenant}`),
    guardWrites("complaints"),
  ],
)
