import { sql } from "drizzle-orm"
import { boolean, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core"
import {
  messageChannels,
  messageFailures,
  messageStates,
  otherWays,
} from "#app/domain/messages/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import {
  actorIs,
  allow,
  askingApplication,
  askingProvider,
  createdAt,
  guardWrites,
  id,
  instant,
  ofTenant,
  oneOf,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"

/** What we tell people. Address and body are sealed; a body with a key in it is wiped once sent. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    providerId: uuid(),
    template: text().notNull(),
    channel: text({ enum: messageChannels }).notNull().default("email"),
    addressSealed: bytea().notNull(),
    subject: text().notNull(),
    bodySealed: bytea(),
    /** A calendar entry that goes with it (iCalendar). */
    calendarSealed: bytea(),
    /** The application it is about: what goes when that is erased. */
    applicationId: uuid(),
    /** Written to somebody else about it, such as a panel member: no letter of the applicant's own. */
    toOthers: boolean().notNull().default(false),
    state: text({ enum: messageStates }).notNull().default("queued"),
    failure: text({ enum: messageFailures }),
    /** One message for one occasion, whoever asks twice. */
    dedupeKey: text().notNull().unique(),
    createdAt: createdAt(),
    sentAt: instant(),
    /** Somebody told its reader another way, after it was refused. */
    toldAt: instant(),
    toldBy: uuid().references(() => people.id),
    toldWay: text({ enum: otherWays }),
  },
  (t) => [
    index("messages_provider").on(t.providerId, t.id),
    index("messages_application").on(t.applicationId).where(sql`application_id is not null`),
    index("messages_not_delivered").on(t.providerId).where(sql`state = 'failed' and told_at is null`),
    check(
      "messages_told_whole",
      sql`(told_at is null) = (told_by is null) and (told_at is null) = (told_way is null)`,
    ),
    check("messages_failed_why", sql`(state = 'failed') = (failure is not null)`),
    oneOf("messages_failure", "failure", messageFailures),
    oneOf("messages_told_way", "told_way", otherWays),
    guardWrites("messages"),
    oneOf("messages_state", "state", messageStates),
    oneOf("messages_channel", "channel", messageChannels),
    allow(
      "messages_write",
      "insert",
      sql`(${actorIs("doorkeeper")} or (${actorIs("staff", "system", "applicant")} and provider_id is not distinct from ${askingProvider}))`,
    ),
    // What was written to somebody is theirs to read again, with a copy of all else that is held.
    allow(
      "messages_own",
      "select",
      sql`${actorIs("applicant")} and application_id = ${askingApplication} and not to_others`,
    ),
    allow("messages_deliver", "all", sql`${actorIs("system")} and ${ofTenant}`),
    allow("messages_mailbox", "select", actorIs("doorkeeper")),
  ],
)
