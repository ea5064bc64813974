export { type BookRefusal, bookReward } from "#app/domain/rewards/book-reward.server.ts"
export { type RewardOfPerson, readRewardsOfPerson } from "#app/domain/rewards/read-rewards.server.ts"
