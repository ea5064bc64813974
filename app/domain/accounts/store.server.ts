import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm"
import { longestSession, seenEvery, sessionLifetime } from "#app/domain/accounts/rules.ts"
import { isStaff, standing } from "#app/domain/accounts/session-standing.server.ts"
import type { LinkPurpose, SessionWay } from "#app/domain/accounts/vocabulary.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import type { Tx } from "#db/ctx.ts"
import { memberships, people, providers, sessions, signInLinks } from "#db/schema/accounts.ts"

/** Intervals are added by the database, whose clock decides. */
export const fromNow = (milliseconds: number) =>
  sql`now() + ${milliseconds}::float8 * interval '1 millisecond'`
const ago = (milliseconds: number) => sql`now() - ${milliseconds}::float8 * interval '1 millisecond'`
const databaseNow = sql<Date>`now()`.mapWith(sessions.createdAt)

/** The lifetime of a person's session, as SQL, by what they are at this moment. */
const lifetimeOf = (personId: SQL) => sql`case when ${isStaff(personId)}
  then ${sessionLifetime({ isStaff: true })}::float8 else ${sessionLifetime({ isStaff: false })}::float8
  end * interval '1 millisecond'`

// People ------------------------------------------------------------------------------------------

export type PersonOnFile = { readonly id: string; readonly name: string; readonly email: string | null }

export async function findPersonByEmail(tx: Tx, email: string): Promise<PersonOnFile | undefined> {
  const [person] = await tx
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(eq(sql`lower(${people.email})`, sql`lower(${email})`))
  return person
}

export async function findPerson(tx: Tx, personId: string): Promise<PersonOnFile | undefined> {
  const [person] = await tx
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(eq(people.id, personId))
  return person
}

export async function saveName(tx: Tx, personId: string, name: string): Promise<void> {
  await tx.update(people).set({ name }).where(eq(people.id, personId))
}

// Memberships -------------------------------------------------------------------------------------

export type MembershipOnFile = {
  readonly providerId: string
  readonly slug: string
  readonly providerName: string
  readonly role: MembershipRole
}

/** Where a person works now, and no longer where they have left. */
export function currentMemberships(tx: Tx, personId: string): Promise<MembershipOnFile[]> {
  return tx
    .select({
      providerId: providers.id,
      slug: providers.slug,
      providerName: providers.name,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(providers, eq(providers.id, memberships.providerId))
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)))
    .orderBy(providers.name)
}

// Sessions ----------------------------------------------------------------------------------------

export async function startSession(
  tx: Tx,
  session: { tokenHash: string; personId: string; way: SessionWay; device: string; linkId: string | null },
): Promise<string> {
  const [row] = await tx
    .insert(sessions)
    .values({ ...session, expiresAt: sql`now() + ${lifetimeOf(sql`${session.personId}::uuid`)}` })
    .returning({ id: sessions.id })
  return row!.id
}

export async function findSession(tx: Tx, tokenHash: string) {
  const [row] = await tx
    .select({
      id: sessions.id,
      personId: sessions.personId,
      name: people.name,
      ...standing,
      seenLongAgo: sql<boolean>`${sessions.lastSeenAt} < ${ago(seenEvery)}`,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt), sql`${sessions.expiresAt} > now()`),
    )
  return row
}

export async function seeSession(tx: Tx, sessionId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({
      lastSeenAt: sql`now()`,
      expiresAt: sql`case when ${isStaff(sessions.personId)}
        then least(now() + ${lifetimeOf(sql`${sessions.personId}`)},
          ${sessions.createdAt} + ${longestSession}::float8 * interval '1 millisecond')
        else now() + ${lifetimeOf(sql`${sessions.personId}`)} end`,
    })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
}

/**
 * When a person's invitations let somebody in, on devices other than the one they ask from, that they have not
 * said a word about yet: the first of these first.
 */
export function unansweredUses(tx: Tx, { personId, here }: { personId: string; here: string }) {
  return tx
    .select({
      sessionId: sessions.id,
      at: sessions.createdAt,
      device: sessions.device,
      open: sql<boolean>`${sessions.endedAt} is null and ${sessions.expiresAt} > now()`,
      linkId: sessions.linkId,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        ne(sessions.id, here),
        isNotNull(sessions.linkId),
        isNull(sessions.answeredAt),
      ),
    )
    .orderBy(asc(sessions.createdAt))
}

export async function markUseAnswered(tx: Tx, personId: string, sessionId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ answeredAt: sql`now()` })
    .where(and(eq(sessions.personId, personId), eq(sessions.id, sessionId)))
}

/** Ends whatever a seat's cards and links let in. @returns how many sessions that were */
export async function endInvitedSessions(tx: Tx, personId: string, place: string): Promise<number> {
  const [row] = await tx.execute<{ ended: number }>(
    sql`select end_invited_sessions(${personId}, ${place}) as ended`,
  )
  return row!.ended
}

/** A person's sessions that still let them in, latest used first. */
export function openSessions(tx: Tx, personId: string) {
  return tx
    .select({
      id: sessions.id,
      way: sessions.way,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), sql`${sessions.expiresAt} > now()`))
    .orderBy(desc(sessions.lastSeenAt))
}

type WhichSessions =
  | { readonly tokenHash: string }
  | { readonly personId: string; readonly id: string }
  | { readonly personId: string; readonly allBut: string }

