import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import {
  adjustmentPurposes,
  answerModes,
  applicationStatuses,
  assistedWays,
  contactWays,
} from "#app/domain/applications/vocabulary.ts"
import type { BestAndWorst, Ordering, Ratings } from "#app/domain/scenarios/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import {
  actorIs,
  allow,
  askingApplication,
  askingPerson,
  askingProvider,
  createdAt,
  guardReads,
  guardWrites,
  id,
  instant,
  ofTenant,
  oneOf,
  tenantKey,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

/** Row rule: the asker is the applicant whose row it is. */
export const isMine = sql`${actorIs("applicant")} and application_id = ${askingApplication}`

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
    /** Where it stood before, and since when it stands where it does; kept by a trigger. */
    movedFrom: text({ enum: applicationStatuses }).notNull().default("draft"),
    movedAt: createdAt(),
    withdrawalReason: text(),
    createdAt: createdAt(),
    updatedAt: instant().notNull().defaultNow(),
    version: integer().notNull().default(1),
    /** Everything that says who they are and what they wrote is gone since then. */
    erasedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    guardWrites("applications"),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    index("applications_of_vacancy").on(t.providerId, t.vacancyId, t.status, t.submittedAt, t.id),
    index("applications_over")
      .on(t.providerId, t.updatedAt)
      .where(
        sql`erased_at is null and status in ('not-shortlisted', 'not-appointed', 'declined', 'withdrawn')`,
      ),
    oneOf("applications_status", "status", applicationStatuses),
    oneOf("applications_moved_from", "moved_from", applicationStatuses),
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
    bestAndWorst: jsonb().$type<BestAndWorst>(),
    ordering: jsonb().$type<Ordering>(),
    mode: text({ enum: answerModes }).notNull().default("typed"),
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
    oneOf("answers_mode", "mode", answerModes),
    allow("answers_own", "all", isMine),
    guardWrites("answers"),
    allow("answers_tenant", "select", sql`${ofTenant} and application_is_sent(application_id)`),
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
    guardWrites("applicant_contacts"),
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

/**
 * Adjustments wanted for applying or for meeting, sealed with the application's own key; never on a scorer's
 * screen. Somebody at the provider sees to each, and the applicant says whether it was done.
 */
export const adjustments = pgTable(
  "adjustments",
  {
    applicationId: uuid().notNull(),
    providerId: uuid().notNull(),
    purpose: text({ enum: adjustmentPurposes }).notNull().default("meeting"),
    wanted: boolean().notNull(),
    sealed: bytea(),
    askedAt: createdAt(),
    deliveredAt: instant(),
    deliveredBy: uuid(),
    /** The applicant's word on it: done as asked, or not yet. Neither while they have not said. */
    confirmedAt: instant(),
    notYetAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.purpose] }),
    oneOf("adjustments_purpose", "purpose", adjustmentPurposes),
    index("adjustments_to_see_to").on(t.providerId, t.askedAt).where(sql`wanted and confirmed_at is null`),
    guardWrites("adjustments"),
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
    // What somebody wants says something about who they are: those who score do not see to it.
    allow(
      "adjustments_arranged",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and may_arrange_for(application_id)`,
    ),
    allow(
      "adjustments_delivered",
      "update",
      sql`${actorIs("staff")} and ${ofTenant} and may_arrange_for(application_id)`,
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
    guardWrites("identity_reveals"),
    guardReads("identity_reveals"),
  ],
)

/** Somebody at the provider typed for the applicant: who, how, and that it was read back and agreed. */
export const assistedEntries = pgTable(
  "assisted_entries",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    way: text({ enum: assistedWays }).notNull(),
    startedAt: createdAt(),
    /** Every answer was read back, or the paper compared, and the applicant agreed. */
    agreedAt: instant(),
    /** The helper's key no longer opens the application. */
    endedAt: instant(),
    /** The helper typed the secret word: the applicant is asked to choose one of their own. */
    knowsWord: boolean().notNull().default(false),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("assisted_entries_way", "way", assistedWays),
    allow("assisted_entries_own", "all", isMine),
    allow("assisted_entries_doorkeeper", "all", actorIs("doorkeeper")),
    // How somebody's answers came in is shown to nobody who scores them.
    allow(
      "assisted_entries_staff",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and (person_id = ${askingPerson} or may_arrange_for(application_id))`,
    ),
    guardReads("assisted_entries"),
    guardWrites("assisted_entries"),
  ],
)

/** What applicant and provider write to each other about one application; sealed with the application's key. */
export const correspondence = pgTable(
  "correspondence",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    /** Null: the applicant wrote it. */
    writtenBy: uuid().references(() => people.id),
    sealed: bytea().notNull(),
    writtenAt: createdAt(),
    readAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("correspondence_application").on(t.applicationId, t.id),
    index("correspondence_unread").on(t.providerId, t.id).where(sql`read_at is null and written_by is null`),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    allow("correspondence_own_read", "select", isMine),
    allow("correspondence_own_write", "insert", sql`${isMine} and written_by is null`),
    allow("correspondence_own_seen", "update", isMine),
    allow(
      "correspondence_staff",
      "all",
      sql`${actorIs("staff")} and ${ofTenant} and (may_arrange_for(application_id) or identity_was_shown(application_id))`,
    ),
    guardReads("correspondence"),
    guardWrites("correspondence"),
  ],
)

/**
 * Equality answers. Nothing here leads to a person, an application or a moment: `token` is a keyed hash of an
 * application's id, whose key is not in the database (docs/decisions/0012). The app's role may only add rows.
 */
export const equalityAnswers = pgTable(
  "equality_answers",
  {
    token: text().primaryKey(),
    providerId: uuid().notNull(),
    answers: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
  },
  () => [
    allow("equality_answers_add", "insert", sql`${actorIs("applicant")} and provider_id = ${askingProvider}`),
    guardWrites("equality_answers"),
  ],
)
