import { and, eq, sql } from "drizzle-orm"
import type { Entry, RewardRule } from "#app/domain/rewards/rules.ts"
import { ledgerAccountCodes } from "#app/domain/rewards/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { entries, journals, ledgerAccounts, rewardRules, rewards } from "#db/schema/rewards.ts"

/** Bookings for one achievement go one after another, until the transaction ends. */
export async function lockAchievement(tx: Tx, subjectId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reward:${subjectId}`}, 0))`)
}

/** The person's reward for an achievement, by whichever rule. */
export async function rewardFor(
  tx: Tx,
  personId: string,
  subjectId: string,
): Promise<{ id: string } | undefined> {
  const [row] = await tx
    .select({ id: rewards.id })
    .from(rewards)
    .where(and(eq(rewards.personId, personId), eq(rewards.subjectId, subjectId)))
    .limit(1)
  return row
}

export async function rulesOf(tx: Tx, providerId: string): Promise<RewardRule[]> {
  return tx.select().from(rewardRules).where(eq(rewardRules.providerId, providerId))
}

export async function insertReward(tx: Tx, reward: typeof rewards.$inferInsert): Promise<string> {
  const [row] = await tx.insert(rewards).values(reward).returning({ id: rewards.id })
  return row!.id
}

/** The provider's ledger accounts in one currency, by code; opened where they are missing. */
export async function ensureLedger(
  tx: Tx,
  providerId: string,
  currency: string,
): Promise<Record<Entry["account"], string>> {
  await tx
    .insert(ledgerAccounts)
    .values(ledgerAccountCodes.map((code) => ({ providerId, code, currency })))
    .onConflictDoNothing()
  const accounts = await tx
    .select({ code: ledgerAccounts.code, id: ledgerAccounts.id })
    .from(ledgerAccounts)
    .where(and(eq(ledgerAccounts.providerId, providerId), eq(ledgerAccounts.currency, currency)))
  return Object.fromEntries(accounts.map(({ code, id }) => [code, id])) as Record<Entry["account"], string>
}

export type Journal = {
  readonly providerId: string
  /** The same occasion is booked once; a second booking with its key throws. */
  readonly idempotencyKey: string
  readonly memo: string
  readonly currency: string
  readonly entries: readonly Entry[]
}

/** Writes a journal with its entries. The database refuses one that does not balance. */
export async function insertJournal(tx: Tx, journal: Journal): Promise<void> {
  const { providerId, idempotencyKey, memo, currency } = journal
  const accounts = await ensureLedger(tx, providerId, currency)
  const [row] = await tx
    .insert(journals)
    .values({ providerId, idempotencyKey, memo })
    .returning({ id: journals.id })
  await tx.insert(entries).values(
    journal.entries.map(({ account, amountMinor }) => ({
      providerId,
      journalId: row!.id,
      accountId: accounts[account],
      amountMinor,
      currency,
    })),
  )
}
