import { sql } from "drizzle-orm"
import { foreignKey, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { people } from "#db/schema/accounts.ts"
import { answers, isMine } from "#db/schema/applications.ts"
import {
  actorIs,
  allow,
  askingPerson,
  createdAt,
  guardReads,
  guardWrites,
  id,
  instant,
  ofTenant,
  tenantKey,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"

/** A spoken answer as it was recorded: the file is sealed, and its name says nothing. */
export const recordings = pgTable(
  "recordings",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    answerId: uuid().notNull().unique(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    storageKey: text().notNull(),
    /** By its content, not its name: `audio/webm`. */
    mediaType: text().notNull(),
    bytes: integer().notNull(),
    recordedAt: createdAt(),
    /** Set by the database once there is a transcript. */
    typedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("recordings_application").on(t.applicationId),
    index("recordings_to_type").on(t.vacancyQuestionId).where(sql`typed_at is null`),
    index("recordings_to_type_of_provider").on(t.providerId, t.vacancyId).where(sql`typed_at is null`),
    foreignKey({ columns: [t.providerId, t.answerId], foreignColumns: [answers.providerId, answers.id] }),
    allow("recordings_own", "all", isMine),
    // A voice tells who somebody is: the panel reads what was typed from it.
    allow(
      "recordings_to_type",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and application_is_sent(application_id) and may_arrange_for(application_id)`,
    ),
    guardReads("recordings"),
    guardWrites("recordings"),
  ],
)

/** What has been typed so far from a recording, sealed; gone once it is finished, or the recording is. */
export const transcriptDrafts = pgTable(
  "transcript_drafts",
  {
    recordingId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    sealed: bytea().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => people.id),
    savedAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index("transcript_drafts_application").on(t.applicationId),
    foreignKey({
      name: "transcript_drafts_recording",
      columns: [t.providerId, t.recordingId],
      foreignColumns: [recordings.providerId, recordings.id],
    }).onDelete("cascade"),
    allow(
      "transcript_drafts_type",
      "all",
      sql`${actorIs("staff")} and ${ofTenant} and application_is_sent(application_id) and may_arrange_for(application_id)`,
    ),
    guardWrites("transcript_drafts"),
  ],
)

/** What somebody who does not score typed from a recording, word for word; the panel scores this. */
export const transcripts = pgTable(
  "transcripts",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    applicationId: uuid().notNull(),
    answerId: uuid().notNull().unique(),
    vacancyQuestionId: uuid().notNull(),
    words: text().notNull(),
    typedBy: uuid()
      .notNull()
      .references(() => people.id),
    typedAt: createdAt(),
    /** One more each time it is corrected. */
    version: integer().notNull().default(1),
  },
  (t) => [
    tenantKey(t),
    index("transcripts_application").on(t.applicationId),
    foreignKey({ columns: [t.providerId, t.answerId], foreignColumns: [answers.providerId, answers.id] }),
    allow("transcripts_own", "select", isMine),
    allow("transcripts_tenant", "select", sql`${ofTenant} and application_is_sent(application_id)`),
    allow(
      "transcripts_type",
      "insert",
      sql`${actorIs("staff")} and ${ofTenant} and typed_by = ${askingPerson} and may_arrange_for(application_id)`,
    ),
    allow(
      "transcripts_correct",
      "update",
      sql`${actorIs("staff")} and ${ofTenant} and may_arrange_for(application_id) and answer_has_no_score(answer_id)`,
    ),
    guardReads("transcripts"),
    guardWrites("transcripts"),
  ],
)
