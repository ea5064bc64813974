import { sql } from "drizzle-orm"
import { date, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { offerChangeKinds } from "#app/domain/decisions/vocabulary.ts"
import { people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import {
  actorIs,
  allow,
  askingApplication,
  createdAt,
  guardWrites,
  id,
  ofTenant,
  oneOf,
  tenantKey,
} from "#db/schema/tenancy.ts"
import { bytea } from "#db/schema/types.ts"

/** What a provider did with its offer after it made it. Never changed; the newest of a kind is what holds. */
export const offerChanges = pgTable(
  "offer_changes",
  {
    id: id(),
    providerId: uuid().notNull(),
    applicationId: uuid().notNull(),
    kind: text({ enum: offerChangeKinds }).notNull(),
    /** Why, as the applicant reads it, sealed with the application's key; null where an offer is confirmed. */
    sealed: bytea(),
    /** The new first day, where it is put off. */
    startOn: date({ mode: "string" }),
    changedBy: uuid()
      .notNull()
      .references(() => people.id),
    changedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    index("offer_changes_application").on(t.applicationId, t.id),
    foreignKey({
      columns: [t.providerId, t.applicationId],
      foreignColumns: [applications.providerId, applications.id],
    }),
    oneOf("offer_changes_kind", "kind", offerChangeKinds),
    allow(
      "offer_changes_own",
      "select",
      sql`${actorIs("applicant")} and application_id = ${askingApplication}`,
    ),
    allow(
      "offer_changes_staff",
      "all",
      sql`${actorIs("staff")} and ${ofTenant} and identity_was_shown(application_id)`,
    ),
    guardWrites("offer_changes"),
  ],
)
