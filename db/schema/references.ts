import { sql } from "drizzle-orm"
import { boolean, check, foreignKey, index, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core"
import { referenceOutcomes, referenceStates } from "#app/domain/decisions/vocabulary.ts"
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

const mine = sql`${actorIs("applicant")} and application_id = ${askingApplication}`
/** Staff who have looked at who it is; which roles may is a restrictive policy of the migration. */
const shown = sql`${actorIs("staff")} and ${ofTenant} and identity_was_shown(application_id)`
const jobs = sql`${actorIs("system")} and ${ofTenant}`

/** Who is asked about somebody who accepted an offer. The link that opens their page is kept as a hash. */
export const referenceRequests = pgTable(
  "reference_requests",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    /** Name, how they know each other, e-mail; sealed with the application's key. Null once its clock has run. */
    refereeSealed: bytea(),
    /** Whether they worked together with adults who draw on support, or with children: then why it ended is asked. */
    careWork: boolean().notNull(),
    /** Null: the applicant named them. */
    namedBy: uuid().references(() => people.id),
    tokenHash: text().notNull().unique(),
    state: text({ enum: referenceStates }).notNull().default("asked"),
    askedAt: createdAt(),
    expiresAt: instant().notNull(),
    /** When the first letter was queued. */
    writtenAt: instant(),
    /** How many reminders were queued. */
    reminders: smallint().notNull().default(0),
    answeredAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("reference_requests_application").on(t.applicationId),
    index("reference_requests_waiting").on(t.providerId, t.askedAt).where(sql`state = 'asked'`),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("reference_requests_state", "state", referenceStates),
    check("reference_requests_days", sql`expires_at > asked_at`),
    check("reference_requests_reminders", sql`reminders between 0 and 2`),
    allow("reference_requests_own", "select", mine),
    allow("reference_requests_name", "insert", sql`${mine} and named_by is null`),
    allow("reference_requests_staff", "all", shown),
    allow("reference_requests_jobs", "all", jobs),
    allow("reference_requests_door", "select", actorIs("doorkeeper")),
    guardWrites("reference_requests"),
  ],
)

/** What a referee wrote, each field sealed on its own. The applicant may not read it: it is given in confidence. */
export const referenceAnswers = pgTable(
  "reference_answers",
  {
    requestId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    outcome: text({ enum: referenceOutcomes }).notNull(),
    /** Who they are and what they were to each other, as they wrote it. All sealed are null once the clock has run. */
    signedSealed: bytea(),
    workedSealed: bytea(),
    conductSealed: bytea(),
    whyLeftSealed: bytea(),
    /** Why they cannot, or would rather not, give one. */
    whyNotSealed: bytea(),
    /** The colleague who rang and wrote down what was said; null where the referee wrote it. */
    writtenBy: uuid().references(() => people.id),
    answeredAt: createdAt(),
  },
  (t) => [
    foreignKey({
      columns: [t.providerId, t.requestId],
      foreignColumns: [referenceRequests.providerId, referenceRequests.id],
    }),
    index("reference_answers_application").on(t.applicationId),
    oneOf("reference_answers_outcome", "outcome", referenceOutcomes),
    allow("reference_answers_staff", "all", shown),
    allow("reference_answers_jobs", "all", jobs),
    guardWrites("reference_answers"),
  ],
)
