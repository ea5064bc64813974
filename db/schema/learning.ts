import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core"
import { people } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"
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
  tenantKey,
} from "#db/schema/tenancy.ts"
import { requirements } from "#db/schema/training.ts"

/** Those who see the workers note what they learn (training/policy, `mayNoteLearning`). */
const mayNote = sql`${actorIs("staff")} and ${ofTenant} and ${askingRole} in ('owner', 'hiring-manager', 'assessor')`
/** Who sees the workers reads it (`mayReadWorkers`); and jobs. */
const mayRead = sql`${ofTenant} and (${actorIs("system")} or ${askingRole} in ('owner', 'hiring-manager', 'assessor'))`
const own = sql`${actorIs("person")} and is_own_employment(employment_id)`

/** That a worker completed training that is wanted, in the edition of that day. Renewed by another record, never edited. */
export const learningRecords = pgTable(
  "learning_records",
  {
    id: id(),
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    code: text().notNull(),
    validFrom: date({ mode: "string" }).notNull(),
    completedOn: date({ mode: "string" }).notNull(),
    /** The last day on which the badge that shows it counts, where that may come before its requirement's. */
    endsOn: date({ mode: "string" }),
    /** Who taught it, and where. */
    taughtBy: text().notNull(),
    /** What shows it, and where that is kept. */
    evidence: text().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: createdAt(),
    /** Who saw that the worker can do it. */
    assessedBy: uuid().references(() => people.id),
    assessedAt: instant(),
    /** A second person, never who assessed. */
    signedOffBy: uuid().references(() => people.id),
    signedOffAt: instant(),
    /** Noted by mistake: it counts no longer, and stays with the reason. */
    takenBackBy: uuid().references(() => people.id),
    takenBackAt: instant(),
    takenBackWhy: text(),
  },
  (t) => [
    tenantKey(t),
    index("learning_records_of").on(t.employmentId, t.code, t.completedOn),
    index("learning_records_provider").on(t.providerId, t.employmentId),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    foreignKey({
      name: "learning_records_requirement",
      columns: [t.code, t.validFrom],
      foreignColumns: [requirements.code, requirements.validFrom],
    }),
    check("learning_records_said", sql`btrim(taught_by) <> '' and btrim(evidence) <> ''`),
    check("learning_records_assessed", sql`(assessed_at is null) = (assessed_by is null)`),
    check("learning_records_signed", sql`(signed_off_at is null) = (signed_off_by is null)`),
    check("learning_records_assessed_first", sql`signed_off_by is null or assessed_by is not null`),
    check("learning_records_second_person", sql`signed_off_by is null or signed_off_by <> assessed_by`),
    check(
      "learning_records_taken_back",
      sql`(taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null)`,
    ),
    allow("learning_records_tenant", "select", mayRead),
    allow("learning_records_noted", "insert", sql`${mayNote} and recorded_by = ${askingPerson}`),
    allow(
      "learning_records_by_trust",
      "insert",
      sql`${actorIs("system")} and ${ofTenant} and is_trusted_by(recorded_by, code)`,
    ),
    allow("learning_records_said_of", "update", mayNote),
    allow("learning_records_own", "select", own),
    guardReads("learning_records"),
  ],
)

/** Of training of which a worker has exactly one: which, and the provider's reason. The newest counts. */
export const learningChoices = pgTable(
  "learning_choices",
  {
    id: id(),
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    choice: text().notNull(),
    code: text().notNull(),
    reason: text().notNull(),
    chosenBy: uuid()
      .notNull()
      .references(() => people.id),
    chosenAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("learning_choices_of").on(t.employmentId, t.choice, t.id),
    index("learning_choices_provider").on(t.providerId, t.employmentId),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    check("learning_choices_reason", sql`btrim(reason) <> ''`),
    allow("learning_choices_tenant", "select", mayRead),
    allow("learning_choices_made", "insert", sql`${mayNote} and chosen_by = ${askingPerson}`),
    allow("learning_choices_own", "select", own),
    guardReads("learning_choices"),
  ],
)

/** Where a worker stands with one requirement; kept by the database with each record (`keep_learning_standing`). */
export const learningStandings = pgTable(
  "learning_standings",
  {
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    code: text().notNull(),
    /** Something was noted that somebody has yet to assess or to sign off. */
    begun: boolean().notNull(),
    /** Of the newest record that is whole; null where there is none. */
    completedOn: date({ mode: "string" }),
    /** The last day on which it counts; null where it does not end. */
    until: date({ mode: "string" }),
    /** Of training of which a worker has exactly one: whether it is this. */
    chosen: boolean(),
  },
  (t) => [
    primaryKey({ columns: [t.employmentId, t.code] }),
    index("learning_standings_until").on(t.providerId, t.until).where(sql`until is not null`),
    index("learning_standings_begun").on(t.providerId, t.employmentId).where(sql`begun`),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    allow("learning_standings_tenant", "select", mayRead),
    allow("learning_standings_own", "select", own),
    guardReads("learning_standings"),
    guardWrites("learning_standings"),
  ],
)

/** That worker and managers were written to, so many days before something ends: once each. */
export const learningReminders = pgTable(
  "learning_reminders",
  {
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    code: text().notNull(),
    until: date({ mode: "string" }).notNull(),
    days: smallint().notNull(),
    sentAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.employmentId, t.code, t.until, t.days] }),
    index("learning_reminders_provider").on(t.providerId, t.until),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    allow("learning_reminders_jobs", "all", sql`${actorIs("system")} and ${ofTenant}`),
  ],
)
