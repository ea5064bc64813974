import { sql } from "drizzle-orm"
import { foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { offerAnswerKinds } from "#app/domain/panels/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { panelMembers } from "#db/schema/panels.ts"
import {
  actorIs,
  allow,
  askingPerson,
  createdAt,
  guardReads,
  guardWrites,
  id,
  ofTenant,
  oneOf,
  tenantKey,
} from "#db/schema/tenancy.ts"

/**
 * What a member said to what their provider offers for taking part, word for word. Their newest yes stays theirs
 * until they say yes to something else. The first comes with joining; nothing here is changed or taken back.
 */
export const offerAnswers = pgTable(
  "offer_answers",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The offer as it stood then; empty where nothing was written. */
    offer: text().notNull(),
    answer: text({ enum: offerAnswerKinds }).notNull(),
    saidAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("offer_answers_member").on(t.panelMemberId, t.id),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }).onDelete("cascade"),
    oneOf("offer_answers_answer", "answer", offerAnswerKinds),
    allow(
      "offer_answers_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    allow("offer_answers_tenant", "select", ofTenant),
    guardReads("offer_answers"),
    guardWrites("offer_answers"),
  ],
)
