import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
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
import { vacancies } from "#db/schema/vacancies.ts"

/** The panel's order of the people it met: whom it would have first. A new number with each change. */
export const panelOrders = pgTable(
  "panel_orders",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    number: smallint().notNull(),
    /** Who made it so; null: proposed from the scores. */
    madeBy: uuid().references(() => people.id),
    madeAt: createdAt(),
    /** Since when the panel has agreed to it; set by the database. */
    agreedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique("panel_orders_number").on(t.vacancyId, t.number),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    allow("panel_orders_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    allow(
      "panel_orders_make",
      "insert",
      sql`${actorIs("person")} and made_by = ${askingPerson} and agreed_at is null and sits_on_panel(vacancy_id)`,
    ),
    allow("panel_orders_propose", "insert", sql`${actorIs("system")} and ${ofTenant} and made_by is null`),
    allow("panel_orders_tenant", "select", ofTenant),
    guardReads("panel_orders"),
    guardWrites("panel_orders"),
  ],
)

export const panelOrderPlaces = pgTable(
  "panel_order_places",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelOrderId: uuid().notNull(),
    applicationId: uuid().notNull(),
    place: smallint().notNull(),
    /** Where the scores alone would have put them. */
    proposedPlace: smallint().notNull(),
    /** Why the panel moved them; empty where it did not. */
    reason: text().notNull().default(""),
  },
  (t) => [
    tenantKey(t),
    unique("panel_order_places_place").on(t.panelOrderId, t.place),
    unique("panel_order_places_once").on(t.panelOrderId, t.applicationId),
    index("panel_order_places_application").on(t.applicationId),
    foreignKey({
      columns: [t.providerId, t.panelOrderId],
      foreignColumns: [panelOrders.providerId, panelOrders.id],
    }),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    check("panel_order_places_from_one", sql`place >= 1 and proposed_place >= 1`),
    check("panel_order_places_why", sql`place = proposed_place or length(btrim(reason)) > 0`),
    allow("panel_order_places_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    allow(
      "panel_order_places_make",
      "insert",
      sql`${actorIs("person")} and makes_panel_order(panel_order_id)`,
    ),
    allow("panel_order_places_propose", "insert", sql`${actorIs("system")} and ${ofTenant}`),
    allow("panel_order_places_tenant", "select", ofTenant),
    guardReads("panel_order_places"),
    guardWrites("panel_order_places"),
  ],
)

/** A member agrees to one order, and to no other. */
export const panelOrderAgreements = pgTable(
  "panel_order_agreements",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelOrderId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    agreedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("panel_order_agreements_once").on(t.panelOrderId, t.panelMemberId),
    foreignKey({
      columns: [t.providerId, t.panelOrderId],
      foreignColumns: [panelOrders.providerId, panelOrders.id],
    }),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    allow("panel_order_agreements_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    allow(
      "panel_order_agreements_own",
      "insert",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    allow("panel_order_agreements_tenant", "select", ofTenant),
    guardReads("panel_order_agreements"),
  ],
)

/** Why the panel's next choice was not the one appointed, told to the panel in plain words and in Easy Read. */
export const panelExplanations = pgTable(
  "panel_explanations",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    /** Who was appointed. */
    applicationId: uuid().notNull().unique(),
    /** Whom the panel would have had. */
    choiceId: uuid().notNull(),
    reason: text().notNull(),
    easyReason: text().notNull(),
    givenBy: uuid()
      .notNull()
      .references(() => people.id),
    givenAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("panel_explanations_vacancy").on(t.providerId, t.vacancyId),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    check("panel_explanations_words", sql`length(btrim(reason)) > 0 and length(btrim(easy_reason)) > 0`),
    tenantOnly("panel_explanations"),
    allow("panel_explanations_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    guardReads("panel_explanations"),
    guardWrites("panel_explanations"),
  ],
)

/** Whether a member finds that it explains enough. */
export const explanationAnswers = pgTable(
  "explanation_answers",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    explanationId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    enough: boolean().notNull(),
    words: text().notNull().default(""),
    saidAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("explanation_answers_once").on(t.explanationId, t.panelMemberId),
    foreignKey({
      columns: [t.providerId, t.explanationId],
      foreignColumns: [panelExplanations.providerId, panelExplanations.id],
    }),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    allow(
      "explanation_answers_own",
      "all",
      sql`${actorIs("person")} and person_id = ${askingPerson} and owns_panel_seat(panel_member_id, vacancy_id)`,
    ),
    allow("explanation_answers_tenant", "select", ofTenant),
    guardReads("explanation_answers"),
    guardWrites("explanation_answers"),
  ],
)

/** How often a provider appoints the panel's choice, and explains where it does not. Public; kept by triggers. */
export const panelVoiceCounters = pgTable(
  "panel_voice_counters",
  {
    providerId: uuid().primaryKey(),
    appointed: integer().notNull().default(0),
    /** Of these, the panel's next choice. */
    asChosen: integer().notNull().default(0),
    explained: integer().notNull().default(0),
    /** Answers of members to explanations. */
    enough: integer().notNull().default(0),
    notEnough: integer().notNull().default(0),
  },
  () => [
    allow("panel_voice_counters_public", "select", sql`true`),
    guardReads("panel_voice_counters"),
    guardWrites("panel_voice_counters"),
  ],
)
