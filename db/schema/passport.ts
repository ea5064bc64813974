import { sql } from "drizzle-orm"
import { check, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core"
import { sharesKeptDays } from "#app/domain/credentials/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { actorIs, allow, askingPerson, createdAt, id, instant } from "#db/schema/tenancy.ts"
import { accreditations } from "#db/schema/training.ts"

const isTheirs = sql`${actorIs("person")} and person_id = ${askingPerson}`

/** The clock takes away what ended long ago, and may look at nothing else. */
const endedLongAgo = sql`${actorIs("system")}
  and coalesce(ended_at, ends_at) < now() - make_interval(days => ${sql.raw(String(sharesKeptDays))})`

/** A link by which a worker shows chosen awards to somebody, until a day. Only a hash of its secret is kept. */
export const passportShares = pgTable(
  "passport_shares",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    tokenHash: text().notNull().unique(),
    /** For whom it is, in the worker's own words; read by nobody else. */
    saidFor: text().notNull().default(""),
    createdAt: createdAt(),
    endsAt: instant().notNull(),
    /** When the worker ended it before its time. */
    endedAt: instant(),
  },
  (t) => [
    index("passport_shares_person").on(t.personId),
    index("passport_shares_over").on(sql`coalesce(ended_at, ends_at)`),
    check(
      "passport_shares_always_end",
      sql`ends_at > created_at and ends_at <= created_at + interval '93 days'`,
    ),
    allow("passport_shares_own", "select", isTheirs),
    allow("passport_shares_own_makes", "insert", sql`${isTheirs} and ended_at is null`),
    allow("passport_shares_own_ends", "update", isTheirs),
    allow("passport_shares_own_removes", "delete", isTheirs),
    allow("passport_shares_doorkeeper", "select", actorIs("doorkeeper")),
    allow("passport_shares_clock", "select", endedLongAgo),
    allow("passport_shares_clock_removes", "delete", endedLongAgo),
  ],
)

/** Which awards a link shows. Of an award, not of one certificate: a name put right is shown as it is now. */
export const passportShareAwards = pgTable(
  "passport_share_awards",
  {
    shareId: uuid()
      .notNull()
      .references(() => passportShares.id, { onDelete: "cascade" }),
    accreditationId: uuid()
      .notNull()
      .references(() => accreditations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.shareId, t.accreditationId] }),
    allow("passport_share_awards_own", "select", isTheirs),
    allow(
      "passport_share_awards_own_chooses",
      "insert",
      sql`${isTheirs}
        and exists (select 1 from passport_shares s where s.id = share_id and s.person_id = ${askingPerson})
        and exists (select 1 from accreditations a where a.id = accreditation_id and a.person_id = ${askingPerson})`,
    ),
  ],
)

/** That a link was opened, to the minute; nothing of who opened it. */
export const passportViews = pgTable(
  "passport_views",
  {
    id: id(),
    shareId: uuid()
      .notNull()
      .references(() => passportShares.id, { onDelete: "cascade" }),
    at: instant().notNull(),
  },
  (t) => [
    // Once a minute at most: nobody fills the log by asking again and again.
    unique("passport_views_once").on(t.shareId, t.at),
    check("passport_views_to_the_minute", sql`at = date_trunc('minute', at)`),
    allow(
      "passport_views_own",
      "select",
      sql`${actorIs("person")} and exists (
        select 1 from passport_shares s where s.id = share_id and s.person_id = ${askingPerson})`,
    ),
    allow("passport_views_doorkeeper_notes", "insert", actorIs("doorkeeper")),
  ],
)
