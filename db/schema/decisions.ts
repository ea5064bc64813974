import { sql } from "drizzle-orm"
import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { decisionOutcomes, offerStatuses } from "#app/domain/decisions/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import {
  actorIs,
  allow,
  askingApplication,
  askingPerson,
  createdAt,
  guardReads,
  id,
  instant,
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"
import { pathwayRoles } from "#db/schema/vacancies.ts"

const mine = sql`${actorIs("applicant")} and application_id = ${askingApplication}`

/** What was decided about an application, by whom and why. Never changed, never removed. */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    outcome: text({ enum: decisionOutcomes }).notNull(),
    reason: text().notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => people.id),
    decidedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("decisions_application").on(t.providerId, t.applicationId),
    uniqueIndex("decisions_shortlist_once")
      .on(t.applicationId)
      .where(sql`outcome in ('shortlist', 'not-shortlist')`),
    uniqueIndex("decisions_appoint_once")
      .on(t.applicationId)
      .where(sql`outcome in ('appoint', 'not-appoint')`),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("decisions_outcome", "outcome", decisionOutcomes),
    tenantOnly("decisions"),
    allow("decisions_own", "select", mine),
    guardReads("decisions"),
  ],
)

export const offers = pgTable(
  "offers",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    payPencePerHour: integer().notNull(),
    startOn: date({ mode: "string" }).notNull(),
    /** What must be in place before the start, in plain words. */
    conditions: text().notNull(),
    status: text({ enum: offerStatuses }).notNull().default("made"),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: createdAt(),
    answeredAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("offers_one_each").on(t.applicationId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("offers_status", "status", offerStatuses),
    tenantOnly("offers"),
    allow("offers_own", "select", mine),
    allow("offers_answer", "update", mine),
    guardReads("offers"),
  ],
)

/** A worker at a provider, from the day they start. */
export const employments = pgTable(
  "employments",
  {
    id: id(),
    providerId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    applicationId: uuid(),
    roleCode: text()
      .notNull()
      .references(() => pathwayRoles.code),
    startedOn: date({ mode: "string" }).notNull(),
    endedOn: date({ mode: "string" }),
    createdAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("employments_person").on(t.personId),
    unique("employments_application").on(t.applicationId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    tenantOnly("employments"),
    allow("employments_own", "select", sql`person_id = ${askingPerson}`),
    guardReads("employments"),
  ],
)
