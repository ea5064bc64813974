import { sql } from "drizzle-orm"
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import {
  decisionOutcomes,
  disclosureKinds,
  meetingWays,
  offerStatuses,
} from "#app/domain/decisions/vocabulary.ts"
import { people, providers } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import { services } from "#db/schema/care-services.ts"
import {
  actorIs,
  allow,
  appRole,
  askingApplication,
  askingPerson,
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
import { bytea } from "#db/schema/types.ts"
import { pathwayRoles, vacancies } from "#db/schema/vacancies.ts"

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
    guardWrites("decisions"),
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
    guardWrites("offers"),
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
    /** Where they work; null where nobody said. */
    serviceId: uuid(),
    startedOn: date({ mode: "string" }).notNull(),
    endedOn: date({ mode: "string" }),
    createdAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("employments_person").on(t.personId),
    index("employments_service").on(t.providerId, t.serviceId, t.id),
    unique("employments_application").on(t.applicationId),
    foreignKey({ columns: [t.providerId, t.serviceId], foreignColumns: [services.providerId, services.id] }),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    tenantOnly("employments"),
    allow("employments_own", "select", sql`person_id = ${askingPerson}`),
    guardReads("employments"),
  ],
)

/** A time at which somebody shortlisted can meet the panel; whoever takes it first has it. */
export const meetingTimes = pgTable(
  "meeting_times",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    startsAt: instant().notNull(),
    minutes: integer().notNull(),
    way: text({ enum: meetingWays }).notNull(),
    /** Where to come, or how to join. */
    place: text().notNull(),
    takenBy: uuid(),
    takenAt: instant(),
    /** The colleague who offers it: who is told when it is taken. */
    offeredBy: uuid().references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("meeting_times_vacancy").on(t.providerId, t.vacancyId, t.startsAt),
    uniqueIndex("meeting_times_one_each").on(t.takenBy),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("meeting_times_way", "way", meetingWays),
    check("meeting_times_minutes", sql`minutes between 5 and 480`),
    check("meeting_times_taken", sql`(taken_by is null) = (taken_at is null)`),
    tenantOnly("meeting_times"),
    allow(
      "meeting_times_choose",
      "select",
      sql`${actorIs("applicant")} and ((taken_by is null and may_choose_time(vacancy_id)) or taken_by = ${askingApplication})`,
    ),
    // Taking a free time, or giving the own one back.
    pgPolicy("meeting_times_take", {
      for: "update",
      to: appRole,
      using: sql`${actorIs("applicant")} and may_choose_time(vacancy_id) and (taken_by is null or taken_by = ${askingApplication})`,
      withCheck: sql`${actorIs("applicant")} and (taken_by is null or taken_by = ${askingApplication})`,
    }),
    guardWrites("meeting_times"),
  ],
)

/** What somebody is told after a decision, strengths first; sealed with the application's key. */
export const feedback = pgTable(
  "feedback",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull().unique(),
    dueAt: instant().notNull(),
    /** JSON, as decisions/feedback.ts reads it; null until somebody has begun. */
    sealed: bytea(),
    /** Who read it before it went. */
    sentBy: uuid().references(() => people.id),
    sentAt: instant(),
    createdAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (t) => [
    tenantKey(t),
    index("feedback_owed").on(t.providerId, t.dueAt).where(sql`sent_at is null`),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    check("feedback_read_by_somebody", sql`sent_at is null or (sent_by is not null and sealed is not null)`),
    tenantOnly("feedback"),
    allow("feedback_own", "select", sql`${mine} and sent_at is not null`),
    guardWrites("feedback"),
  ],
)

/** How fast a provider gives feedback; kept in the transaction that sends it. Public. */
export const feedbackCounters = pgTable(
  "feedback_counters",
  {
    providerId: uuid()
      .primaryKey()
      .references(() => providers.id),
    sent: integer().notNull().default(0),
    /** Within seven days of the decision. */
    sentInTime: integer().notNull().default(0),
  },
  () => [
    allow("feedback_counters_public", "select", sql`true`),
    allow("feedback_counters_add", "insert", ofTenant),
    allow("feedback_counters_count", "update", ofTenant),
  ],
)

/** What may not be asked before a conditional offer; the database refuses it until then. */
export const disclosures = pgTable(
  "disclosures",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    kind: text({ enum: disclosureKinds }).notNull(),
    /** Sealed with the application's own key. */
    sealed: bytea().notNull(),
    savedAt: createdAt(),
    sentAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("disclosures_once").on(t.applicationId, t.kind),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("disclosures_kind", "kind", disclosureKinds),
    allow("disclosures_own", "all", mine),
    allow(
      "disclosures_staff",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and sent_at is not null and identity_was_shown(application_id)`,
    ),
    guardWrites("disclosures"),
  ],
)
