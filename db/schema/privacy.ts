import { sql } from "drizzle-orm"
import { foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core"
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
/** A complaint may be about a colleague: of a provider's staff only its owners read it. */
const answering = sql`${actorIs("staff")} and ${ofTenant} and may_answer_complaint(application_id)`

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
    allow("complaints_own_make", "insert", sql`${mine} and answered_at is null`),
    allow("complaints_owner_read", "select", answering),
    allow("complaints_owner_answer", "update", answering),
    allow("complaints_jobs", "select", sql`${actorIs("system")} and ${ofTenant}`),
    guardWrites("complaints"),
  ],
)

/** Files of erased applications, until they are taken away from where files are kept. */
export const filesToRemove = pgTable(
  "files_to_remove",
  {
    storageKey: text().primaryKey(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    notedAt: createdAt(),
  },
  (t) => [
    index("files_to_remove_application").on(t.providerId, t.applicationId),
    allow("files_to_remove_read", "select", sql`${actorIs("system")} and ${ofTenant}`),
    allow("files_to_remove_done", "delete", sql`${actorIs("system")} and ${ofTenant}`),
    guardWrites("files_to_remove"),
  ],
)
