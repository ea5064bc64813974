import { and, count, eq, isNotNull, isNull, ne, sql } from "drizzle-orm"
import { freshPasskeyFor } from "#app/domain/accounts/second-step-rules.ts"
import { standing } from "#app/domain/accounts/session-standing.server.ts"
import type { Tx } from "#db/ctx.ts"
import { passkeys, people, sessions } from "#db/schema/accounts.ts"
import { codeApps, spareCodes } from "#db/schema/second-step.ts"

export type WhoseSession = { readonly personId: string; readonly sessionId: string }

/**
 * What one of a person's open sessions has shown so far, by the database's clock. Holds the person until the
 * transaction ends: of two changes to their second step, each sees the last.
 */
export async function lockStanding(tx: Tx, { personId, sessionId }: WhoseSession) {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for("update")
  const [row] = await tx
    .select({
      ...standing,
      freshPasskey: sql<boolean>`${sessions.way} = 'passkey'
        and ${sessions.createdAt} > now() - ${freshPasskeyFor}::float8 * interval '1 millisecond'`,
      now: sql<Date>`now()`.mapWith(sessions.createdAt),
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        sql`${sessions.expiresAt} > now()`,
      ),
    )
  return row
}

export async function markSecondStep(tx: Tx, sessionId: string): Promise<void> {
  await tx.update(sessions).set({ secondStepAt: sql`now()` }).where(eq(sessions.id, sessionId))
}

// Apps --------------------------------------------------------------------------------------------

export type CodeAppOnFile = {
  readonly id: string
  readonly personId: string
  readonly dataKey: Uint8Array
  readonly secret: Uint8Array
  readonly confirmedAt: Date | null
  readonly lastStep: number | null
}

const confirmed = (personId: string) => and(eq(codeApps.personId, personId), isNotNull(codeApps.confirmedAt))
const begun = (personId: string) => and(eq(codeApps.personId, personId), isNull(codeApps.confirmedAt))

/** The app whose codes count; undefined where there is none. */
export async function findCodeApp(tx: Tx, personId: string): Promise<CodeAppOnFile | undefined> {
  const [app] = await tx.select().from(codeApps).where(confirmed(personId))
  return app
}

/** The app that is being set up. */
export async function findBegunApp(tx: Tx, personId: string): Promise<CodeAppOnFile | undefined> {
  const [app] = await tx.select().from(codeApps).where(begun(personId))
  return app
}

/** Keeps an app that is being set up, in place of one begun before. */
export async function saveBegunApp(
  tx: Tx,
  app: Pick<CodeAppOnFile, "id" | "personId" | "dataKey" | "secret">,
): Promise<void> {
  await tx.delete(codeApps).where(begun(app.personId))
  await tx.insert(codeApps).values(app)
}

export async function markCodeTaken(tx: Tx, appId: string, step: number): Promise<void> {
  await tx.update(codeApps).set({ lastStep: step }).where(eq(codeApps.id, appId))
}

/** The app that was begun counts from now on, and no other. */
export async function markAppConfirmed(tx: Tx, { id, personId }: CodeAppOnFile, step: number): Promise<void> {
  await tx.delete(codeApps).where(and(eq(codeApps.personId, personId), ne(codeApps.id, id)))
  await tx.update(codeApps).set({ confirmedAt: sql`now()`, lastStep: step }).where(eq(codeApps.id, id))
}

/** @returns the id of the app that counted */
export async function deleteCodeApps(tx: Tx, personId: string): Promise<string | undefined> {
  const gone = await tx
    .delete(codeApps)
    .where(eq(codeApps.personId, personId))
    .returning({ id: codeApps.id, confirmedAt: codeApps.confirmedAt })
  return gone.find(({ confirmedAt }) => confirmedAt)?.id
}

// Spare codes -------------------------------------------------------------------------------------

export async function replaceSpareCodes(tx: Tx, personId: string, hashes: readonly string[]): Promise<void> {
  await deleteSpareCodes(tx, personId)
  await tx.insert(spareCodes).values(hashes.map((codeHash) => ({ personId, codeHash })))
}

export async function deleteSpareCodes(tx: Tx, personId: string): Promise<void> {
  await tx.delete(spareCodes).where(eq(spareCodes.personId, personId))
}

/** @returns `used` where it was used before; undefined where it is none of theirs */
export async function takeSpareCode(
  tx: Tx,
  personId: string,
  codeHash: string,
): Promise<"taken" | "used" | undefined> {
  const [code] = await tx
    .select({ id: spareCodes.id, usedAt: spareCodes.usedAt })
    .from(spareCodes)
    .where(and(eq(spareCodes.personId, personId), eq(spareCodes.codeHash, codeHash)))
    .for("update")
  if (!code) return undefined
  if (code.usedAt) return "used"
  await tx.update(spareCodes).set({ usedAt: sql`now()` }).where(eq(spareCodes.id, code.id))
  return "taken"
}

export async function countSpareCodes(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx
    .select({ left: count() })
    .from(spareCodes)
    .where(and(eq(spareCodes.personId, personId), isNull(spareCodes.usedAt)))
  return row?.left ?? 0
}

// Passkeys, as a second step ----------------------------------------------------------------------

/** @returns how many there were */
export async function deletePasskeys(tx: Tx, personId: string): Promise<number> {
  const gone = await tx.delete(passkeys).where(eq(passkeys.personId, personId)).returning({ id: passkeys.id })
  return gone.length
}
