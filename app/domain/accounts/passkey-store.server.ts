import { and, desc, eq, isNull, sql } from "drizzle-orm"
import { challengeLifetime } from "#app/domain/accounts/rules.ts"
import { fromNow } from "#app/domain/accounts/store.server.ts"
import type { Tx } from "#db/ctx.ts"
import { passkeyChallenges, passkeys } from "#db/schema/accounts.ts"

/** @returns the challenge's id, which the asking browser keeps */
export async function saveChallenge(tx: Tx, challenge: string, personId: string | null): Promise<string> {
  await tx.delete(passkeyChallenges).where(sql`${passkeyChallenges.expiresAt} < now()`)
  const [row] = await tx
    .insert(passkeyChallenges)
    .values({ challenge, personId, expiresAt: fromNow(challengeLifetime) })
    .returning({ id: passkeyChallenges.id })
  return row!.id
}

/** Takes a challenge away, so that it is answered once. */
export async function takeChallenge(
  tx: Tx,
  challengeId: string,
  personId: string | null,
): Promise<string | undefined> {
  const [row] = await tx
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.id, challengeId),
        personId === null ? isNull(passkeyChallenges.personId) : eq(passkeyChallenges.personId, personId),
      ),
    )
    .returning({
      challenge: passkeyChallenges.challenge,
      inTime: sql<boolean>`${passkeyChallenges.expiresAt} > now()`,
    })
  return row?.inTime ? row.challenge : undefined
}

export function passkeysOf(tx: Tx, personId: string) {
  return tx
    .select({
      id: passkeys.id,
      credentialId: passkeys.credentialId,
      transports: passkeys.transports,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.personId, personId))
    .orderBy(desc(passkeys.createdAt))
}

/** Holds the passkey until the transaction ends: two answers at once may not share one counter. */
export async function lockPasskey(tx: Tx, credentialId: string) {
  const [row] = await tx.select().from(passkeys).where(eq(passkeys.credentialId, credentialId)).for("update")
  return row
}

/** @returns the new passkey's id, or undefined where this credential is known already */
export async function savePasskey(
  tx: Tx,
  passkey: {
    credentialId: string
    personId: string
    publicKey: Uint8Array
    counter: number
    transports: string[]
    name: string
  },
): Promise<string | undefined> {
  // No conflict target: naming one would ask for the right to read rows that may be somebody else's.
  const [row] = await tx.insert(passkeys).values(passkey).onConflictDoNothing().returning({ id: passkeys.id })
  return row?.id
}

export async function markPasskeyUsed(tx: Tx, passkeyId: string, counter: number): Promise<void> {
  await tx.update(passkeys).set({ counter, lastUsedAt: sql`now()` }).where(eq(passkeys.id, passkeyId))
}

type Whose = { readonly id: string; readonly personId: string }

const own = ({ id, personId }: Whose) => and(eq(passkeys.id, id), eq(passkeys.personId, personId))

/** @returns whether there was such a passkey */
export async function savePasskeyName(tx: Tx, whose: Whose, name: string): Promise<boolean> {
  const rows = await tx.update(passkeys).set({ name }).where(own(whose)).returning({ id: passkeys.id })
  return rows.length > 0
}

/** @returns whether there was such a passkey */
export async function deletePasskey(tx: Tx, whose: Whose): Promise<boolean> {
  const rows = await tx.delete(passkeys).where(own(whose)).returning({ id: passkeys.id })
  return rows.length > 0
}
