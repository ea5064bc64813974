export { sayGoodDay, takeBackGoodDay } from "#app/domain/panels/good-day.server.ts"
export {
  type HandedInvitation,
  inviteAgain,
  inviteMember,
  removeMember,
} from "#app/domain/panels/invite.server.ts"
export {
  readMyGoodDay,
  readMyPanel,
  readMyPanels,
  readMyQuestion,
  readQuestionSpread,
  readWordsLeftBehind,
} from "#app/domain/panels/read-my-panel.server.ts"
export {
  publicAdvertOf,
  readAdvertParts,
  type ScoredAnswer,
  sentScoresOf,
} from "#app/domain/panels/read-panel.server.ts"
export { type Readiness, readReadiness } from "#app/domain/panels/read-readiness.server.ts"
export { readScoring, type Scoring, scoredQuestionsOf } from "#app/domain/panels/read-scoring.server.ts"
export { joinPanel, saveScore, sendScores } from "#app/domain/panels/score.server.ts"
export {
  agreeSay,
  type SealAndPublishRefusal,
  sealAndPublish,
} from "#app/domain/panels/seal-and-publish.server.ts"
export { agreementOf, membersOf } from "#app/domain/panels/store.server.ts"
