import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  date,
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
import {
  drivingNeeds,
  type EasyAdvert,
  notOpenedWhys,
  payRateKinds,
  payRegions,
  sickPays,
  supportSettings,
  type TypedAdvert,
  travelTimes,
  vacancyStatuses,
} from "#app/domain/vacancies/vocabulary.ts"
import { languages } from "#app/kernel/language.ts"
import { providers } from "#db/schema/accounts.ts"
import { services } from "#db/schema/care-services.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import {
  actorIs,
  allow,
  askingApplication,
  askingProvider,
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
import { bytea, tsvector } from "#db/schema/types.ts"

/** Reference: the seven national values. */
export const careValues = pgTable("care_values", {
  code: text().primaryKey(),
  position: smallint().notNull(),
  title: text().notNull(),
  description: text().notNull(),
})

/** Reference: the Care Workforce Pathway's role categories. */
export const pathwayRoles = pgTable("pathway_roles", {
  code: text().primaryKey(),
  position: smallint().notNull(),
  title: text().notNull(),
  description: text().notNull(),
})

/** Reference: legal and recommended hourly rates, dated, each with its source. */
export const payRates = pgTable(
  "pay_rates",
  {
    id: id(),
    kind: text({ enum: payRateKinds }).notNull(),
    region: text({ enum: payRegions }).notNull(),
    ageFrom: smallint().notNull(),
    ageTo: smallint(),
    pencePerHour: integer().notNull(),
    validFrom: date({ mode: "string" }).notNull(),
    validTo: date({ mode: "string" }),
    sourceName: text().notNull(),
    sourceUrl: text().notNull(),
    note: text().notNull().default(""),
  },
  (t) => [
    unique("pay_rates_once").on(t.kind, t.region, t.ageFrom, t.validFrom),
    oneOf("pay_rates_kind", "kind", payRateKinds),
    oneOf("pay_rates_region", "region", payRegions),
  ],
)

export const vacancies = pgTable(
  "vacancies",
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    /** The service it is for, where the provider says so. */
    serviceId: uuid(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    roleCode: text()
      .notNull()
      .references(() => pathwayRoles.code),
    place: text().notNull(),
    payRegion: text({ enum: payRegions }).notNull().default("uk"),
    /** First half of the postcode of the place of work: `LS6`. */
    outcode: text(),
    supportSetting: text({ enum: supportSettings }),
    driving: text({ enum: drivingNeeds }),
    /** What a good day looks like. */
    goodDay: text().notNull(),
    /** What the work is. */
    theWork: text().notNull(),
    /** Training given, and how it is rewarded. */
    training: text().notNull(),
    /** What of it somebody has written in Easy Read; of the same version as the rest, and stays with it. */
    easyRead: jsonb().$type<EasyAdvert>().notNull().default({}),
    /** The form as it was typed, while it is no advert yet; null: the columns are what was saved last. */
    unfinished: jsonb().$type<TypedAdvert>(),
    payPencePerHour: integer().notNull(),
    minutesPerWeek: integer().notNull(),
    /** Paid whether or not there is work; 0: none are guaranteed. */
    guaranteedMinutesPerWeek: integer(),
    travelTime: text({ enum: travelTimes }),
    sickPay: text({ enum: sickPays }),
    /** What more there is than statutory sick pay, in words. */
    sickPayWords: text().notNull().default(""),
    /** Which days and times, in words. */
    pattern: text().notNull(),
    closesAt: instant().notNull(),
    /** The day by which every applicant hears. */
    hearBy: date({ mode: "string" }).notNull(),
    status: text({ enum: vacancyStatuses }).notNull().default("draft"),
    publishedAt: instant(),
    closedAt: instant(),
    /** When it was put out of the lists; null: it stands in them. */
    archivedAt: instant(),
    createdAt: createdAt(),
    updatedAt: instant().notNull().defaultNow(),
    version: integer().notNull().default(1),
    /** The page it was saved on last as a draft; whose saving was noted last, and when. */
    savedFrom: uuid(),
    notedBy: uuid(),
    notedAt: instant(),
    /** The hour at which a draft is to open by itself, who chose it, and what they were shown then. */
    opensAt: instant(),
    opensBy: uuid(),
    opensSeen: text(),
    /** It was to open, and did not. */
    notOpenedAt: instant(),
    notOpenedWhy: text({ enum: notOpenedWhys }),
    /** What a search for words looks through. */
    wordsFound: tsvector().generatedAlwaysAs(
      sql`to_tsvector('english', title || ' ' || good_day || ' ' || the_work || ' ' || training || ' ' || pattern)`,
    ),
    /** What a search for a place looks through. */
    placeFound: tsvector().generatedAlwaysAs(
      sql`to_tsvector('simple', place || ' ' || coalesce(outcode, ''))`,
    ),
  },
  (t) => [
    tenantKey(t),
    index("vacancies_words").using("gin", t.wordsFound).where(sql`status = 'published'`),
    index("vacancies_place").using("gin", t.placeFound).where(sql`status = 'published'`),
    index("vacancies_closing").on(t.closesAt).where(sql`status = 'published'`),
    index("vacancies_opening").on(t.providerId, t.opensAt).where(sql`opens_at is not null`),
    index("vacancies_provider").on(t.providerId, t.id),
    foreignKey({ columns: [t.providerId, t.serviceId], foreignColumns: [services.providerId, services.id] }),
    // In the order of the list, nulls first as in a plain `desc`; and all that a filter asks, so that a search
    // that little fits reads no rows.
    index("vacancies_open")
      .on(
        t.publishedAt.desc().nullsFirst(),
        t.id.desc().nullsFirst(),
        t.closesAt,
        t.minutesPerWeek,
        t.payPencePerHour,
        t.payRegion,
        t.driving,
        t.supportSetting,
      )
      .where(sql`status = 'published'`),
    oneOf("vacancies_status", "status", vacancyStatuses),
    oneOf("vacancies_pay_region", "pay_region", payRegions),
    oneOf("vacancies_support_setting", "support_setting", supportSettings),
    oneOf("vacancies_driving", "driving", drivingNeeds),
    oneOf("vacancies_travel_time", "travel_time", travelTimes),
    oneOf("vacancies_sick_pay", "sick_pay", sickPays),
    check("vacancies_unfinished", sql`unfinished is null or status = 'draft'`),
    oneOf("vacancies_not_opened_why", "not_opened_why", notOpenedWhys),
    check(
      "vacancies_opening",
      sql`num_nulls(opens_at, opens_by, opens_seen) in (0, 3) and num_nulls(not_opened_at, not_opened_why) in (0, 2)
        and (not_opened_at is null or opens_at is not null) and (opens_at is null or status = 'draft')`,
    ),
    check("vacancies_archived", sql`archived_at is null or status = 'closed'`),
    tenantOnly("vacancies"),
    allow("vacancies_public", "select", sql`status in ('published', 'closed')`),
    allow("vacancies_panel", "select", sql`${actorIs("person")} and sits_on_panel(id)`),
    guardReads("vacancies"),
  ],
)

