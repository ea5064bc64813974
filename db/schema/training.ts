import { sql } from "drizzle-orm"
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { nations } from "#app/domain/accounts/vocabulary.ts"
import { accreditationStatuses, appealOutcomes, proofs, schemes } from "#app/domain/training/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"
import {
  actorIs,
  allow,
  askingPerson,
  askingRole,
  createdAt,
  guardReads,
  id,
  instant,
  ofTenant,
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"
import { pathwayRoles } from "#db/schema/vacancies.ts"

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

/** Reference: training that is wanted of workers; dated, each with its source. A newer edition takes the place of an older. */
export const requirements = pgTable(
  "requirements",
  {
    code: text().notNull(),
    validFrom: date({ mode: "string" }).notNull(),
    nation: text({ enum: nations }).notNull(),
    position: smallint().notNull(),
    title: text().notNull(),
    edition: text().notNull(),
    /** Of those that share a choice a worker has exactly one. */
    choice: text(),
    /** When it is wanted of those roles, in words; empty where it always is. */
    onlyWhere: text().notNull().default(""),
    /** How long it lasts; null where it does not end. */
    validMonths: smallint(),
    refresh: text().notNull(),
    teachers: text().notNull(),
    assessors: text().notNull(),
    evidence: text().notNull(),
    /** Who has to say so before it counts. */
    proof: text({ enum: proofs }).notNull().default("taught"),
    sourceName: text().notNull(),
    sourceUrl: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.code, t.validFrom] }),
    oneOf("requirements_nation", "nation", nations),
    oneOf("requirements_proof", "proof", proofs),
    check("requirements_valid_months", sql`valid_months between 1 and 120`),
  ],
)

/** Reference: which role categories a requirement is for. */
export const requirementRoles = pgTable(
  "requirement_roles",
  {
    code: text().notNull(),
    validFrom: date({ mode: "string" }).notNull(),
    roleCode: text()
      .notNull()
      .references(() => pathwayRoles.code),
  },
  (t) => [
    primaryKey({ columns: [t.code, t.validFrom, t.roleCode] }),
    foreignKey({
      name: "requirement_roles_requirement",
      columns: [t.code, t.validFrom],
      foreignColumns: [requirements.code, requirements.validFrom],
    }),
  ],
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
    guardReads("accreditations"),
  ],
)

/** Those who award also answer for what becomes of it (training/policy, `maySignOff`). */
const mayAward = sql`${askingRole} in ('owner', 'hiring-manager')`

/** Each time an accreditation was suspended, restored or revoked: by whom, and the reason its holder was told. */
export const accreditationChanges = pgTable(
  "accreditation_changes",
  {
    id: id(),
    providerId: uuid().notNull(),
    accreditationId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    fromStatus: text({ enum: accreditationStatuses }).notNull(),
    toStatus: text({ enum: accreditationStatuses }).notNull(),
    reason: text().notNull(),
    changedBy: uuid()
      .notNull()
      .references(() => people.id),
    changedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("accreditation_changes_of").on(t.accreditationId, t.id),
    foreignKey({
      columns: [t.providerId, t.accreditationId],
      foreignColumns: [accreditations.providerId, accreditations.id],
    }),
    oneOf("accreditation_changes_from", "from_status", accreditationStatuses),
    oneOf("accreditation_changes_to", "to_status", accreditationStatuses),
    check(
      "accreditation_changes_other",
      sql`from_status <> to_status and btrim(reason) <> '' and changed_by <> person_id`,
    ),
    allow("accreditation_changes_tenant_reads", "select", ofTenant),
    allow("accreditation_changes_tenant_writes", "insert", sql`${ofTenant} and ${mayAward}`),
    guardReads("accreditation_changes"),
    allow("accreditation_changes_own", "select", sql`${actorIs("person")} and person_id = ${askingPerson}`),
  ],
)

/** A worker asks for a suspension or a revocation to be looked at again, and what they were answered. */
export const accreditationAppeals = pgTable(
  "accreditation_appeals",
  {
    id: id(),
    providerId: uuid().notNull(),
    accreditationId: uuid().notNull(),
    /** The change they ask about: once for each. */
    changeId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    madeAt: createdAt(),
    outcome: text({ enum: appealOutcomes }),
    answer: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("accreditation_appeals_once").on(t.changeId),
    index("accreditation_appeals_of").on(t.accreditationId),
    index("accreditation_appeals_open").on(t.providerId).where(sql`answered_at is null`),
    foreignKey({
      columns: [t.providerId, t.changeId],
      foreignColumns: [accreditationChanges.providerId, accreditationChanges.id],
    }),
    oneOf("accreditation_appeals_outcome", "outcome", appealOutcomes),
    check(
      "accreditation_appeals_answered",
      sql`(answered_at is null) = (answered_by is null) and (answered_at is null) = (outcome is null)
        and (answered_at is null) = (answer is null)`,
    ),
    allow("accreditation_appeals_tenant_reads", "select", ofTenant),
    allow("accreditation_appeals_tenant_answers", "update", sql`${ofTenant} and ${mayAward}`),
    guardReads("accreditation_appeals"),
    allow("accreditation_appeals_own", "select", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow(
      "accreditation_appeals_own_asks",
      "insert",
      sql`${actorIs("person")} and person_id = ${askingPerson} and answered_at is null and exists (
        select 1 from accreditation_changes c where c.id = change_id
          and c.provider_id = accreditation_appeals.provider_id
          and c.accreditation_id = accreditation_appeals.accreditation_id and c.person_id = ${askingPerson})`,
    ),
  ],
)
