import { sql } from "drizzle-orm"
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { linkPurposes, nations, sessionWays } from "#app/domain/accounts/vocabulary.ts"
import { membershipRoles } from "#app/kernel/membership-role.ts"
import {
  actorIs,
  allow,
  askingPerson,
  askingProvider,
  createdAt,
  guardReads,
  guardRole,
  guardWrites,
  id,
  instant,
  ofTenant,
  oneOf,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"

export const providers = pgTable(
  "providers",
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    nation: text({ enum: nations }).notNull().default("england"),
    about: text().notNull().default(""),
    contactName: text().notNull(),
    contactPhone: text().notNull(),
    contactEmail: text().notNull(),
    /** What it offers for taking part on a panel, in its own words; empty while nothing is written. */
    panelOffer: text().notNull().default(""),
    isDemo: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("providers_nation", "nation", nations),
    allow("providers_public", "select", sql`true`),
    allow("providers_own", "update", sql`${actorIs("staff")} and ${t.id} = ${askingProvider}`),
    allow("providers_doorkeeper", "insert", actorIs("doorkeeper")),
    guardReads("providers"),
  ],
)

export const people = pgTable(
  "people",
  {
    id: id(),
    name: text().notNull(),
    email: text(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("people_email").on(sql`lower(${t.email})`),
    allow("people_self", "select", sql`${t.id} = ${askingPerson}`),
    allow("people_self_change", "update", sql`${t.id} = ${askingPerson}`),
    allow(
      "people_of_provider",
      "select",
      sql`${actorIs("staff", "system")} and belongs_to_provider(${t.id})`,
    ),
    allow("people_doorkeeper", "all", actorIs("doorkeeper")),
    guardReads("people"),
    pgPolicy("people_guard_insert", { for: "insert", to: guardRole, withCheck: sql`true` }),
  ],
)

export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text({ enum: membershipRoles }).notNull(),
    createdAt: createdAt(),
    endedAt: instant(),
  },
  (t) => [
    unique().on(t.providerId, t.id),
    uniqueIndex("memberships_current").on(t.providerId, t.personId).where(sql`ended_at is null`),
    index("memberships_person").on(t.personId),
    oneOf("memberships_role", "role", membershipRoles),
    allow("memberships_tenant", "select", ofTenant),
    allow("memberships_own", "select", sql`${t.personId} = ${askingPerson}`),
    allow("memberships_doorkeeper", "all", actorIs("doorkeeper")),
    guardReads("memberships"),
  ],
)

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    way: text({ enum: sessionWays }).notNull(),
    device: text().notNull().default(""),
    createdAt: createdAt(),
    lastSeenAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    /** The panel invitation it was begun by. */
    linkId: uuid().references((): AnyPgColumn => signInLinks.id, { onDelete: "set null" }),
    /** When the person said whether that was them. */
    answeredAt: instant(),
    /** When they gave a code as well. */
    secondStepAt: instant(),
  },
  (t) => [
    index("sessions_person").on(t.personId),
    oneOf("sessions_way", "way", sessionWays),
    allow("sessions_doorkeeper", "all", actorIs("doorkeeper")),
    allow("sessions_own", "select", sql`${t.personId} = ${askingPerson}`),
    allow("sessions_own_end", "update", sql`${t.personId} = ${askingPerson}`),
    guardWrites("sessions"),
  ],
)

/** Single-use links: e-mailed to sign in, or handed over as an invitation. Only their hash is kept. */
export const signInLinks = pgTable(
  "sign_in_links",
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    purpose: text({ enum: linkPurposes }).notNull(),
    /** The provider that handed it over; null where the person asked for it themself. */
    providerId: uuid().references(() => providers.id),
    browserHash: text(),
    returnTo: text(),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    cancelledAt: instant(),
  },
  (t) => [
    index("sign_in_links_person").on(t.personId),
    oneOf("sign_in_links_purpose", "purpose", linkPurposes),
    allow("sign_in_links_doorkeeper", "all", actorIs("doorkeeper")),
    allow(
      "sign_in_links_invitations",
      "all",
      sql`${actorIs("staff", "system")} and provider_id = ${askingProvider} and purpose <> 'sign-in' and is_invited_here(person_id)`,
    ),
    guardReads("sign_in_links"),
  ],
)

export const passkeys = pgTable(
  "passkeys",
  {
    id: id(),
    credentialId: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    publicKey: bytea().notNull(),
    counter: bigint({ mode: "number" }).notNull().default(0),
    transports: text().array().notNull().default(sql`'{}'::text[]`),
    name: text().notNull(),
    createdAt: createdAt(),
    lastUsedAt: instant(),
  },
  (t) => [
    index("passkeys_person").on(t.personId),
    allow("passkeys_doorkeeper", "all", actorIs("doorkeeper")),
    allow("passkeys_own", "all", sql`${t.personId} = ${askingPerson}`),
  ],
)

export const passkeyChallenges = pgTable(
  "passkey_challenges",
  {
    id: id(),
    challenge: text().notNull().unique(),
    /** Set while a signed-in person adds a passkey; null while someone signs in. */
    personId: uuid().references(() => people.id),
    expiresAt: instant().notNull(),
  },
  () => [allow("passkey_challenges_doorkeeper", "all", actorIs("doorkeeper"))],
)

/** Counts per key and window. Holds hashes only. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  windowStart: instant().notNull(),
  count: integer().notNull(),
})
