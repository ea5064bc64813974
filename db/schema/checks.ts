import { sql } from "drizzle-orm"
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { certificateLevels, checkItems, checkOutcomes } from "#app/domain/decisions/vocabulary.ts"
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
  oneOf,
  tenantKey,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"
import { pathwayRoles } from "#db/schema/vacancies.ts"

const mine = sql`${actorIs("applicant")} and application_id = ${askingApplication}`
/** Staff who have looked at who it is; which roles may is a restrictive policy of the migration. */
const shown = sql`${actorIs("staff")} and ${ofTenant} and identity_was_shown(application_id)`

/** Reference: which criminal record certificate a role asks for, and what it costs; dated, each with its source. */
export const roleCertificates = pgTable(
  "role_certificates",
  {
    roleCode: text()
      .notNull()
      .references(() => pathwayRoles.code),
    validFrom: date({ mode: "string" }).notNull(),
    level: text({ enum: certificateLevels }).notNull(),
    feePence: integer().notNull(),
    sourceName: text().notNull(),
    sourceUrl: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roleCode, t.validFrom] }),
    oneOf("role_certificates_level", "level", certificateLevels),
  ],
)

/** What was checked before somebody starts, and since. Never changed: a newer record of an item ends the older. */
export const preEmploymentChecks = pgTable(
  "pre_employment_checks",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    item: text({ enum: checkItems }).notNull(),
    outcome: text({ enum: checkOutcomes }).notNull(),
    /** What was seen, or why it is not needed; sealed with the application's key. Null once its clock has run. */
    sealed: bytea(),
    seenOn: date({ mode: "string" }).notNull(),
    expiresOn: date({ mode: "string" }),
    checkedBy: uuid()
      .notNull()
      .references(() => people.id),
    checkedAt: createdAt(),
    /** When a newer record took its place. */
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    uniqueIndex("pre_employment_checks_newest").on(t.applicationId, t.item).where(sql`ended_at is null`),
    index("pre_employment_checks_secrets").on(t.providerId, t.checkedAt).where(sql`sealed is not null`),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("pre_employment_checks_item", "item", checkItems),
    oneOf("pre_employment_checks_outcome", "outcome", checkOutcomes),
    check("pre_employment_checks_days", sql`expires_on is null or expires_on >= seen_on`),
    allow("pre_employment_checks_own", "select", mine),
    allow("pre_employment_checks_staff", "all", shown),
    guardWrites("pre_employment_checks"),
  ],
)

/** A start with a named supervisor while the certificate is awaited; it ends when the certificate is in place. */
export const supervisedStarts = pgTable(
  "supervised_starts",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull().unique(),
    supervisor: text().notNull(),
    /** Why people would be at risk if the start waited; sealed with the application's key. */
    sealed: bytea().notNull(),
    barredListClearOn: date({ mode: "string" }).notNull(),
    arrangedBy: uuid()
      .notNull()
      .references(() => people.id),
    arrangedAt: createdAt(),
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    allow("supervised_starts_own", "select", mine),
    allow("supervised_starts_staff", "all", shown),
    guardWrites("supervised_starts"),
  ],
)
