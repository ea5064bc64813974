export { forgetSpokenWhys } from "#app/domain/scenarios/forget-whys.server.ts"
export { goLive } from "#app/domain/scenarios/go-live.server.ts"
export {
  inviteRater,
  inviteRaterAgain,
  type RaterInvitation,
  takeBackRater,
} from "#app/domain/scenarios/invite-rater.server.ts"
export { noteQuestionsUsed } from "#app/domain/scenarios/note-used.server.ts"
export { type QuestionOutcome, saveOutcome } from "#app/domain/scenarios/outcome-store.server.ts"
export { finishRating, readMyRating, readMyRatings, saveRating } from "#app/domain/scenarios/rate.server.ts"
export { readQuestionAloud } from "#app/domain/scenarios/read-aloud.server.ts"
export { type BankQuestion, readQuestionBank } from "#app/domain/scenarios/read-bank.server.ts"
export { readQuestion, readQuestions } from "#app/domain/scenarios/read-questions.server.ts"
export { copyQuestion, retireQuestion, shareQuestion } from "#app/domain/scenarios/share-question.server.ts"
export { correctWhy, playOwnWhy, recordWhy, removeWhy } from "#app/domain/scenarios/speak-why.server.ts"
export { answerKeysOf } from "#app/domain/scenarios/store.server.ts"
export { playWhy, readWhysToType, readWhysWaiting, typeWhy } from "#app/domain/scenarios/type-why.server.ts"
export { sealedWhyKeys } from "#app/domain/scenarios/why-files.server.ts"
export {
  saveAuthors,
  saveEasyRead,
  saveSamples,
  saveWords,
  startNextVersion,
  startQuestion,
} from "#app/domain/scenarios/write-question.server.ts"
