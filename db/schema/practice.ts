import { sql } from "drizzle-orm"
import { check, foreignKey, index, jsonb, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { panelMembers } from "#db/schema/panels.ts"
import { practiceAnswers } from "#db/schema/scenarios.ts"
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

/**
 * A member's score of a sample answer, before the first real one. Shown to all once each has sent theirs.
 * What is practised is asked in applying, or when people meet: its id is that of either.
 */
export const practiceScores = pgTable(
  "practice_scores",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    practiceAnswerId: uuid()
      .notNull()
      .references(() => practiceAnswers.id),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    points: smallint().notNull(),
    note: text().notNull().default(""),
    savedAt: createdAt(),
    sentAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("practice_scores_once").on(t.vacancyQuestionId, t.practiceAnswerId, t.panelMemberId),
    index("practice_scores_question").on(t.vacancyQuestionId),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    check("practice_scores_points", sql`points between 1 and 5`),
    allow(
      "practice_scores_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    // A supporter presses at the member's word here too; the member says that they are done.
    allow(
      "practice_scores_supported",
      "all",
      sql`${actorIs("person")} and supports_seat(panel_member_id) and sent_at is null`,
    ),
    allow(
      "practice_scores_supported_read",
      "select",
      sql`${actorIs("person")} and supports_seat(panel_member_id)`,
    ),
    allow(
      "practice_scores_panel",
      "select",
      sql`${actorIs("person")} and sent_at is not null and has_practised(vacancy_question_id)`,
    ),
    allow("practice_scores_tenant", "select", sql`${ofTenant} and sent_at is not null`),
    guardReads("practice_scores"),
    guardWrites("practice_scores"),
  ],
)

/**
 * The scoring guide of one vacancy's question, in applying or when people meet, as its panel changed it after
 * practising. The newest holds.
 */
export const panelGuides = pgTable(
  "panel_guides",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    number: smallint().notNull(),
    anchors: jsonb().$type<readonly GuideAnchor[]>().notNull(),
    why: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("panel_guides_number").on(t.vacancyQuestionId, t.number),
    allow(
      "panel_guides_make",
      "insert",
      sql`${actorIs("person")} and person_id = ${askingPerson} and sits_on_panel(vacancy_id)`,
    ),
    allow("panel_guides_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    allow("panel_guides_tenant", "select", ofTenant),
    guardReads("panel_guides"),
  ],
)
