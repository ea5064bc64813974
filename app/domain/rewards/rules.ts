import type { AccreditationStatus, Scheme } from "#app/domain/training/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** What an accreditation is rewarded with, from and to days that both count. Amounts in minor units. */
export type RewardRule = {
  readonly id: string
  readonly title: string
  readonly scheme: Scheme
  readonly amountMinor: bigint
  readonly currency: string
  readonly validFrom: string
  readonly validTo: string | null
}

export type Achievement = {
  readonly scheme: Scheme
  readonly status: AccreditationStatus
  readonly awardedAt: Date
}

export type RewardRefusal =
  | { readonly kind: "no-rule" }
  /** Suspended, and may come back into force. */
  | { readonly kind: "accreditation-suspended" }
  | { readonly kind: "accreditation-withdrawn" }

/**
 * The rule of a scheme on a day (`YYYY-MM-DD`). Where two hold, the one that began later: a new amount
 * replaces the old one, it is not paid on top. Where both began on one day, the one made last.
 */
export function ruleOn<R extends Pick<RewardRule, "id" | "scheme" | "validFrom" | "validTo">>(
  rules: readonly R[],
  scheme: Scheme,
  day: string,
): R | undefined {
  return rules
    .filter((rule) => rule.scheme === scheme && rule.validFrom <= day && day <= (rule.validTo ?? day))
    .sort((a, b) => (a.validFrom === b.validFrom ? order(b.id, a.id) : order(b.validFrom, a.validFrom)))
    .at(0)
}

/** What an achievement is rewarded with: by the rule of the day it was awarded on in London, whenever asked. */
export function decideReward(
  achieved: Achievement,
  rules: readonly RewardRule[],
): Result<RewardRule, RewardRefusal> {
  if (achieved.status === "revoked") return err({ kind: "accreditation-withdrawn" })
  if (achieved.status === "suspended") return err({ kind: "accreditation-suspended" })
  const rule = ruleOn(rules, achieved.scheme, londonDay(achieved.awardedAt))
  return rule ? ok(rule) : err({ kind: "no-rule" })
}

export type Entry = { readonly account: "rewards-budget" | "rewards-owed"; readonly amountMinor: bigint }

/**
 * How an earned reward is booked. Debits are positive, credits negative: the budget is debited, because the
 * provider has spent it, and what is owed is credited, because it is a debt to the person.
 */
export function entriesOfEarned(amountMinor: bigint): readonly [Entry, Entry] {
  return [
    { account: "rewards-budget", amountMinor },
    { account: "rewards-owed", amountMinor: -amountMinor },
  ]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
