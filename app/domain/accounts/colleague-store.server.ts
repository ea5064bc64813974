import { and, asc, eq, isNull, sql } from "drizzle-orm"
import { fromNow } from "#app/domain/accounts/store.server.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { memberships, people, providers } from "#db/schema/accounts.ts"
import { colleagueInvitations } from "#db/schema/colleagues.ts"

// Who works there ---------------------------------------------------------------------------------

export type Colleague = {
  readonly membershipId: string
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly role: MembershipRole
  readonly since: Date
}

const colleague = {
  membershipId: memberships.id,
  personId: memberships.personId,
  name: people.name,
  email: people.email,
  role: memberships.role,
  since: memberships.createdAt,
}

const open = (providerId: string) => and(eq(memberships.providerId, providerId), isNull(memberships.endedAt))

/** Everybody who works for a provider now, by name. */
export function colleaguesOf(tx: Tx, providerId: string): Promise<Colleague[]> {
  return tx
    .select(colleague)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(open(providerId))
    .orderBy(asc(people.name), asc(memberships.id))
}

/** Everybody who works there, held still until the transaction ends: two owners cannot both let the other go. */
export async function lockColleagues(tx: Tx, providerId: string): Promise<Colleague[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`owners|${providerId}`}::text, 0))`)
  return colleaguesOf(tx, providerId)
}

export async function saveRole(tx: Tx, membershipId: string, role: MembershipRole): Promise<void> {
  await tx.update(memberships).set({ role }).where(eq(memberships.id, membershipId))
}

export async function markMembershipEnded(tx: Tx, membershipId: string): Promise<void> {
  await tx.update(memberships).set({ endedAt: sql`now()` }).where(eq(memberships.id, membershipId))
}

// Who is invited ----------------------------------------------------------------------------------

const waiting = (providerId: string) =>
  and(
    eq(colleagueInvitations.providerId, providerId),
    isNull(colleagueInvitations.acceptedAt),
    isNull(colleagueInvitations.cancelledAt),
  )

type NewInvitation = {
  readonly providerId: string
  readonly email: string
  readonly role: MembershipRole
  readonly tokenHash: string
  readonly invitedBy: string
  readonly lifetime: number
}

export async function insertInvitation(tx: Tx, { lifetime, ...invitation }: NewInvitation): Promise<string> {
  const id = newId()
  await tx.insert(colleagueInvitations).values({ ...invitation, id, expiresAt: fromNow(lifetime) })
  return id
}

/** Invitations nobody has answered, the oldest first. */
export function invitationsOf(tx: Tx, providerId: string) {
  const { id, email, role, createdAt, expiresAt } = colleagueInvitations
  return tx
    .select({ id, email, role, createdAt, late: sql<boolean>`${expiresAt} <= now()` })
    .from(colleagueInvitations)
    .where(waiting(providerId))
    .orderBy(asc(id))
}

type Which = { readonly id: string } | { readonly email: string }

/** Takes back what waits for an answer. @returns whom it was for, or undefined where nothing waited */
export async function cancelInvitation(tx: Tx, providerId: string, which: Which) {
  const { id, email, role } = colleagueInvitations
  const one = "id" in which ? eq(id, which.id) : eq(sql`lower(${email})`, which.email.toLowerCase())
  const [row] = await tx
    .update(colleagueInvitations)
    .set({ cancelledAt: sql`now()` })
    .where(and(waiting(providerId), one))
    .returning({ id, email, role })
  return row
}

function selectInvitation(tx: Tx, tokenHash: string) {
  const { id, providerId, email, role, expiresAt, acceptedAt, cancelledAt, createdAt } = colleagueInvitations
  return tx
    .select({
      id,
      providerId,
      slug: providers.slug,
      providerName: providers.name,
      email,
      role,
      expiresAt,
      usedAt: acceptedAt,
      cancelledAt,
      now: sql<Date>`now()`.mapWith(createdAt),
    })
    .from(colleagueInvitations)
    .innerJoin(providers, eq(providers.id, providerId))
    .where(eq(colleagueInvitations.tokenHash, tokenHash))
}

export async function findInvitation(tx: Tx, tokenHash: string) {
  const [row] = await selectInvitation(tx, tokenHash)
  return row
}

export async function lockInvitation(tx: Tx, tokenHash: string) {
  const [row] = await selectInvitation(tx, tokenHash).for("update", { of: colleagueInvitations })
  return row
}

export async function markInvitationAccepted(tx: Tx, id: string): Promise<void> {
  await tx.update(colleagueInvitations).set({ acceptedAt: sql`now()` }).where(eq(colleagueInvitations.id, id))
}
