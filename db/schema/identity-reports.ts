import { sql } from "drizzle-orm"
import { foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core"
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
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"

/** A member presses "this tells me who wrote it"; somebody who does not score hides more. */
export const identityReports = pgTable(
  "identity_reports",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    answerId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    reportedAt: createdAt(),
    seenToAt: instant(),
    seenToBy: uuid().references(() => people.id),
  },
  (t) => [
    tenantKey(t),
    unique("identity_reports_once").on(t.answerId, t.panelMemberId),
    index("identity_reports_open").on(t.providerId, t.vacancyId).where(sql`seen_to_at is null`),
    foreignKey({
      columns: [t.providerId, t.answerId],
      foreignColumns: [answers.providerId, answers.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    tenantOnly("identity_reports"),
    allow(
      "identity_reports_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id) and seen_to_at is null`,
    ),
    guardReads("identity_reports"),
    guardWrites("identity_reports"),
  ],
)

/** Words that were hidden by hand in an answer. When it is typed anew they are hidden again. */
export const hiddenWords = pgTable(
  "hidden_words",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    answerId: uuid().notNull(),
    words: text().notNull(),
    hiddenBy: uuid()
      .notNull()
      .references(() => people.id),
    hiddenAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("hidden_words_once").on(t.answerId, t.words),
    foreignKey({
      columns: [t.providerId, t.answerId],
      foreignColumns: [answers.providerId, answers.id],
    }).onDelete("cascade"),
    allow("hidden_words_tenant", "all", sql`${ofTenant} and not has_had_seat(vacancy_id)`),
    guardReads("hidden_words"),
    guardWrites("hidden_words"),
  ],
)
