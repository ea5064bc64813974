import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import {
  consentForms,
  invitationAnswers,
  involvementChoices,
  leastScorers,
  panelParts,
  panelSays,
  partsOfDay,
  supportEnders,
  takingPartWays,
  textSizes,
} from "#app/domain/panels/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
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
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export const panelMembers = pgTable(
  "panel_members",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    part: text({ enum: panelParts }).notNull(),
    /** What whoever invited them calls them: all a provider knows of somebody who has not said yes. */
    called: text().notNull(),
    /** Where the invitation went; null for one handed over on paper. */
    invitedEmail: text(),
    /** How the member wants to be named in public; null: only their part is shown. */
    shownAs: text(),
    /** Seed of this member's own order of answers, kept so that it can be replayed. */
    orderSeed: integer().notNull(),
    /** Where the invitation went as a text; null: it did not. */
    invitedPhone: text(),
    invitedAt: createdAt(),
    /** What they said to the invitation last; null: nothing yet. A yes also sets `joined_at`. */
    answered: text({ enum: invitationAnswers }),
    answeredAt: instant(),
    /** With "tell me more": what they would like to know. With a no: what they said to it, if anything. */
    answerWords: text().notNull().default(""),
    /** When somebody at the provider had talked with them about a no, or about what they would like to know. */
    talkedAt: instant(),
    /** In which form they understood what they said yes to, and whether somebody was with them. */
    consentForm: text({ enum: consentForms }),
    consentedWithSupporter: boolean(),
    joinedAt: instant(),
    leftAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("panel_members_once").on(t.vacancyId, t.personId),
    index("panel_members_person").on(t.personId),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("panel_members_part", "part", panelParts),
    oneOf("panel_members_answered", "answered", invitationAnswers),
    oneOf("panel_members_consent_form", "consent_form", consentForms),
    tenantOnly("panel_members"),
    allow(
      "panel_members_read",
      "select",
      sql`${actorIs("person")} and (person_id = ${askingPerson} or supports_seat(id))`,
    ),
    allow("panel_members_self", "update", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    guardReads("panel_members"),
  ],
)

/** The sealed say: what the panel's scores decide, agreed before applications open. Never changed. */
export const panelAgreements = pgTable(
  "panel_agreements",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull().unique(),
    say: text({ enum: panelSays }).notNull(),
    /** The least number of members who draw on support whose scores each application must have. */
    quorum: smallint().notNull(),
    /** The least number of members whose independent scores each answer must have. */
    scorers: smallint().notNull().default(leastScorers),
    /**
     * SHA-256 over what panel and provider agree to (panels/agreed-text.ts); each member agreed to this very one.
     * Null on panels that were sealed before members agreed one by one.
     */
    fingerprint: text(),
    sealedAt: instant(),
    sealedBy: uuid(),
    /** What was sealed, to read and to hash again: what was agreed, by whom, and when. No names. */
    sealedText: text(),
    /** SHA-256 of `sealed_text`; before there was one, over the facts themselves. */
    hash: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("panel_agreements_say", "say", panelSays),
    check("panel_agreements_quorum", sql`quorum >= 1`),
    tenantOnly("panel_agreements"),
    allow(
      "panel_agreements_read",
      "select",
      sql`vacancy_is_public(vacancy_id) or (${actorIs("person")} and sits_on_panel(vacancy_id))`,
    ),
    guardReads("panel_agreements"),
  ],
)

/**
 * What a good day looks like, in the words of somebody the new worker would support. Public only while they
 * want it to be; what they take back is gone.
 */
export const goodDayVoices = pgTable(
  "good_day_voices",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    /** The same in Easy Read, an idea a line; empty: not written. Under the same consent, and gone with it. */
    easyRead: text().notNull().default(""),
    /** The name to show with it; null: none. */
    shownAs: text(),
    /** In which form they understood what they said yes to. */
    consentForm: text({ enum: consentForms }).notNull(),
    consentedAt: createdAt(),
    withdrawnAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("good_day_voices_once").on(t.vacancyId, t.personId),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("good_day_voices_form", "consent_form", consentForms),
    check(
      "good_day_voices_gone",
      sql`withdrawn_at is null or (words = '' and easy_read = '' and shown_as is null)`,
    ),
    allow(
      "good_day_voices_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and has_had_seat(vacancy_id)`,
    ),
    allow("good_day_voices_tenant", "select", ofTenant),
    allow("good_day_voices_public", "select", sql`withdrawn_at is null and vacancy_is_public(vacancy_id)`),
    guardWrites("good_day_voices"),
  ],
)

/** A member's own word on the say before it is sealed: agreed to exactly this, or not, with what they said. */
export const sayAgreements = pgTable(
  "say_agreements",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    /** What they were shown (`panel_agreements.fingerprint`). */
    fingerprint: text().notNull(),
    agrees: boolean().notNull(),
    words: text().notNull().default(""),
    consentForm: text({ enum: consentForms }).notNull(),
    saidAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("say_agreements_once").on(t.panelMemberId, t.fingerprint),
    index("say_agreements_vacancy").on(t.providerId, t.vacancyId),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }).onDelete("cascade"),
    oneOf("say_agreements_form", "consent_form", consentForms),
    allow(
      "say_agreements_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    allow("say_agreements_tenant", "select", ofTenant),
    guardReads("say_agreements"),
    guardWrites("say_agreements"),
  ],
)

