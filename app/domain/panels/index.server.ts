export {
  type HandedInvitation,
  inviteAgain,
  inviteMember,
  removeMember,
} from "#app/domain/panels/invite.server.ts"
export {
  readMyPanel,
  readMyPanels,
  readMyQuestion,
  readQuestionSpread,
} from "#app/domain/panels/read-my-panel.server.ts"
export {
  readPublicAdvert,
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
