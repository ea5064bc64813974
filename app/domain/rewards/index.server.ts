export { type BookRefusal, bookReward } from "#app/domain/rewards/book-reward.server.ts"
export { type AwardOutcome, readAwardOutcome } from "#app/domain/rewards/read-award-outcome.server.ts"
export { readHolders } from "#app/domain/rewards/read-holders.server.ts"
export { type RewardOfPerson, readRewardsOfPerson } from "#app/domain/rewards/read-rewards.server.ts"
