export { type FitRefusal, fitFairScores } from "#app/domain/fairness/fit-scores.server.ts"
export { readFairOrder } from "#app/domain/fairness/read-fair-order.server.ts"
export {
  type FairScores,
  type FairStage,
  readFairScores,
  readPanelAgreement,
} from "#app/domain/fairness/read-fair-scores.server.ts"
export { readMyScoring } from "#app/domain/fairness/read-my-scoring.server.ts"
