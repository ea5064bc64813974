import { sql } from "drizzle-orm"
import { pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import { membershipRoles } from "#app/kernel/membership-role.ts"
import { people, providers } from "#db/schema/accounts.ts"
import {
  actorIs,
  allow,
  askingProvider,
  askingRole,
  createdAt,
  id,
  instant,
  oneOf,
  tenantKey,
} from "#db/schema/tenancy.ts"

/** Who is asked by e-mail to work for a provider here. Only the hash of the link is kept. */
export const colleagueInvitations = pgTable(
  "colleague_invitations",
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    email: text().notNull(),
    role: text({ enum: membershipRoles }).notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    cancelledAt: instant(),
  },
  (t) => [
    tenantKey(t),
    uniqueIndex("colleague_invitations_open")
      .on(t.providerId, sql`lower(${t.email})`)
      .where(sql`accepted_at is null and cancelled_at is null`),
    oneOf("colleague_invitations_role", "role", membershipRoles),
    allow(
      "colleague_invitations_owner",
      "all",
      sql`${actorIs("staff")} and ${askingRole} = 'owner' and ${t.providerId} = ${askingProvider}`,
    ),
    allow("colleague_invitations_doorkeeper", "all", actorIs("doorkeeper")),
  ],
)
