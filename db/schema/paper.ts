import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { cannotScoreReasons } from "#app/domain/panels/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { answers } from "#db/schema/applications.ts"
import { panelMembers } from "#db/schema/panels.ts"
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

/** A printed pack of answers for one member. Its words and those of its sheets can be read over the phone. */
export const paperPacks = pgTable(
  "paper_packs",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    code: text().notNull(),
    printedBy: uuid()
      .notNull()
      .references(() => people.id),
    printedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("paper_packs_code").on(t.providerId, t.code),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("paper_packs"),
    allow(
      "paper_packs_member",
      "select",
      sql`${actorIs("person")} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    guardReads("paper_packs"),
  ],
)

/** One sheet of a pack: one answer. What stands on it is typed by one person and confirmed by another. */
export const paperSheets = pgTable(
  "paper_sheets",
  {
    id: id(),
    providerId: uuid().notNull(),
    packId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    vacancyQuestionId: uuid().notNull(),
    answerId: uuid().notNull(),
    number: smallint().notNull(),
    points: smallint(),
    cannotReason: text({ enum: cannotScoreReasons }),
    note: text().notNull().default(""),
    /** Ticked on the last sheet of a question: "I am done with this question." */
    done: boolean().notNull().default(false),
    keyedBy: uuid().references(() => people.id),
    keyedAt: instant(),
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: instant(),
    /** The member says that this is not what they wrote. */
    disownedAt: instant(),
    /** The member stands by the tick "I know who wrote it": from here on it is a conflict of theirs. */
    knownAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("paper_sheets_number").on(t.packId, t.number),
    uniqueIndex("paper_sheets_answer").on(t.packId, t.answerId),
    foreignKey({
      columns: [t.providerId, t.packId],
      foreignColumns: [paperPacks.providerId, paperPacks.id],
    }),
    foreignKey({
      columns: [t.providerId, t.answerId],
      foreignColumns: [answers.providerId, answers.id],
    }).onDelete("cascade"),
    check("paper_sheets_points", sql`points is null or points between 1 and 5`),
    check("paper_sheets_keyed", sql`(keyed_by is null) = (keyed_at is null)`),
    check("paper_sheets_two_people", sql`confirmed_by is null or confirmed_by <> keyed_by`),
    oneOf("paper_sheets_cannot", "cannot_reason", cannotScoreReasons),
    // A colleague on the panel types what lies before them, and never sees what somebody else typed.
    allow(
      "paper_sheets_tenant",
      "all",
      sql`${ofTenant} and (keyed_by is null or keyed_by = ${askingPerson} or not has_had_seat(vacancy_id) or scores_are_in(vacancy_id, vacancy_question_id))`,
    ),
    guardReads("paper_sheets"),
    guardWrites("paper_sheets"),
  ],
)
