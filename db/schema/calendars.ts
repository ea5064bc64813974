import { sql } from "drizzle-orm"
import { boolean, foreignKey, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { meetingWays } from "#app/domain/decisions/vocabulary.ts"
import { people, providers } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import {
  actorIs,
  allow,
  askingApplication,
  askingPerson,
  askingProvider,
  createdAt,
  guardReads,
  guardWrites,
  id,
  instant,
  ofTenant,
  oneOf,
  tenantKey,
} from "#db/schema/tenancy.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * Somebody's meeting as calendars know it: one id for good, and a number that rises with each change. The database
 * keeps it in step with `meeting_times`; people are told of it afterwards.
 */
export const calendarEntries = pgTable(
  "calendar_entries",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    applicationId: uuid().notNull().unique(),
    sequence: integer().notNull().default(0),
    calledOff: boolean().notNull().default(false),
    startsAt: instant().notNull(),
    minutes: integer().notNull(),
    way: text({ enum: meetingWays }).notNull(),
    place: text().notNull(),
    /** The colleague who offered the time. */
    offeredBy: uuid().references(() => people.id),
    changedAt: createdAt(),
    /** Which number people were told of last. */
    toldSequence: integer(),
    /** When it begins, as people were told last; null: they know of none. */
    toldStartsAt: instant(),
    remindedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("calendar_entries_provider").on(t.providerId, t.startsAt).where(sql`not called_off`),
    index("calendar_entries_vacancy").on(t.vacancyId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("calendar_entries_way", "way", meetingWays),
    allow("calendar_entries_tenant", "select", ofTenant),
    allow("calendar_entries_told", "update", sql`${actorIs("system")} and ${ofTenant}`),
    allow(
      "calendar_entries_own",
      "select",
      sql`${actorIs("applicant")} and application_id = ${askingApplication}`,
    ),
    allow("calendar_entries_panel", "select", sql`${actorIs("person")} and i_meet(application_id)`),
    guardWrites("calendar_entries"),
  ],
)

/** A private address at which somebody's own calendar looks for their meetings. Only a hash of it is kept. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** For whose staff it is; null: for the panels the person sits on. */
    providerId: uuid().references(() => providers.id),
    tokenHash: text().notNull().unique(),
    createdAt: createdAt(),
    endedAt: instant(),
  },
  (t) => [
    index("calendar_feeds_person").on(t.personId),
    uniqueIndex("calendar_feeds_one_open")
      .on(t.personId, sql`coalesce(provider_id, person_id)`)
      .where(sql`ended_at is null`),
    allow(
      "calendar_feeds_staff",
      "all",
      sql`${actorIs("staff")} and person_id = ${askingPerson} and provider_id = ${askingProvider}`,
    ),
    allow(
      "calendar_feeds_person",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and provider_id is null`,
    ),
    allow("calendar_feeds_doorkeeper", "select", actorIs("doorkeeper")),
    guardReads("calendar_feeds"),
  ],
)