const visibleWithVacancy = sql`(${ofTenant} or vacancy_is_public(vacancy_id) or (${actorIs("person")} and sits_on_panel(vacancy_id)))`

export const vacancyValues = pgTable(
  "vacancy_values",
  {
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    valueCode: text()
      .notNull()
      .references(() => careValues.code),
  },
  (t) => [
    primaryKey({ columns: [t.vacancyId, t.valueCode] }),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("vacancy_values"),
    allow("vacancy_values_read", "select", visibleWithVacancy),
    guardReads("vacancy_values"),
  ],
)

/** The questions of one vacancy, in order, each at the version it was chosen in. */
export const vacancyQuestions = pgTable(
  "vacancy_questions",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    position: smallint().notNull(),
    questionVersionId: uuid()
      .notNull()
      .references(() => questionVersions.id),
  },
  (t) => [
    tenantKey(t),
    index("vacancy_questions_vacancy").on(t.vacancyId, t.position),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("vacancy_questions"),
    allow("vacancy_questions_read", "select", visibleWithVacancy),
    guardReads("vacancy_questions"),
  ],
)

/** How many applications stand where; kept in the transaction that moves one. */
export const vacancyCounters = pgTable(
  "vacancy_counters",
  {
    vacancyId: uuid().primaryKey(),
    providerId: uuid().notNull(),
    started: integer().notNull().default(0),
    submitted: integer().notNull().default(0),
    shortlisted: integer().notNull().default(0),
    notShortlisted: integer().notNull().default(0),
    offered: integer().notNull().default(0),
    notAppointed: integer().notNull().default(0),
    withdrawn: integer().notNull().default(0),
  },
  (t) => [
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("vacancy_counters"),
    allow("vacancy_counters_start", "all", actorIs("doorkeeper")),
    allow(
      "vacancy_counters_applicant",
      "all",
      sql`${actorIs("applicant")} and ${askingApplication} is not null and provider_id = ${askingProvider}`,
    ),
  ],
)

/** How many vacancies are published, in one row; kept by a trigger, in the transaction that changes it. */
export const publishedVacancies = pgTable(
  "published_vacancies",
  {
    only: boolean().primaryKey().default(true),
    published: integer().notNull().default(0),
  },
  () => [allow("published_vacancies_read", "select", sql`true`), guardWrites("published_vacancies")],
)

/** What somebody asked about a job before applying, and what they were told. */
export const askedQuestions = pgTable(
  "asked_questions",
  {
    id: id(),
    providerId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    words: text().notNull(),
    /** Where the answer goes, if they said; sealed. */
    emailSealed: bytea(),
    /** Which language it was asked in: the letter with the answer is in it. */
    language: text({ enum: languages }).notNull().default("en"),
    askedAt: createdAt(),
    answer: text(),
    answeredAt: instant(),
    answeredBy: uuid(),
    /** Shown with its answer on the vacancy's page, so that everybody knows the same. */
    isPublic: boolean().notNull().default(false),
  },
  (t) => [
    tenantKey(t),
    index("asked_questions_vacancy").on(t.providerId, t.vacancyId, t.id),
    foreignKey({
      columns: [t.providerId, t.vacancyId],
      foreignColumns: [vacancies.providerId, vacancies.id],
    }),
    tenantOnly("asked_questions"),
    allow(
      "asked_questions_ask",
      "insert",
      sql`${actorIs("doorkeeper")} and answer is null and not is_public`,
    ),
    allow(
      "asked_questions_public",
      "select",
      sql`is_public and answered_at is not null and vacancy_is_public(vacancy_id)`,
    ),
  ],
)
