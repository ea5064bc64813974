import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decideReward, entriesOfEarned, type RewardRule, ruleOn } from "#app/domain/rewards/rules.ts"

function rule(id: string, validFrom: string, validTo: string | null = null): RewardRule {
  return {
    id,
    title: id,
    scheme: "care-certificate",
    amountMinor: 5_000n,
    currency: "GBP",
    validFrom,
    validTo,
  }
}

describe("the rule of a day", () => {
  test.each([
    ["2026-03-31", undefined],
    ["2026-04-01", "spring"],
    ["2026-06-30", "spring"],
    ["2026-07-01", undefined],
  ])("on %s, of a rule from 1 April to 30 June, is %s", (day, id) => {
    expect(ruleOn([rule("spring", "2026-04-01", "2026-06-30")], "care-certificate", day)?.id).toBe(id)
  })

  test("is the one that began later, where two hold", () => {
    const rules = [rule("new", "2026-06-01"), rule("old", "2026-01-01")]
    expect(ruleOn(rules, "care-certificate", "2026-06-01")?.id).toBe("new")
    expect(ruleOn(rules, "care-certificate", "2026-05-31")?.id).toBe("old")
  })

  test("is the one made last, where both began on one day", () => {
    const rules = [rule("a", "2026-06-01"), rule("b", "2026-06-01")]
    expect(ruleOn(rules, "care-certificate", "2026-06-01")?.id).toBe("b")
    expect(ruleOn(rules.toReversed(), "care-certificate", "2026-06-01")?.id).toBe("b")
  })
})

describe("a reward", () => {
  const awardedAt = new Date("2026-06-01T10:00:00Z")
  const achieved = { scheme: "care-certificate", status: "awarded", awardedAt } as const

  test("follows the rule of the day of the award, not of today", () => {
    expect(decideReward(achieved, [rule("then", "2026-01-01", "2026-06-30")])).toMatchObject({
      ok: true,
      value: { id: "then" },
    })
  })

  test("follows the day it is in London", () => {
    const justAfterMidnight = { ...achieved, awardedAt: new Date("2026-05-31T23:30:00Z") }
    expect(decideReward(justAfterMidnight, [rule("june", "2026-06-01")]).ok).toBe(true)
  })

  test("is not there without a rule", () => {
    expect(decideReward(achieved, [])).toEqual({ ok: false, error: { kind: "no-rule" } })
    expect(decideReward(achieved, [rule("later", "2026-06-02")])).toMatchObject({ ok: false })
  })

  test.each([
    ["suspended", "accreditation-suspended"],
    ["revoked", "accreditation-withdrawn"],
  ] as const)("is not earned by what is %s", (status, kind) => {
    expect(decideReward({ ...achieved, status }, [rule("now", "2026-01-01")])).toEqual({
      ok: false,
      error: { kind },
    })
  })
})

test("what is booked balances, and the debt is a credit", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (amount) => {
      const [budget, owed] = entriesOfEarned(amount)
      expect(budget.amountMinor + owed.amountMinor).toBe(0n)
      expect(owed.amountMinor).toBe(-amount)
    }),
  )
})
