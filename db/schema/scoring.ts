import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { cannotScoreReasons, givenWays, movedReasons } from "#app/domain/panels/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { answers } from "#db/schema/applications.ts"
import { panelMembers } from "#db/schema/panels.ts"
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
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

/**
 * An answer as the panel reads it: what was written or typed from what was said, with words that tell who
 * wrote it hidden. All of an application that is within a panel's reach.
 */
export const answersToScore = pgTable(
  "answers_to_score",
  {
    answerId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    body: text().notNull(),
    /** How many words or phrases are hidden in it. */
    hidden: smallint().notNull().default(0),
    preparedAt: createdAt(),
    version: integer().notNull().default(1),
    /** Waits for somebody who does not score to look at it again: the panel does not read it meanwhile. */
    held: boolean().notNull().default(false),
  },
  (t) => [
    index("answers_to_score_question").on(t.vacancyQuestionId, t.answerId),
    foreignKey({
      columns: [t.providerId, t.answerId],
      foreignColumns: [answers.providerId, answers.id],
    }).onDelete("cascade"),
    tenantOnly("answers_to_score"),
    allow(
      "answers_to_score_panel",
      "select",
      sql`${actorIs("person")} and not held and is_mine_to_score(answer_id)`,
    ),
    guardReads("answers_to_score"),
    guardWrites("answers_to_score"),
  ],
)

