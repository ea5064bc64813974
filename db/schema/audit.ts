import { sql } from "drizzle-orm"
import { bigint, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { jobStates } from "#app/domain/audit/vocabulary.ts"
import {
  actorIs,
  actorKind,
  allow,
  askingPerson,
  askingProvider,
  createdAt,
  guardReads,
  id,
  instant,
  ofTenant,
  oneOf,
} from "#db/schema/tenancy.ts"

const mayTell = sql`(
  ${actorIs("person", "doorkeeper", "relay")}
  or (${actorIs("staff", "system", "applicant")} and provider_id is not distinct from ${askingProvider})
)`
/** People write down their own acts only; those who act for others (the doorkeeper, jobs) say for whom. */
const mayRecord = sql`(${mayTell} and (
  ${actorIs("doorkeeper", "system", "relay")}
  or (actor_kind = ${actorKind} and actor_person_id is not distinct from ${askingPerson})
))`

/** What happened: written, never read back for decisions. Ids only, no personal data. */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: id(),
    providerId: uuid(),
    at: createdAt(),
    actorKind: text().notNull(),
    actorPersonId: uuid(),
    requestId: text(),
    event: text().notNull(),
    subjectId: uuid().notNull(),
    detail: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    /** Place in the provider's hash chain; set by the relay, in order, soon after the row is written. */
    seq: bigint({ mode: "number" }),
    hash: text(),
  },
  (t) => [
    index("audit_events_subject").on(t.providerId, t.subjectId, t.id),
    // A history is read kind by kind, newest first: of everybody, or of one person.
    index("audit_events_kind").on(t.providerId, t.event, t.id),
    index("audit_events_person").on(t.providerId, t.actorPersonId, t.event, t.id),
    uniqueIndex("audit_events_chain").on(t.providerId, t.seq),
    index("audit_events_unchained").on(t.id).where(sql`seq is null`),
    allow("audit_events_write", "insert", mayRecord),
    allow("audit_events_read", "select", ofTenant),
    allow("audit_events_relay", "select", actorIs("relay")),
    allow("audit_events_chain_set", "update", actorIs("relay")),
    guardReads("audit_events"),
  ],
)

/** Events waiting to be moved to the queues. The id is the audit event's own. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid().primaryKey(),
    providerId: uuid(),
    event: text().notNull(),
    subjectId: uuid().notNull(),
    createdAt: createdAt(),
    relayedAt: instant(),
  },
  (t) => [
    index("outbox_waiting").on(t.id).where(sql`relayed_at is null`),
    index("outbox_relayed").on(t.relayedAt).where(sql`relayed_at is not null`),
    allow("outbox_write", "insert", mayTell),
    allow("outbox_relay", "all", actorIs("relay")),
  ],
)

/** Each promised job once; `done` is written in the same transaction as the job's effect. */
export const jobRuns = pgTable(
  "job_runs",
  {
    id: id(),
    providerId: uuid(),
    eventId: uuid().notNull(),
    job: text().notNull(),
    subjectId: uuid().notNull(),
    state: text({ enum: jobStates }).notNull().default("waiting"),
    attempts: integer().notNull().default(0),
    queuedAt: createdAt(),
    startedAt: instant(),
    finishedAt: instant(),
    problem: text(),
  },
  (t) => [
    unique("job_runs_promise").on(t.eventId, t.job),
    index("job_runs_provider").on(t.providerId, t.id),
    index("job_runs_subject").on(t.providerId, t.subjectId),
    index("job_runs_waiting").on(t.providerId, t.job, t.id).where(sql`state = 'waiting'`),
    index("job_runs_unfinished").on(t.queuedAt).where(sql`state in ('waiting', 'running')`),
    oneOf("job_runs_state", "state", jobStates),
    allow("job_runs_tenant", "select", ofTenant),
    allow("job_runs_system", "update", sql`${actorIs("system")} and ${ofTenant}`),
    allow("job_runs_relay", "all", actorIs("relay")),
  ],
)
