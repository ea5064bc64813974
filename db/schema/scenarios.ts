import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { panelParts } from "#app/domain/panels/vocabulary.ts"
import {
  type EasyReadQuestion,
  type GuideAnchor,
  type QuestionOption,
  questionKinds,
  questionSettings,
  type ShownRecord,
  type WelshQuestion,
  whyWays,
} from "#app/domain/scenarios/vocabulary.ts"
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
} from "#db/schema/tenancy.ts"

/** A question in the bank. `provider_id` null: the shared library. */
export const questions = pgTable(
  "questions",
  {
    id: id(),
    providerId: uuid(),
    code: text().notNull(),
    kind: text({ enum: questionKinds }).notNull(),
    setting: text({ enum: questionSettings }).notNull().default("applying"),
    /** The version it was copied from, whose authors keep their credit. */
    copiedFrom: uuid(),
    /** Since when other providers may read and copy it. */
    sharedAt: instant(),
    /** Since when it is not offered for new vacancies. */
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("questions_code").on(t.providerId, t.code).nullsNotDistinct(),
    oneOf("questions_kind", "kind", questionKinds),
    oneOf("questions_setting", "setting", questionSettings),
    index("questions_shared").on(t.sharedAt).where(sql`shared_at is not null`),
    allow("questions_tenant", "all", ofTenant),
    allow("questions_library", "select", sql`provider_id is null`),
    allow("questions_shared", "select", sql`${actorIs("staff")} and shared_at is not null`),
    allow("questions_rater", "select", sql`${actorIs("person")} and rates_question(id)`),
    allow("questions_public", "select", sql`question_is_public(id)`),
    guardReads("questions"),
  ],
)

/** A question as it was worded; never changed once made. */
export const questionVersions = pgTable(
  "question_versions",
  {
    id: id(),
    providerId: uuid(),
    questionId: uuid()
      .notNull()
      .references(() => questions.id),
    version: integer().notNull(),
    kind: text({ enum: questionKinds }).notNull(),
    title: text().notNull(),
    situation: text().notNull(),
    ask: text().notNull(),
    easyRead: jsonb().$type<EasyReadQuestion>().notNull(),
    options: jsonb().$type<readonly QuestionOption[]>(),
    valueCodes: text().array().notNull(),
    /** Five anchors, for kinds the panel scores. */
    guide: jsonb().$type<readonly GuideAnchor[]>(),
    credit: text().notNull(),
    /** Null where nobody has written it in Welsh: then it is shown as it is, marked as English. */
    welsh: jsonb().$type<WelshQuestion>(),
    createdAt: createdAt(),
    /** Since when it may be asked; null while it is written and rated. */
    liveAt: instant(),
    liveBy: uuid().references(() => people.id),
    /** Why it is used without enough agreement about its key; null where there is enough. */
    liveReason: text(),
    /** Agreement of those who rated its options, with its 95 % bootstrap interval; null where nobody rated. */
    alpha: real(),
    alphaLow: real(),
    alphaHigh: real(),
    /** How many people who draw on support rated its options. */
    raters: smallint().notNull().default(0),
  },
  (t) => [
    unique("question_versions_number").on(t.questionId, t.version),
    oneOf("question_versions_kind", "kind", questionKinds),
    index("question_versions_provider").on(t.providerId, t.id),
    allow("question_versions_tenant", "all", ofTenant),
    allow("question_versions_library", "select", sql`provider_id is null`),
    allow("question_versions_public", "select", sql`live_at is not null and question_is_public(question_id)`),
    allow(
      "question_versions_shared",
      "select",
      sql`${actorIs("staff")} and live_at is not null and question_is_shared(question_id)`,
    ),
    allow(
      "question_versions_meeting",
      "select",
      sql`${actorIs("person", "applicant")} and version_is_asked_when_meeting(id)`,
    ),
    allow("question_versions_rater", "select", sql`${actorIs("person")} and rates_version(id)`),
    guardReads("question_versions"),
  ],
)

/** How good each option is, and why. Never within reach of applicants or panels. */
export const answerKeys = pgTable(
  "answer_keys",
  {
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
    optionId: text().notNull(),
    providerId: uuid(),
    points: smallint().notNull(),
    why: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.questionVersionId, t.optionId] }),
    allow("answer_keys_tenant", "all", ofTenant),
    allow("answer_keys_library", "select", sql`provider_id is null and ${actorIs("staff", "system")}`),
    // Whoever copies a question has its key with it.
    allow(
      "answer_keys_shared",
      "select",
      sql`${actorIs("staff")} and version_is_shared(question_version_id)`,
    ),
    // Who was asked it and works here now learns from its whys.
    allow(
      "answer_keys_worker",
      "select",
      sql`${actorIs("person")} and version_was_asked_of_me(question_version_id)`,
    ),
  ],
)

