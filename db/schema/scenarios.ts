import { sql } from "drizzle-orm"
import { index, integer, jsonb, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core"
import {
  type EasyReadQuestion,
  type GuideAnchor,
  type QuestionOption,
  questionKinds,
  type WelshQuestion,
} from "#app/domain/scenarios/vocabulary.ts"
import { actorIs, allow, createdAt, guardReads, id, ofTenant, oneOf } from "#db/schema/tenancy.ts"

/** A question in the bank. `provider_id` null: the shared library. */
export const questions = pgTable(
  "questions",
  {
    id: id(),
    providerId: uuid(),
    code: text().notNull(),
    kind: text({ enum: questionKinds }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("questions_code").on(t.providerId, t.code).nullsNotDistinct(),
    oneOf("questions_kind", "kind", questionKinds),
    allow("questions_tenant", "all", ofTenant),
    allow("questions_library", "select", sql`provider_id is null`),
    allow("questions_public", "select", sql`question_is_public(id)`),
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
  },
  (t) => [
    unique("question_versions_number").on(t.questionId, t.version),
    oneOf("question_versions_kind", "kind", questionKinds),
    index("question_versions_provider").on(t.providerId, t.id),
    allow("question_versions_tenant", "all", ofTenant),
    allow("question_versions_library", "select", sql`provider_id is null`),
    allow("question_versions_public", "select", sql`question_is_public(question_id)`),
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
  ],
)
