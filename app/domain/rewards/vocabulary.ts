/** `earned` is as far as a reward goes until payments exist. */
export const rewardStates = ["earned"] as const
export type RewardState = (typeof rewardStates)[number]

/** Ledger accounts every provider has. */
export const ledgerAccountCodes = ["rewards-budget", "rewards-owed"] as const
export type LedgerAccountCode = (typeof ledgerAccountCodes)[number]
