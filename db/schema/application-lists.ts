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
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { applicationStatuses } from "#app/domain/applications/vocabulary.ts"
import { stepOutcomes } from "#app/domain/decisions/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import {
  actorIs,
  allow,
  askingPerson,
  askingRole,
  createdAt,
  guardReads,
  guardWrites,
  id,
  instant,
  ofTenant,
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** How many sent applications of a vacancy stand in each group; kept by a trigger where one moves. */
export const stageCounters = pgTable(
  "stage_counters",
  {
    vacancyId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    waiting: integer().notNull().default(0),
    /** Of those that wait: heard by as many people as were sealed. */
    waitingHeard: integer().notNull().default(0),
    shortlisted: integer().notNull().default(0),
    offered: integer().notNull().default(0),
    notTaken: integer().notNull().default(0),
    withdrawn: integer().notNull().default(0),
  },
  (t) => [
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }).onDelete("cascade"),
    allow("stage_counters_read", "select", ofTenant),
    guardReads("stage_counters"),
    guardWrites("stage_counters"),
  ],
)

/**
 * How many sent applications of a vacancy came from where to where they stand, by the day since when, in London; of
 * those that go no further by the first of its month. Kept by a trigger where one moves; none stays at nought.
 */
export const standingCounters = pgTable(
  "standing_counters",
  {
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    status: text({ enum: applicationStatuses }).notNull(),
    movedFrom: text({ enum: applicationStatuses }).notNull(),
    since: date({ mode: "string" }).notNull(),
    applications: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.vacancyId, t.status, t.movedFrom, t.since] }),
    index("standing_counters_since").on(t.providerId, t.status, t.since),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }).onDelete("cascade"),
    oneOf("standing_counters_status", "status", applicationStatuses),
    oneOf("standing_counters_moved_from", "moved_from", applicationStatuses),
    // As decisions/policy says of who works through applications.
    allow(
      "standing_counters_read",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and ${askingRole} in ('owner', 'recruiter', 'hiring-manager')`,
    ),
    guardReads("standing_counters"),
    guardWrites("standing_counters"),
  ],
)

/** Sent applications on which enough people were heard; kept by triggers where scores are sent and panels change. */
export const heardApplications = pgTable(
  "heard_applications",
  {
    applicationId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
  },
  (t) => [
    index("heard_applications_vacancy").on(t.vacancyId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }).onDelete("cascade"),
    allow("heard_applications_read", "select", ofTenant),
    guardReads("heard_applications"),
    guardWrites("heard_applications"),
  ],
)

/** A list's filters under a name, for the person at the provider who kept them. */
export const applicationViews = pgTable(
  "application_views",
  {
    id: id(),
    providerId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    /** As in the list's address, so that it is read back by the same rules. */
    filters: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("application_views_name").on(t.providerId, t.personId, t.name),
    check("application_views_short", sql`length(name) between 1 and 60 and length(filters) <= 500`),
    allow(
      "application_views_own",
      "all",
      sql`${actorIs("staff")} and ${ofTenant} and person_id = ${askingPerson}`,
    ),
    guardReads("application_views"),
  ],
)

/** Who, of those who decide, opened an application to read its answers. */
export const applicationLooks = pgTable(
  "application_looks",
  {
    applicationId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    providerId: uuid().notNull(),
    at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.personId] }),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    allow("application_looks_read", "select", ofTenant),
    allow(
      "application_looks_write",
      "insert",
      sql`${actorIs("staff")} and ${ofTenant} and person_id = ${askingPerson}`,
    ),
    guardReads("application_looks"),
    guardWrites("application_looks"),
  ],
)

/** One decision for many, meant by a person with a reason; carried out, one by one, once it can no longer be undone. */
export const decisionSteps = pgTable(
  "decision_steps",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    outcome: text({ enum: stepOutcomes }).notNull(),
    reason: text().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: createdAt(),
    dueAt: instant().notNull(),
    undoneAt: instant(),
    undoneBy: uuid().references(() => people.id),
    doneAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("decision_steps_vacancy").on(t.providerId, t.vacancyId, t.id),
    index("decision_steps_due").on(t.providerId, t.dueAt).where(sql`undone_at is null and done_at is null`),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("decision_steps_outcome", "outcome", stepOutcomes),
    check(
      "decision_steps_undone_in_time",
      sql`undone_at is null or (undone_at < due_at and done_at is null)`,
    ),
    check("decision_steps_carried_out_when_due", sql`done_at is null or done_at >= due_at`),
    tenantOnly("decision_steps"),
    guardReads("decision_steps"),
  ],
)

/** For whom a step is meant, and what came of it. */
export const decisionStepPeople = pgTable(
  "decision_step_people",
  {
    stepId: uuid().notNull(),
    applicationId: uuid().notNull(),
    providerId: uuid().notNull(),
    /** While the step can be undone, or is not carried out: nobody stands in two of those. */
    open: integer().default(1),
    /** Null until it is carried out; `done`, or the rule that said no. */
    result: text(),
  },
  (t) => [
    primaryKey({ columns: [t.stepId, t.applicationId] }),
    unique("decision_step_people_one_step").on(t.applicationId, t.open),
    foreignKey({
      columns: [t.providerId, t.stepId],
      foreignColumns: [decisionSteps.providerId, decisionSteps.id],
    }),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    check("decision_step_people_open", sql`open = 1`),
    tenantOnly("decision_step_people"),
    guardReads("decision_step_people"),
  ],
)
