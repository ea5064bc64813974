import { sql } from "drizzle-orm"
import { check, foreignKey, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { scanResults } from "#app/domain/training/vocabulary.ts"
import { documentTypes } from "#app/kernel/document-type.ts"
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
import { bytea } from "#db/schema/types.ts"

/** Those who see the workers note what they learn (training/policy, `mayNoteLearning`). */
const mayNote = sql`${actorIs("staff")} and ${ofTenant} and ${askingRole} in ('owner', 'hiring-manager', 'assessor')`
const jobs = sql`${actorIs("system")} and ${ofTenant}`

/** A photo or a document that shows what a record says: the file is sealed with this row's own key. */
export const evidenceFiles = pgTable(
  "evidence_files",
  {
    id: id(),
    providerId: uuid().notNull(),
    employmentId: uuid().notNull(),
    recordId: uuid().notNull(),
    /** Where it is kept, and what opens it; null once it was found harmful and destroyed. */
    storageKey: text(),
    dataKey: bytea(),
    /** By its content, not its name. */
    mediaType: text({ enum: documentTypes }).notNull(),
    name: text().notNull(),
    bytes: integer().notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => people.id),
    addedAt: createdAt(),
    scan: text({ enum: scanResults }).notNull(),
    scannedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("evidence_files_of").on(t.recordId, t.id),
    index("evidence_files_employment").on(t.employmentId),
    foreignKey({
      columns: [t.providerId, t.employmentId],
      foreignColumns: [employments.providerId, employments.id],
    }),
    foreignKey({
      columns: [t.providerId, t.recordId],
      foreignColumns: [learningRecords.providerId, learningRecords.id],
    }),
    oneOf("evidence_files_type", "media_type", documentTypes),
    oneOf("evidence_files_scan", "scan", scanResults),
    check(
      "evidence_files_destroyed",
      sql`(storage_key is null) = (scan = 'found') and (data_key is null) = (scan = 'found')`,
    ),
    check("evidence_files_scanned", sql`(scanned_at is not null) = (scan in ('clean', 'found'))`),
    check("evidence_files_size", sql`bytes between 1 and 10485760`),
    allow("evidence_files_tenant", "select", sql`${jobs} or (${mayNote})`),
    allow("evidence_files_added", "insert", sql`${mayNote} and added_by = ${askingPerson}`),
    allow("evidence_files_scanned_by", "update", jobs),
    allow(
      "evidence_files_removed",
      "delete",
      sql`${mayNote} and (added_by = ${askingPerson} or ${askingRole} = 'owner')`,
    ),
    allow("evidence_files_own", "select", sql`${actorIs("person")} and is_own_employment(employment_id)`),
    guardReads("evidence_files"),
  ],
)