/** @returns the ids of the sessions that this ended, and whose they were */
export function endSessions(tx: Tx, which: WhichSessions): Promise<{ id: string; personId: string }[]> {
  const chosen =
    "tokenHash" in which
      ? eq(sessions.tokenHash, which.tokenHash)
      : and(
          eq(sessions.personId, which.personId),
          "id" in which ? eq(sessions.id, which.id) : ne(sessions.id, which.allBut),
        )
  return tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(chosen, isNull(sessions.endedAt)))
    .returning({ id: sessions.id, personId: sessions.personId })
}

/** Ends every session of a person. @returns those that this ended */
export function endAllSessions(tx: Tx, personId: string): Promise<{ id: string }[]> {
  return tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id })
}

// Links -------------------------------------------------------------------------------------------

export type NewLink = {
  readonly tokenHash: string
  readonly personId: string
  readonly purpose: LinkPurpose
  readonly providerId?: string | null
  readonly browserHash?: string | null
  readonly returnTo: string | null
  readonly lifetime: number
}

export async function saveLink(tx: Tx, { lifetime, ...link }: NewLink): Promise<void> {
  await tx.insert(signInLinks).values({ ...link, expiresAt: fromNow(lifetime) })
}

const linkOnFile = {
  id: signInLinks.id,
  personId: signInLinks.personId,
  personName: people.name,
  email: people.email,
  purpose: signInLinks.purpose,
  providerName: providers.name,
  browserHash: signInLinks.browserHash,
  returnTo: signInLinks.returnTo,
  expiresAt: signInLinks.expiresAt,
  usedAt: signInLinks.usedAt,
  cancelledAt: signInLinks.cancelledAt,
  now: databaseNow,
}

function selectLink(tx: Tx, tokenHash: string) {
  return tx
    .select(linkOnFile)
    .from(signInLinks)
    .innerJoin(people, eq(people.id, signInLinks.personId))
    .leftJoin(providers, eq(providers.id, signInLinks.providerId))
    .where(eq(signInLinks.tokenHash, tokenHash))
}

export type LinkOnFile = Awaited<ReturnType<typeof selectLink>>[number]

export async function findLink(tx: Tx, tokenHash: string): Promise<LinkOnFile | undefined> {
  const [link] = await selectLink(tx, tokenHash)
  return link
}

/** Holds the link until the transaction ends, so that of many tries at once each sees the last. */
export async function lockLink(tx: Tx, tokenHash: string): Promise<LinkOnFile | undefined> {
  const [link] = await selectLink(tx, tokenHash).for("update", { of: signInLinks })
  return link
}

export async function markLinkUsed(tx: Tx, linkId: string): Promise<void> {
  await tx.update(signInLinks).set({ usedAt: sql`now()` }).where(eq(signInLinks.id, linkId))
}

type OneInvitation = Pick<LinkOnFile, "personId" | "purpose" | "returnTo">

/** A person's unused links and cards of one kind to one place, whoever handed them over. */
const openTwins = ({ personId, purpose, returnTo }: OneInvitation) =>
  and(
    eq(signInLinks.personId, personId),
    eq(signInLinks.purpose, purpose),
    sql`${signInLinks.returnTo} is not distinct from ${returnTo}`,
    isNull(signInLinks.usedAt),
    isNull(signInLinks.cancelledAt),
  )

/** A card's words and its pattern are one invitation: used by one, gone for both. */
export async function markTwinsUsed(tx: Tx, which: OneInvitation): Promise<void> {
  await tx.update(signInLinks).set({ usedAt: sql`now()` }).where(openTwins(which))
}

export async function cancelTwins(tx: Tx, which: OneInvitation): Promise<void> {
  await tx.update(signInLinks).set({ cancelledAt: sql`now()` }).where(openTwins(which))
}

/** What a link was for, by its id. */
export async function findLinkById(tx: Tx, linkId: string) {
  const { personId, purpose, providerId, returnTo } = signInLinks
  const [link] = await tx
    .select({ personId, purpose, providerId, returnTo })
    .from(signInLinks)
    .where(eq(signInLinks.id, linkId))
  return link
}

/** Takes back a person's unused links of their own to one place: those that no provider handed over. */
export async function cancelLinksTo(
  tx: Tx,
  { personId, purpose, returnTo }: Pick<LinkOnFile, "personId" | "purpose"> & { readonly returnTo: string },
): Promise<void> {
  await tx
    .update(signInLinks)
    .set({ cancelledAt: sql`now()` })
    .where(
      and(
        eq(signInLinks.personId, personId),
        eq(signInLinks.purpose, purpose),
        eq(signInLinks.returnTo, returnTo),
        isNull(signInLinks.providerId),
        isNull(signInLinks.usedAt),
        isNull(signInLinks.cancelledAt),
      ),
    )
}

export async function cancelLinks(
  tx: Tx,
  which: { personId: string; providerId: string; purpose: LinkPurpose; returnTo?: string },
): Promise<void> {
  await tx
    .update(signInLinks)
    .set({ cancelledAt: sql`now()` })
    .where(
      and(
        eq(signInLinks.personId, which.personId),
        eq(signInLinks.providerId, which.providerId),
        eq(signInLinks.purpose, which.purpose),
        which.returnTo === undefined ? undefined : eq(signInLinks.returnTo, which.returnTo),
        isNull(signInLinks.usedAt),
        isNull(signInLinks.cancelledAt),
      ),
    )
}
