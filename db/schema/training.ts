import { sql } from "drizzle-orm"
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { accreditationStatuses, schemes } from "#app/domain/training/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"
import {
  actorIs,
  allow,
  askingPerson,
  guardReads,
  id,
  instant,
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"

/** Reference: the standards of a scheme, by edition. */
export const standards = pgTable(
  "standards",
  {
    scheme: text({ enum: schemes }).notNull(),
    edition: text().notNull(),
    number: smallint().notNull(),
    title: text().notNull(),
    note: text().notNull().default(""),
    source: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.scheme, t.edition, t.number] })],
)

/** One standard in one worker's plan: known, seen in practice, signed off by a second person. */
export const trainingRecords = pgTable(
  "training_records",
  {
    id: id(),
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    scheme: text({ enum: schemes }).notNull(),
    edition: text().notNull(),
    standardNumber: smallint().notNull(),
    knownAt: instant(),
    knownBy: uuid().references(() => people.id),
    seenAt: instant(),
    seenBy: uuid().references(() => people.id),
    signedOffAt: instant(),
    signedOffBy: uuid().references(() => people.id),
  },
  (t) => [
    tenantKey(t),
    unique("training_records_once").on(t.employmentId, t.scheme, t.edition, t.standardNumber),
    index("training_records_provider").on(t.providerId, t.employmentId),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    check("training_records_known", sql`(known_at is null) = (known_by is null)`),
    check("training_records_seen", sql`(seen_at is null) = (seen_by is null)`),
    check("training_records_signed", sql`(signed_off_at is null) = (signed_off_by is null)`),
    check(
      "training_records_both_before_sign_off",
      sql`signed_off_at is null or (known_at is not null and seen_at is not null)`,
    ),
    check(
      "training_records_second_person",
      sql`signed_off_by is null or (signed_off_by <> known_by and signed_off_by <> seen_by)`,
    ),
    tenantOnly("training_records"),
    allow("training_records_own", "select", sql`${actorIs("person")} and is_own_employment(employment_id)`),
    guardReads("training_records"),
  ],
)

export const accreditations = pgTable(
  "accreditations",
  {
    id: id(),
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The holder's name as it was when the award was made: what the certificate will say. */
    holderName: text().notNull(),
    scheme: text({ enum: schemes }).notNull(),
    edition: text().notNull(),
    status: text({ enum: accreditationStatuses }).notNull().default("awarded"),
    awardedAt: instant().notNull(),
    awardedBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    tenantKey(t),
    unique("accreditations_once").on(t.providerId, t.personId, t.scheme, t.edition),
    index("accreditations_person").on(t.personId),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    oneOf("accreditations_status", "status", accreditationStatuses),
    tenantOnly("accreditations"),
    allow("accreditations_own", "select", sql`person_id = ${askingPerson}`),
  ],
)
