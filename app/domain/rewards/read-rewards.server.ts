import { desc, eq } from "drizzle-orm"
import type { RewardState } from "#app/domain/rewards/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { rewards } from "#db/schema/rewards.ts"

export type RewardOfPerson = {
  readonly id: string
  readonly title: string
  readonly providerName: string
  /** Minor units of `currency`: pence where it is GBP. */
  readonly amountMinor: bigint
  readonly currency: string
  readonly state: RewardState
  readonly earnedAt: Date
}

/** What the person who asks has earned, at whichever provider, newest first. */
export function readRewardsOfPerson(ctx: Ctx<PersonActor>): Promise<RewardOfPerson[]> {
  return reading(ctx, (tx) =>
    tx
      .select({
        id: rewards.id,
        title: rewards.title,
        providerName: providers.name,
        amountMinor: rewards.amountMinor,
        currency: rewards.currency,
        state: rewards.state,
        earnedAt: rewards.earnedAt,
      })
      .from(rewards)
      .innerJoin(providers, eq(providers.id, rewards.providerId))
      .where(eq(rewards.personId, ctx.actor.personId))
      .orderBy(desc(rewards.earnedAt), desc(rewards.id)),
  )
}