/**
 * How somebody likes to take part: theirs, on every panel. Whoever arranges one of their panels reads it; the
 * allocation of answers and the times to meet keep to it.
 */
export const takingPart = pgTable(
  "taking_part",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    easyRead: boolean().notNull().default(false),
    readAloud: boolean().notNull().default(false),
    pictures: boolean().notNull().default(true),
    textSize: text({ enum: textSizes }).notNull().default("normal"),
    ways: text({ enum: takingPartWays }).array().notNull().default(["on-screen"]),
    /** Answers before a break is offered; null: as they like. */
    answersAtOnce: smallint(),
    /** Answers at most in a day; null: no limit. */
    answersADay: smallint(),
    /** Answers at most for one vacancy; null: no limit. */
    answersAtMost: smallint(),
    /** Days of the week, 1 Monday to 7 Sunday, and parts of the day that suit. */
    days: smallint().array().notNull().default([1, 2, 3, 4, 5, 6, 7]),
    times: text({ enum: partsOfDay }).array().notNull().default(["morning", "afternoon", "evening"]),
    /** Minutes of meeting people before a break; null: as they like. */
    minutesAtOnce: smallint(),
    /** What else makes it good, in their words. */
    words: text().notNull().default(""),
    savedAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (_t) => [
    oneOf("taking_part_text_size", "text_size", textSizes),
    check("taking_part_at_once", sql`answers_at_once is null or answers_at_once between 1 and 50`),
    check("taking_part_a_day", sql`answers_a_day is null or answers_a_day between 1 and 200`),
    check("taking_part_at_most", sql`answers_at_most is null or answers_at_most between 1 and 2000`),
    check("taking_part_minutes", sql`minutes_at_once is null or minutes_at_once between 5 and 480`),
    allow("taking_part_own", "all", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow(
      "taking_part_arranged",
      "select",
      sql`${actorIs("staff", "system")} and sits_for_provider(person_id)`,
    ),
    allow("taking_part_supported", "select", sql`${actorIs("person")} and supports_person(person_id)`),
    guardReads("taking_part"),
  ],
)

/** What somebody would like for taking part at one provider. Chosen after advice on benefits was offered. */
export const involvement = pgTable(
  "involvement",
  {
    id: id(),
    providerId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    choice: text({ enum: involvementChoices }).notNull(),
    /** For "less": at most so much in a month. */
    capPence: integer(),
    /** For "give": to which group. */
    groupName: text().notNull().default(""),
    /** When they had seen what it may mean for benefits, and where advice is to be had. */
    adviceSeenAt: instant().notNull(),
    chosenAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (t) => [
    tenantKey(t),
    unique("involvement_once").on(t.providerId, t.personId),
    oneOf("involvement_choice", "choice", involvementChoices),
    check(
      "involvement_cap",
      sql`cap_pence is null or (choice = 'less' and cap_pence between 100 and 1000000)`,
    ),
    allow("involvement_own", "all", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow("involvement_jobs", "select", sql`${actorIs("system")} and ${ofTenant}`),
    allow("involvement_tenant", "select", sql`${actorIs("staff")} and ${ofTenant} and asks_as_owner()`),
  ],
)

/** Somebody who helps one member take part on one panel: reads aloud and presses, at the member's word. */
export const panelSupporters = pgTable(
  "panel_supporters",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    /** The supporter. */
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** What the member calls them. */
    called: text().notNull(),
    invitedEmail: text(),
    invitedAt: createdAt(),
    acceptedAt: instant(),
    removedAt: instant(),
    /** Which of the two ended it; set by the database. Null while it goes on, and where it is not known. */
    endedBy: text({ enum: supportEnders }),
  },
  (t) => [
    tenantKey(t),
    oneOf("panel_supporters_ended_by", "ended_by", supportEnders),
    uniqueIndex("panel_supporters_now").on(t.panelMemberId, t.personId).where(sql`removed_at is null`),
    index("panel_supporters_person").on(t.personId),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    allow(
      "panel_supporters_of_member",
      "all",
      sql`${actorIs("person")} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    allow("panel_supporters_own", "select", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow("panel_supporters_accept", "update", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow("panel_supporters_tenant", "select", ofTenant),
    guardReads("panel_supporters"),
  ],
)

/** A member was written to, because answers wait for their scores. At most once in three days. */
export const panelReminders = pgTable(
  "panel_reminders",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    sentBy: uuid()
      .notNull()
      .references(() => people.id),
    sentAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("panel_reminders_member").on(t.panelMemberId, t.sentAt),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("panel_reminders"),
    guardReads("panel_reminders"),
  ],
)
