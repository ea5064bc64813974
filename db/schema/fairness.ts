import { sql } from "drizzle-orm"
import {
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { fitOutcomes, fitStages, type ModeEffect } from "#app/domain/fairness/vocabulary.ts"
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
  ofTenant,
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** One fit of the many-facet model to a panel's scores. The newest of a stage holds. */
export const fairScoreFits = pgTable(
  "fair_score_fits",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    stage: text({ enum: fitStages }).notNull(),
    outcome: text({ enum: fitOutcomes }).notNull(),
    /** Scores it was fitted to. */
    scores: integer().notNull(),
    /** What ways of answering cost or bring; none where all answered in one way. */
    modeEffects: jsonb().$type<readonly ModeEffect[]>().notNull().default([]),
    fittedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("fair_score_fits_newest").on(t.vacancyId, t.stage, t.id),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    oneOf("fair_score_fits_stage", "stage", fitStages),
    oneOf("fair_score_fits_outcome", "outcome", fitOutcomes),
    tenantOnly("fair_score_fits"),
    allow("fair_score_fits_panel", "select", sql`${actorIs("person")} and sits_on_panel(vacancy_id)`),
    guardReads("fair_score_fits"),
  ],
)

/** What one application's scores come to, as they were given and with members' severity taken out. */
export const fairScores = pgTable(
  "fair_scores",
  {
    fitId: uuid().notNull(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    applicationId: uuid().notNull(),
    /** Mean of the points given, 1 to 5. */
    rawMean: doublePrecision().notNull(),
    /** Expected mean points from a member of average severity, 1 to 5, with its standard error. */
    fairMean: doublePrecision().notNull(),
    fairError: doublePrecision().notNull(),
    /** Those in one band cannot be told apart. 1: strongest. */
    band: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fitId, t.applicationId] }),
    index("fair_scores_application").on(t.applicationId),
    index("fair_scores_band").on(t.fitId, t.band),
    foreignKey({
      columns: [t.providerId, t.fitId],
      foreignColumns: [fairScoreFits.providerId, fairScoreFits.id],
    }),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }).onDelete("cascade"),
    tenantOnly("fair_scores"),
    allow("fair_scores_panel", "select", sql`${actorIs("person")} and meets_panel(application_id)`),
    guardReads("fair_scores"),
    guardWrites("fair_scores"),
  ],
)

/** How gently or severely a member scores beside their panel, in points. Nobody reads it but themself. */
export const memberSeverities = pgTable(
  "member_severities",
  {
    fitId: uuid().notNull(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    panelMemberId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Points lower (+) or higher (-) than a member of average severity would give, with its standard error. */
    severity: doublePrecision().notNull(),
    severityError: doublePrecision().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fitId, t.panelMemberId] }),
    unique("member_severities_once").on(t.fitId, t.personId),
    foreignKey({
      columns: [t.providerId, t.fitId],
      foreignColumns: [fairScoreFits.providerId, fairScoreFits.id],
    }),
    foreignKey({
      columns: [t.providerId, t.panelMemberId],
      foreignColumns: [panelMembers.providerId, panelMembers.id],
    }),
    allow("member_severities_make", "insert", sql`${actorIs("system")} and ${ofTenant}`),
    allow("member_severities_own", "select", sql`${actorIs("person")} and person_id = ${askingPerson}`),
  ],
)