/** Who wrote a version of a question, and how they want to be credited; null: not by name. */
export const questionAuthors = pgTable(
  "question_authors",
  {
    id: id(),
    providerId: uuid(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
    personId: uuid().references(() => people.id),
    creditedAs: text(),
    part: text({ enum: panelParts }).notNull(),
  },
  (t) => [
    unique("question_authors_once").on(t.questionVersionId, t.personId),
    index("question_authors_provider").on(t.providerId, t.questionVersionId),
    oneOf("question_authors_part", "part", panelParts),
    allow("question_authors_tenant", "all", ofTenant),
    allow("question_authors_library", "select", sql`provider_id is null`),
    allow(
      "question_authors_shared",
      "select",
      sql`${actorIs("staff")} and version_is_shared(question_version_id)`,
    ),
    allow("question_authors_own", "select", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    guardReads("question_authors"),
  ],
)

/** Somebody who draws on support and rates how good each option of a question is. */
export const keyRaters = pgTable(
  "key_raters",
  {
    id: id(),
    providerId: uuid().notNull(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** What whoever invited them calls them. */
    called: text().notNull(),
    invitedAt: createdAt(),
    /** When they had rated every option and said that they are done. */
    doneAt: instant(),
    /** The name they want beside their whys, said with that; null: no name. */
    creditedAs: text(),
  },
  (t) => [
    tenantKey(t),
    unique("key_raters_once").on(t.questionVersionId, t.personId),
    index("key_raters_person").on(t.personId),
    allow("key_raters_tenant", "all", ofTenant),
    allow("key_raters_own", "select", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow("key_raters_done", "update", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    guardReads("key_raters"),
  ],
)

/** How good one rater finds one option, and why. Blind: nobody else sees it before all raters are done. */
export const keyRatings = pgTable(
  "key_ratings",
  {
    providerId: uuid().notNull(),
    keyRaterId: uuid().notNull(),
    optionId: text().notNull(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
    personId: uuid().notNull(),
    points: smallint().notNull(),
    why: text().notNull().default(""),
    whyWay: text({ enum: whyWays }).notNull().default("written"),
    savedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.keyRaterId, t.optionId] }),
    index("key_ratings_version").on(t.providerId, t.questionVersionId),
    foreignKey({
      columns: [t.providerId, t.keyRaterId],
      foreignColumns: [keyRaters.providerId, keyRaters.id],
    }).onDelete("cascade"),
    check("key_ratings_points", sql`points between 1 and 5`),
    oneOf("key_ratings_way", "why_way", whyWays),
    allow("key_ratings_own", "all", sql`${actorIs("person")} and person_id = ${askingPerson}`),
    allow("key_ratings_tenant", "select", sql`${ofTenant} and rating_is_done(key_rater_id)`),
    guardReads("key_ratings"),
    guardWrites("key_ratings"),
  ],
)

/** A sample answer to practise scoring on; written for that, by nobody who applied. */
export const practiceAnswers = pgTable(
  "practice_answers",
  {
    id: id(),
    providerId: uuid(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
    place: smallint().notNull(),
    body: text().notNull(),
    easy: text(),
    /** What its author would give it, and why: told once the panel has scored it. */
    points: smallint(),
    why: text().notNull().default(""),
  },
  (t) => [
    unique("practice_answers_place").on(t.questionVersionId, t.place),
    check("practice_answers_three", sql`place between 1 and 3`),
    allow("practice_answers_tenant", "all", ofTenant),
    allow("practice_answers_library", "select", sql`provider_id is null`),
    allow(
      "practice_answers_panel",
      "select",
      sql`${actorIs("person")} and version_is_on_my_panel(question_version_id)`,
    ),
    allow(
      "practice_answers_shared",
      "select",
      sql`${actorIs("staff")} and version_is_shared(question_version_id)`,
    ),
    guardReads("practice_answers"),
  ],
)

/** How a question has worked where it was asked, without anybody's answers. Counted when a panel is done. */
export const questionRecords = pgTable(
  "question_records",
  {
    questionVersionId: uuid()
      .primaryKey()
      .references(() => questionVersions.id),
    vacancies: integer().notNull().default(0),
    answers: integer().notNull().default(0),
    /** How often each of the five points was given. */
    tally: integer().array().notNull().default(sql`'{0,0,0,0,0}'`),
    /** Sum of panels' agreements (alpha), and how many there were. */
    alphaSum: real().notNull().default(0),
    alphaCount: integer().notNull().default(0),
    /** What is shown of it. It moves by ten answers or more, so that nobody's scores are the difference. */
    shown: jsonb().$type<ShownRecord>(),
    /** Whether its owner lets other providers see this. */
    shared: boolean().notNull().default(false),
  },
  () => [
    // As far as the version itself is within reach.
    allow(
      "question_records_staff",
      "select",
      sql`${actorIs("staff")} and exists (select from question_versions v where v.id = question_version_id)`,
    ),
    guardReads("question_records"),
    guardWrites("question_records"),
  ],
)

/** What a panel's scores of one question come to, once all are in: counts, and how far its members agreed. */
export const questionOutcomes = pgTable(
  "question_outcomes",
  {
    vacancyQuestionId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
    answers: integer().notNull(),
    /** How often each of the five points was given. */
    tally: integer().array().notNull(),
    /** Agreement of the panel's scores; null where too few were given to tell. */
    alpha: real(),
    countedAt: instant().notNull(),
  },
  (t) => [
    index("question_outcomes_version").on(t.questionVersionId),
    allow("question_outcomes_jobs", "all", sql`${actorIs("system")} and ${ofTenant}`),
    guardReads("question_outcomes"),
  ],
)
