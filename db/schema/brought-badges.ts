import { sql } from "drizzle-orm"
import { check, date, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { broughtOutcomes, holders } from "#app/domain/credentials/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"
import { learningRecords } from "#db/schema/learning.ts"
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
} from "#db/schema/tenancy.ts"

/** Who sees the workers and what they learn (training/policy, `mayReadWorkers`); and jobs. */
const mayRead = sql`${ofTenant} and (${actorIs("system")} or ${askingRole} in ('owner', 'hiring-manager', 'assessor'))`
/** Whose word a provider's trust is (training/policy, `maySignOff`). */
const mayTrust = sql`${actorIs("staff")} and ${ofTenant} and ${askingRole} in ('owner', 'hiring-manager')`
const own = sql`${actorIs("person")} and is_own_employment(employment_id)`

/** That a provider takes somebody else's award for training that it asks for. Ended, never edited. */
export const trustedAwards = pgTable(
  "trusted_awards",
  {
    id: id(),
    providerId: uuid().notNull(),
    /** The issuer's DID or address: what its signature is checked by, and never its name. */
    issuer: text().notNull(),
    issuerName: text().notNull(),
    /** The achievement's own id, or its title where it has none. */
    achievement: text().notNull(),
    title: text().notNull(),
    /** The training that it counts for. */
    code: text().notNull(),
    trustedBy: uuid()
      .notNull()
      .references(() => people.id),
    trustedAt: createdAt(),
    endedBy: uuid().references(() => people.id),
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    uniqueIndex("trusted_awards_once").on(t.providerId, t.issuer, t.achievement).where(sql`ended_at is null`),
    check("trusted_awards_ended", sql`(ended_at is null) = (ended_by is null)`),
    allow("trusted_awards_tenant", "select", mayRead),
    allow(
      "trusted_awards_given",
      "insert",
      sql`${mayTrust} and trusted_by = ${askingPerson} and ended_at is null`,
    ),
    allow("trusted_awards_ended_by", "update", mayTrust),
    guardReads("trusted_awards"),
  ],
)

/** A badge from elsewhere that a worker brought to a provider they work for, as it was when it was checked. */
export const broughtBadges = pgTable(
  "brought_badges",
  {
    id: id(),
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    broughtAt: createdAt(),
    /** As it was handed over: JSON with its proof, or a token. */
    document: text().notNull(),
    sha256: text().notNull(),
    issuer: text().notNull(),
    issuerName: text().notNull(),
    achievement: text().notNull(),
    title: text().notNull(),
    /** Whom it names; null where it names nobody in words. */
    holderName: text(),
    holder: text({ enum: holders }).notNull(),
    achievedOn: date({ mode: "string" }).notNull(),
    /** The last day on which it counts by its own word; null where it has none. */
    endsOn: date({ mode: "string" }),
    /** When its signature, dates and status were looked at last, and all were well. */
    checkedAt: instant().notNull(),
    outcome: text({ enum: broughtOutcomes }),
    decidedAt: instant(),
    /** Null where it counts by what was trusted before. */
    decidedBy: uuid().references(() => people.id),
    /** What the worker is told where it does not count. */
    why: text(),
    recordId: uuid(),
  },
  (t) => [
    tenantKey(t),
    unique("brought_badges_once").on(t.employmentId, t.sha256),
    index("brought_badges_waiting").on(t.providerId).where(sql`outcome is null`),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    foreignKey({
      columns: [t.providerId, t.recordId],
      foreignColumns: [learningRecords.providerId, learningRecords.id],
    }),
    oneOf("brought_badges_holder", "holder", holders),
    oneOf("brought_badges_outcome", "outcome", broughtOutcomes),
    check("brought_badges_size", sql`octet_length(document) <= 262144`),
    check(
      "brought_badges_decided",
      sql`(outcome is null) = (decided_at is null) and (record_id is not null) = (outcome is not distinct from 'counts')
        and (why is not null) = (outcome is not distinct from 'does-not-count')
        and (outcome is distinct from 'does-not-count' or decided_by is not null)`,
    ),
    allow("brought_badges_tenant", "select", mayRead),
    allow("brought_badges_decided_of", "update", mayRead),
    allow("brought_badges_own", "select", own),
    allow("brought_badges_own_brings", "insert", sql`${own} and outcome is null`),
    // What counts shows why a record is there, and stays with it.
    allow("brought_badges_own_removes", "delete", sql`${own} and outcome is distinct from 'counts'`),
    guardReads("brought_badges"),
  ],
)
