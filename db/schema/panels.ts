import { sql } from "drizzle-orm"
import { check, foreignKey, index, integer, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core"
import { consentForms, panelParts, panelSays } from "#app/domain/panels/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { answers } from "#db/schema/applications.ts"
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
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

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
    invitedAt: createdAt(),
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
    tenantOnly("panel_members"),
    allow(
      "panel_members_read",
      "select",
      sql`${actorIs("person")} and (person_id = ${askingPerson} or sits_on_panel(vacancy_id))`,
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
    sealedAt: instant(),
    sealedBy: uuid(),
    /** SHA-256 over say, quorum, members and questions as sealed (panels/rules.ts). */
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

/** One member's score of one answer. Blind until the member has sent theirs for the whole question. */
export const scores = pgTable(
  "scores",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    answerId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    points: smallint().notNull(),
    note: text().notNull().default(""),
    savedAt: instant().notNull().defaultNow(),
    sentAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("scores_once").on(t.answerId, t.panelMemberId),
    index("scores_of_question").on(t.vacancyQuestionId, t.panelMemberId, t.sentAt),
    index("scores_of_member").on(t.personId, t.vacancyQuestionId),
    foreignKey({ columns: [t.providerId, t.answerId], foreignColumns: [answers.providerId, answers.id] }),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    foreignKey({
      columns: [t.providerId, t.vacancyQuestionId],
      foreignColumns: [vacancyQuestions.providerId, vacancyQuestions.id],
    }),
    check("scores_points", sql`points between 1 and 5`),
    allow(
      "scores_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    allow(
      "scores_panel",
      "select",
      sql`${actorIs("person")} and sent_at is not null and has_sent_question(vacancy_id, vacancy_question_id)`,
    ),
    // Staff who sit on this panel themselves are bound by the same rule as every member.
    allow(
      "scores_tenant",
      "select",
      sql`${ofTenant} and sent_at is not null and (not has_had_seat(vacancy_id) or has_sent_question(vacancy_id, vacancy_question_id))`,
    ),
    guardReads("scores"),
    guardWrites("scores"),
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
    check("good_day_voices_gone", sql`withdrawn_at is null or (words = '' and shown_as is null)`),
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
