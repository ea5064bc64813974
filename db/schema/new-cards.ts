import { sql } from "drizzle-orm"
import { check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { newCardReasons } from "#app/domain/panels/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { panelMembers } from "#db/schema/panels.ts"
import {
  createdAt,
  guardReads,
  guardWrites,
  id,
  instant,
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * A colleague asked for another card for a member who has come in before, and why; where the provider has two, a
 * second one confirms it. The member reads it on their own page.
 */
export const newCards = pgTable(
  "new_cards",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    reason: text({ enum: newCardReasons }).notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: createdAt(),
    confirmedBy: uuid().references(() => people.id),
    /** When the card was made: once, for each time it was asked for. */
    madeAt: instant(),
  },
  (t) => [
    tenantKey(t),
    index("new_cards_member").on(t.panelMemberId, t.askedAt),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("new_cards_reason", "reason", newCardReasons),
    check("new_cards_two_people", sql`confirmed_by is null or confirmed_by <> asked_by`),
    tenantOnly("new_cards"),
    guardReads("new_cards"),
    guardWrites("new_cards"),
  ],
)
