import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { cannotScoreReasons, givenWays, meetingRoles } from "#app/domain/panels/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { applications, isMine } from "#db/schema/applications.ts"
import { panelMembers } from "#db/schema/panels.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import {
  actorIs,
  allow,
  appRole,
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

/** How a panel meets the people on its shortlist. Once sent, applicants have it and it stays. */
export const meetingPlans = pgTable(
  "meeting_plans",
  {
    vacancyId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    /** What will happen, who will be there, how long: in plain words. */
    words: text().notNull(),
    sentAt: instant(),
    sentBy: uuid().references(() => people.id),
    savedAt: createdAt(),
    version: smallint().notNull().default(1),
  },
  (t) => [
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("meeting_plans"),
    allow("meeting_plans_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    allow(
      "meeting_plans_applicant",
      "select",
      sql`${actorIs("applicant")} and sent_at is not null and may_choose_time(vacancy_id)`,
    ),
    guardReads("meeting_plans"),
  ],
)

/** What everybody is asked when the panel meets them, in order. */
export const meetingQuestions = pgTable(
  "meeting_questions",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    position: smallint().notNull(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
  },
  (t) => [
    tenantKey(t),
    unique("meeting_questions_position").on(t.vacancyId, t.position),
    unique("meeting_questions_once").on(t.vacancyId, t.questionVersionId),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("meeting_questions"),
    allow("meeting_questions_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    allow(
      "meeting_questions_applicant",
      "select",
      sql`${actorIs("applicant")} and plan_is_told_me(vacancy_id)`,
    ),
    guardReads("meeting_questions"),
  ],
)

/** What each member does on the day: several may welcome, ask or listen. */
export const meetingRoleRows = pgTable(
  "meeting_roles",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    role: text({ enum: meetingRoles }).notNull(),
    /** For "ask": which question; null: any. */
    meetingQuestionId: uuid(),
  },
  (t) => [
    tenantKey(t),
    unique("meeting_roles_once").on(t.panelMemberId, t.role, t.meetingQuestionId).nullsNotDistinct(),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.providerId, t.meetingQuestionId],
      foreignColumns: [meetingQuestions.providerId, meetingQuestions.id],
    }).onDelete("cascade"),
    oneOf("meeting_roles_role", "role", meetingRoles),
    tenantOnly("meeting_roles"),
    allow("meeting_roles_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    guardReads("meeting_roles"),
  ],
)

/** What would make meeting us comfortable, in the applicant's words, for the people they will meet. */
export const meetingComforts = pgTable(
  "meeting_comforts",
  {
    applicationId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    words: text().notNull(),
    savedAt: createdAt(),
  },
  (t) => [
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    allow("meeting_comforts_own", "all", isMine),
    allow(
      "meeting_comforts_tenant",
      "select",
      sql`${actorIs("staff")} and ${ofTenant} and may_arrange_for(application_id)`,
    ),
    allow(
      "meeting_comforts_panel",
      "select",
      sql`${actorIs("person")} and sits_on_panel(vacancy_id) and meets_panel(application_id)`,
    ),
    guardReads("meeting_comforts"),
    guardWrites("meeting_comforts"),
  ],
)

/** Whether somebody came to the time they had chosen. */
export const meetingsHeld = pgTable(
  "meetings_held",
  {
    applicationId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    came: boolean().notNull(),
    saidBy: uuid()
      .notNull()
      .references(() => people.id),
    saidAt: createdAt(),
  },
  (t) => [
    index("meetings_held_vacancy").on(t.providerId, t.vacancyId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    tenantOnly("meetings_held"),
    allow("meetings_held_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    allow(
      "meetings_held_say",
      "insert",
      sql`${actorIs("person")} and said_by = ${askingPerson} and welcomes_at(vacancy_id)`,
    ),
    allow("meetings_held_mend", "update", sql`${actorIs("person")} and takes_part_in_meeting(vacancy_id)`),
    guardReads("meetings_held"),
    guardWrites("meetings_held"),
  ],
)

/** One member's score of what one person said to one question when they met. */
export const meetingScores = pgTable(
  "meeting_scores",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    applicationId: uuid().notNull(),
    meetingQuestionId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    points: smallint(),
    cannotReason: text({ enum: cannotScoreReasons }),
    note: text().notNull().default(""),
    given: text({ enum: givenWays }).notNull().default("self"),
    keyedBy: uuid().references(() => people.id),
    savedAt: createdAt(),
    sentAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("meeting_scores_once").on(t.applicationId, t.meetingQuestionId, t.panelMemberId),
    index("meeting_scores_vacancy").on(t.providerId, t.vacancyId),
    index("meeting_scores_person").on(t.personId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    foreignKey({
      columns: [t.providerId, t.meetingQuestionId],
      foreignColumns: [meetingQuestions.providerId, meetingQuestions.id],
    }),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    check("meeting_scores_points", sql`points between 1 and 5`),
    check("meeting_scores_points_or_why", sql`(points is null) = (cannot_reason is not null)`),
    oneOf("meeting_scores_cannot", "cannot_reason", cannotScoreReasons),
    oneOf("meeting_scores_given", "given", givenWays),
    allow(
      "meeting_scores_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    allow(
      "meeting_scores_supported",
      "all",
      sql`${actorIs("person")} and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = ${askingPerson}`,
    ),
    // What the member pressed themself changes at their word, too.
    pgPolicy("meeting_scores_supported_change", {
      for: "update",
      to: appRole,
      using: sql`${actorIs("person")} and supports_seat(panel_member_id) and sent_at is null`,
      withCheck: sql`${actorIs("person")} and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = ${askingPerson}`,
    }),
    allow(
      "meeting_scores_supported_read",
      "select",
      sql`${actorIs("person")} and supports_seat(panel_member_id)`,
    ),
    allow(
      "meeting_scores_panel",
      "select",
      sql`${actorIs("person")} and sent_at is not null and has_sent_meeting(application_id)`,
    ),
    // Who decides reads what they come to (met_means), never what somebody gave.
    allow(
      "meeting_scores_tenant",
      "select",
      sql`${actorIs("system")} and ${ofTenant} and sent_at is not null`,
    ),
    guardReads("meeting_scores"),
    guardWrites("meeting_scores"),
  ],
)
