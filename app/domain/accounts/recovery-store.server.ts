import { and, asc, eq, isNull, sql } from "drizzle-orm"
import { recoveryAskedFor, recoveryOpenFor, recoveryWait } from "#app/domain/accounts/second-step-rules.ts"
import { fromNow } from "#app/domain/accounts/store.server.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { memberships, people, providers } from "#db/schema/accounts.ts"
import { recoveries, recoveryConfirmations } from "#db/schema/second-step.ts"

const recoveryOnFile = {
  id: recoveries.id,
  personId: recoveries.personId,
  name: people.name,
  email: people.email,
  createdAt: recoveries.createdAt,
  opensAt: recoveries.opensAt,
  expiresAt: recoveries.expiresAt,
  usedAt: recoveries.usedAt,
  stoppedAt: recoveries.stoppedAt,
  now: sql<Date>`now()`.mapWith(recoveries.createdAt),
}

function select(tx: Tx, which: { id: string } | { tokenHash: string }) {
  return tx
    .select(recoveryOnFile)
    .from(recoveries)
    .innerJoin(people, eq(people.id, recoveries.personId))
    .where("id" in which ? eq(recoveries.id, which.id) : eq(recoveries.tokenHash, which.tokenHash))
}

export type RecoveryOnFile = Awaited<ReturnType<typeof select>>[number]
type Which = Parameters<typeof select>[1]

export async function findRecovery(tx: Tx, which: Which): Promise<RecoveryOnFile | undefined> {
  const [row] = await select(tx, which)
  return row
}

/** Holds it until the transaction ends, so that of many tries at once each sees the last. */
export async function lockRecovery(tx: Tx, which: Which): Promise<RecoveryOnFile | undefined> {
  const [row] = await select(tx, which).for("update", { of: recoveries })
  return row
}

/** What somebody has asked for and is not over yet, by used, stopped or too late. */
export async function openRecoveryOf(tx: Tx, personId: string): Promise<RecoveryOnFile | undefined> {
  const [row] = await tx
    .select(recoveryOnFile)
    .from(recoveries)
    .innerJoin(people, eq(people.id, recoveries.personId))
    .where(
      and(
        eq(recoveries.personId, personId),
        isNull(recoveries.usedAt),
        isNull(recoveries.stoppedAt),
        sql`${recoveries.expiresAt} > now()`,
      ),
    )
  return row
}

/** Keeps that somebody asks, each of their providers to be heard. @returns its id */
export async function insertRecovery(
  tx: Tx,
  personId: string,
  providerIds: readonly string[],
): Promise<string> {
  const id = newId()
  // One that ran out unanswered leaves its place to this one.
  await tx
    .update(recoveries)
    .set({ stoppedAt: sql`now()` })
    .where(and(eq(recoveries.personId, personId), isNull(recoveries.usedAt), isNull(recoveries.stoppedAt)))
  await tx.insert(recoveries).values({ id, personId, expiresAt: fromNow(recoveryAskedFor) })
  await tx
    .insert(recoveryConfirmations)
    .values(providerIds.map((providerId) => ({ recoveryId: id, providerId })))
  return id
}

/** What each provider has said so far. */
export function confirmationsOf(tx: Tx, recoveryId: string) {
  return tx
    .select({
      providerId: recoveryConfirmations.providerId,
      provider: providers.name,
      confirmedAt: recoveryConfirmations.confirmedAt,
    })
    .from(recoveryConfirmations)
    .innerJoin(providers, eq(providers.id, recoveryConfirmations.providerId))
    .where(eq(recoveryConfirmations.recoveryId, recoveryId))
    .orderBy(asc(providers.name))
}

export async function markConfirmed(
  tx: Tx,
  which: { readonly recoveryId: string; readonly providerId: string },
  confirmedBy: string,
): Promise<void> {
  await tx
    .update(recoveryConfirmations)
    .set({ confirmedBy, confirmedAt: sql`now()` })
    .where(
      and(
        eq(recoveryConfirmations.recoveryId, which.recoveryId),
        eq(recoveryConfirmations.providerId, which.providerId),
      ),
    )
}

/** Its link works once the waiting time is over. @returns from when */
export async function setOpening(tx: Tx, recoveryId: string, tokenHash: string): Promise<Date> {
  const [row] = await tx
    .update(recoveries)
    .set({
      tokenHash,
      opensAt: fromNow(recoveryWait),
      expiresAt: fromNow(recoveryWait + recoveryOpenFor),
    })
    .where(eq(recoveries.id, recoveryId))
    .returning({ opensAt: recoveries.opensAt })
  if (!row?.opensAt) throw new Error("a recovery that cannot be opened")
  return row.opensAt
}

export async function markRecoveryUsed(tx: Tx, recoveryId: string): Promise<void> {
  await tx.update(recoveries).set({ usedAt: sql`now()` }).where(eq(recoveries.id, recoveryId))
}

export async function markRecoveryStopped(tx: Tx, recoveryId: string): Promise<void> {
  await tx.update(recoveries).set({ stoppedAt: sql`now()` }).where(eq(recoveries.id, recoveryId))
}

/** What waits for a word of a provider's owners. */
export function recoveriesWaiting(tx: Tx, providerId: string) {
  return tx
    .select({ id: recoveries.id, personId: recoveries.personId, name: people.name })
    .from(recoveryConfirmations)
    .innerJoin(recoveries, eq(recoveries.id, recoveryConfirmations.recoveryId))
    .innerJoin(people, eq(people.id, recoveries.personId))
    .where(
      and(
        eq(recoveryConfirmations.providerId, providerId),
        isNull(recoveries.usedAt),
        isNull(recoveries.stoppedAt),
        sql`${recoveries.expiresAt} > now()`,
      ),
    )
    .orderBy(asc(recoveries.id))
}

export type OtherOwner = {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly providerId: string
  readonly provider: string
  readonly slug: string
}

/** Who else answers for the accounts of the providers somebody works for. */
export async function otherOwners(tx: Tx, personId: string): Promise<readonly OtherOwner[]> {
  return tx
    .select({
      personId: people.id,
      name: people.name,
      email: people.email,
      providerId: providers.id,
      provider: providers.name,
      slug: providers.slug,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(providers, eq(providers.id, memberships.providerId))
    .where(
      and(
        eq(memberships.role, "owner"),
        isNull(memberships.endedAt),
        sql`${memberships.personId} <> ${personId}`,
        sql`exists (select from memberships mine where mine.provider_id = ${providers.id}
          and mine.person_id = ${personId} and mine.ended_at is null)`,
      ),
    )
    .orderBy(asc(people.name))
}
