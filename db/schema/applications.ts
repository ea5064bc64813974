import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { applicationStatuses, contactWays } from "#app/domain/applications/vocabulary.ts"
import type { Ratings } from "#app/domain/scenarios/vocabulary.ts"
import {
  actorIs,
  allow,
  askingApplication,
  askingPerson,
  createdAt,
  guardReads,
  id,
  instant,
  ofTenant,
  oneOf,
  tenantKey,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

const isMine = sql`${actorIs("applicant")} and application_id = ${askingApplication}`

/** An application without the person: who they are is in applicant_contacts. */
export const applications = pgTable(
  "applications",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    /** Plain words, the application's address. It opens nothing by itself. */
    reference: text().notNull().unique(),
    status: text({ enum: applicationStatuses }).notNull().default("draft"),
    /** Keys that open it: the browser's cookie, the come-back link, the word only they know. Hashes. */
    deviceHash: text().notNull(),
    comeBackHash: text(),
    secretWordHash: text(),
    /** Data key for what is sealed, itself sealed; destroying it erases them. */
    dataKey: bytea(),
    language: text().notNull().default("en"),
    /** When they said they are not barred from work with adults: all that may be asked before an offer. */
    notBarredAt: instant(),
    submittedAt: instant(),
    withdrawalReason: text(),
    createdAt: createdAt(),
    updatedAt: instant().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    index("applications_of_vacancy").on(t.providerId, t.vacancyId, t.status, t.submittedAt, t.id),
    oneOf("applications_status", "status", applicationStatuses),
    allow("applications_own", "all", sql`${actorIs("applicant")} and id = ${askingApplication}`),
    allow("applications_doorkeeper", "all", actorIs("doorkeeper")),
    check("applications_sent_has_time", sql`status in ('draft', 'withdrawn') or submitted_at is not null`),
    // What was never sent is the applicant's alone, also once it is taken back.
    allow("applications_tenant", "all", sql`${ofTenant} and submitted_at is not null`),
    guardReads("applications"),
  ],
)

export const answers = pgTable(
  "answers",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    applicationId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    body: text(),
    ratings: jsonb().$type<Ratings>(),
    savedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    tenantKey(t),
    unique("answers_once").on(t.applicationId, t.vacancyQuestionId),
    index("answers_to_question").on(t.vacancyQuestionId, t.id),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    foreignKey({
      columns: [t.providerId, t.vacancyQuestionId],
      foreignColumns: [vacancyQuestions.providerId, vacancyQuestions.id],
    }),
    allow("answers_own", "all", isMine),
    allow("answers_tenant", "select", sql`${ofTenant} and application_is_sent(application_id)`),
    allow(
      "answers_panel",
      "select",
      sql`${actorIs("person")} and sits_on_panel(vacancy_id) and answer_may_be_scored(application_id, vacancy_question_id)`,
    ),
    guardReads("answers"),
  ],
)

export const applicantContacts = pgTable(
  "applicant_contacts",
  {
    applicationId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    name: text().notNull(),
    way: text({ enum: contactWays }).notNull(),
    email: text(),
    phone: text(),
  },
  (t) => [
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("applicant_contacts_way", "way", contactWays),
    allow("applicant_contacts_own", "all", isMine),
    allow("applicant_contacts_jobs", "select", sql`${actorIs("system")} and ${ofTenant}`),
    // Staff see who someone is only once they have said why (identity_reveals), after shortlisting.
    allow(
      "applicant_contacts_revealed",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and identity_was_shown(application_id)`,
    ),
  ],
)

/** Adjustments wanted, sealed with the application's own key; never on a scorer's screen. */
export const adjustments = pgTable(
  "adjustments",
  {
    applicationId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    wanted: boolean().notNull(),
    sealed: bytea(),
  },
  (t) => [
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    allow("adjustments_own", "all", isMine),
    allow(
      "adjustments_revealed",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and identity_was_shown(application_id)`,
    ),
  ],
)

/** Who looked at who someone is, when and why. */
export const identityReveals = pgTable(
  "identity_reveals",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    personId: uuid().notNull(),
    reason: text().notNull(),
    at: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("identity_reveals_once").on(t.applicationId, t.personId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    allow("identity_reveals_read", "select", ofTenant),
    allow(
      "identity_reveals_write",
      "insert",
      sql`${actorIs("staff")} and ${ofTenant} and person_id = ${askingPerson}`,
    ),
    allow(
      "identity_reveals_own",
      "select",
      sql`${actorIs("applicant")} and application_id = ${askingApplication}`,
    ),
    guardReads("identity_reveals"),
  ],
)
