import { record } from "#app/domain/audit/index.server.ts"
import { decideReward, entriesOfEarned, type RewardRefusal } from "#app/domain/rewards/rules.ts"
import {
  insertJournal,
  insertReward,
  lockAchievement,
  rewardFor,
  rulesOf,
} from "#app/domain/rewards/store.server.ts"
import { findAward } from "#app/domain/training/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type BookRefusal =
  | RewardRefusal
  | { readonly kind: "not-found" }
  | { readonly kind: "already-booked"; readonly rewardId: string }

/**
 * Books what an accreditation earns: the reward, and in the ledger that it is owed. Nothing is paid here.
 * The same achievement earns once, whoever asks and however the rules have changed since.
 */
export function bookReward(ctx: Ctx<SystemActor>, { accreditationId }: { accreditationId: string }) {
  return inTransaction<{ rewardId: string }, BookRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    await lockAchievement(tx, accreditationId)
    const achieved = await findAward(tx, accreditationId)
    if (!achieved || achieved.providerId !== providerId) return err({ kind: "not-found" })
    const booked = await rewardFor(tx, achieved.personId, accreditationId)
    if (booked) return err({ kind: "already-booked", rewardId: booked.id })
    const decision = decideReward(achieved, await rulesOf(tx, providerId))
    if (!decision.ok) return decision
    const { id: ruleId, title, amountMinor, currency } = decision.value
    const rewardId = await insertReward(tx, {
      providerId,
      personId: achieved.personId,
      ruleId,
      subjectId: accreditationId,
      title,
      amountMinor,
      currency,
      earnedAt: ctx.now(),
    })
    await insertJournal(tx, {
      providerId,
      idempotencyKey: `reward-earned:${rewardId}`,
      memo: title,
      currency,
      entries: entriesOfEarned(amountMinor),
    })
    await record(tx, ctx, {
      event: "reward.earned",
      providerId,
      subjectId: rewardId,
      detail: { accreditationId },
    })
    return ok({ rewardId })
  })
}
