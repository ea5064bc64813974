import { sql } from "drizzle-orm"
import { foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core"
import { people } from "#db/schema/accounts.ts"
import { keyRaters, questionVersions } from "#db/schema/scenarios.ts"
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

/** A rater's why as it was said aloud: the file is sealed with this row's own key. Its words go to the rating. */
export const whyRecordings = pgTable(
  "why_recordings",
  {
    id: id(),
    providerId: uuid().notNull(),
    keyRaterId: uuid().notNull(),
    optionId: text().notNull(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
    personId: uuid().notNull(),
    storageKey: text().notNull(),
    /** By its content, not its name: `audio/webm`. */
    mediaType: text().notNull(),
    bytes: integer().notNull(),
    dataKey: bytea().notNull(),
    recordedAt: createdAt(),
    /** Set by the database once its words are at the rating. */
    typedAt: instant(),
    /** The colleague who typed it; null where its rater did. */
    typedBy: uuid().references(() => people.id),
  },
  (t) => [
    tenantKey(t),
    unique("why_recordings_once").on(t.keyRaterId, t.optionId),
    index("why_recordings_version").on(t.providerId, t.questionVersionId),
    foreignKey({
      name: "why_recordings_rater",
      columns: [t.providerId, t.keyRaterId],
      foreignColumns: [keyRaters.providerId, keyRaters.id],
    }).onDelete("cascade"),
    allow("why_recordings_own", "all", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow(
      "why_recordings_type",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and may_type_whys(question_version_id)`,
    ),
    allow("why_recordings_jobs", "all", sql`${actorIs("system")} and ${ofTenant}`),
    guardReads("why_recordings"),
    guardWrites("why_recordings"),
  ],
)