/** Who scores which answer. A row that has ended stays: it says who was asked, and why they did not. */
export const scoreAllocations = pgTable(
  "score_allocations",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    answerId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    allocatedAt: createdAt(),
    endedAt: instant(),
    endedWhy: text({ enum: movedReasons }),
    /** When it was seen to who scores it instead. Until then nobody's scores of the question show. */
    movedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("score_allocations_once").on(t.answerId, t.panelMemberId),
    index("score_allocations_member").on(t.panelMemberId, t.vacancyQuestionId),
    index("score_allocations_question").on(t.vacancyQuestionId, t.answerId),
    index("score_allocations_person").on(t.personId),
    index("score_allocations_to_move")
      .on(t.providerId, t.vacancyId)
      .where(sql`ended_at is not null and moved_at is null`),
    foreignKey({
      columns: [t.providerId, t.answerId],
      foreignColumns: [answers.providerId, answers.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    oneOf("score_allocations_why", "ended_why", movedReasons),
    check("score_allocations_ended", sql`(ended_at is null) = (ended_why is null)`),
    check("score_allocations_moved", sql`moved_at is null or ended_at is not null`),
    allow("score_allocations_tenant", "all", sql`${actorIs("system")} and ${ofTenant}`),
    // Who could not score something, and why, is between them and the panel's own machinery.
    allow("score_allocations_staff", "select", sql`${actorIs("staff")} and ${ofTenant} and ended_at is null`),
    allow("score_allocations_own", "select", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow(
      "score_allocations_supported",
      "select",
      sql`${actorIs("person")} and supports_seat(panel_member_id)`,
    ),
    guardReads("score_allocations"),
    guardWrites("score_allocations"),
  ],
)

/** The answers of a vacancy are ready to be scored, and it is said who scores which. */
export const scoringPreparations = pgTable(
  "scoring_preparations",
  {
    vacancyId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    preparedAt: createdAt(),
    /** Answers that not enough members could be asked for, and of those how many lack somebody who draws on support. */
    shortAnswers: integer().notNull().default(0),
    shortDrawing: integer().notNull().default(0),
  },
  (t) => [
    index("scoring_preparations_provider").on(t.providerId),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("scoring_preparations"),
    allow("scoring_preparations_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    guardReads("scoring_preparations"),
    guardWrites("scoring_preparations"),
  ],
)

/** A member knows who wrote something: nothing of that application is theirs to score. Which one is not told. */
export const panelConflicts = pgTable(
  "panel_conflicts",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    applicationId: uuid().notNull(),
    declaredAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("panel_conflicts_once").on(t.panelMemberId, t.applicationId),
    index("panel_conflicts_application").on(t.applicationId),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    allow("panel_conflicts_tenant", "select", sql`${actorIs("system")} and ${ofTenant}`),
    guardReads("panel_conflicts"),
    guardWrites("panel_conflicts"),
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
    /** Null where the member cannot score it, and says why. */
    points: smallint(),
    cannotReason: text({ enum: cannotScoreReasons }),
    note: text().notNull().default(""),
    given: text({ enum: givenWays }).notNull().default("self"),
    /** Who pressed or typed where it was not the member. */
    keyedBy: uuid().references(() => people.id),
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
    check("scores_points_or_why", sql`(points is null) = (cannot_reason is not null)`),
    oneOf("scores_cannot_reason", "cannot_reason", cannotScoreReasons),
    oneOf("scores_given", "given", givenWays),
    allow(
      "scores_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    // A supporter presses at the member's word; sending stays the member's.
    allow(
      "scores_supported",
      "all",
      sql`${actorIs("person")} and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = ${askingPerson}`,
    ),
    // What the member pressed themself changes at their word, too.
    pgPolicy("scores_supported_change", {
      for: "update",
      to: appRole,
      using: sql`${actorIs("person")} and supports_seat(panel_member_id) and sent_at is null`,
      withCheck: sql`${actorIs("person")} and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = ${askingPerson}`,
    }),
    allow("scores_supported_read", "select", sql`${actorIs("person")} and supports_seat(panel_member_id)`),
    allow(
      "scores_panel",
      "select",
      sql`${actorIs("person")} and sent_at is not null and scores_are_in(vacancy_id, vacancy_question_id)`,
    ),
    // Staff read points through `panel_points`, without who gave them: how severe somebody is, only they know.
    allow("scores_tenant", "select", sql`${actorIs("system")} and ${ofTenant} and sent_at is not null`),
    guardReads("scores"),
    guardWrites("scores"),
  ],
)

/** A score changed after the panel had talked: what it was stays, with why it changed. */
export const scoreChanges = pgTable(
  "score_changes",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    scoreId: uuid().notNull(),
    personId: uuid().notNull(),
    pointsBefore: smallint().notNull(),
    pointsAfter: smallint().notNull(),
    why: text().notNull(),
    changedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("score_changes_score").on(t.scoreId),
    index("score_changes_question").on(t.vacancyQuestionId),
    foreignKey({
      columns: [t.providerId, t.scoreId],
      foreignColumns: [scores.providerId, scores.id],
    }).onDelete("cascade"),
    check("score_changes_points", sql`points_before between 1 and 5 and points_after between 1 and 5`),
    check("score_changes_why", sql`length(btrim(why)) > 0`),
    allow("score_changes_own", "all", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow(
      "score_changes_panel",
      "select",
      sql`${actorIs("person")} and scores_are_in(vacancy_id, vacancy_question_id)`,
    ),
    allow("score_changes_tenant", "select", sql`${actorIs("system")} and ${ofTenant}`),
    guardReads("score_changes"),
    guardWrites("score_changes"),
  ],
)

/** What the panel said to each other about one question's answers, once all scores were in. */
export const panelTalks = pgTable(
  "panel_talks",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    savedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("panel_talks_question").on(t.vacancyQuestionId),
    foreignKey({
      columns: [t.providerId, t.vacancyQuestionId],
      foreignColumns: [vacancyQuestions.providerId, vacancyQuestions.id],
    }),
    allow(
      "panel_talks_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and scores_are_in(vacancy_id, vacancy_question_id)`,
    ),
    allow(
      "panel_talks_panel",
      "select",
      sql`${actorIs("person")} and scores_are_in(vacancy_id, vacancy_question_id)`,
    ),
    allow("panel_talks_tenant", "select", sql`${ofTenant} and not has_had_seat(vacancy_id)`),
    guardReads("panel_talks"),
    guardWrites("panel_talks"),
  ],
)
