export {
  type AssistRefusal,
  assistApplication,
  type HelperKey,
  helpOn,
  readAssisting,
  readSentHelp,
} from "#app/domain/applications/assist.server.ts"
export { mayDecideOn } from "#app/domain/applications/assisted-store.server.ts"
export {
  bringAnswer,
  type EarlierAnswer,
  readEarlierAnswer,
} from "#app/domain/applications/bring-answer.server.ts"
export {
  makeComeBackLink,
  type SecretWordRefusal,
  type SendLinkRefusal,
  sendComeBackLink,
  setSecretWord,
} from "#app/domain/applications/come-back.server.ts"
export { correctTranscript } from "#app/domain/applications/correct-transcript.server.ts"
export {
  addMessage,
  markMessagesRead,
  type WriteRefusal,
  writeToApplicant,
  writeToProvider,
} from "#app/domain/applications/correspond.server.ts"
export { countUnreadByApplicant, messagesIn } from "#app/domain/applications/correspondence-store.server.ts"
export { sealedApplicationKeys, sealFor, unsealFor } from "#app/domain/applications/data-key.server.ts"
export { stopHelping } from "#app/domain/applications/end-help.server.ts"
export { writersOf } from "#app/domain/applications/known-writers.server.ts"
export { type Moved, type MoveRefusal, moveApplication } from "#app/domain/applications/move.server.ts"
export {
  findApplicant,
  openByLink,
  openBySecretWord,
} from "#app/domain/applications/open.server.ts"
export {
  type ApplicationView,
  type QuestionView,
  readApplication,
} from "#app/domain/applications/read-application.server.ts"
export { openOwnMessages, readMessages } from "#app/domain/applications/read-messages.server.ts"
export { type PaperPack, readPaperPack } from "#app/domain/applications/read-paper-pack.server.ts"
export {
  playOwnRecording,
  playRecording,
  type RecordingToType,
  readRecording,
  readRecordings,
  readRecordingsWaiting,
} from "#app/domain/applications/read-recordings.server.ts"
export { readStart } from "#app/domain/applications/read-start.server.ts"
export {
  type AdjustmentToSeeTo,
  helpWaiting,
  readAdjustmentToSeeTo,
  readToSeeTo,
  unreadMessages,
} from "#app/domain/applications/read-to-see-to.server.ts"
export { parseReference } from "#app/domain/applications/reference-words.ts"
export { removeRecording } from "#app/domain/applications/remove-recording.server.ts"
export {
  type SaveAnswerRefusal,
  type SavedAnswer,
  saveAnswer,
} from "#app/domain/applications/save-answer.server.ts"
export {
  type ContactRefusal,
  chooseContactWay,
  saveContact,
} from "#app/domain/applications/save-contact.server.ts"
export { saveRecording } from "#app/domain/applications/save-recording.server.ts"
export {
  type AdjustmentsRefusal,
  type AskRefusal,
  askForAdjustment,
  saveAdjustments,
} from "#app/domain/applications/say-adjustments.server.ts"
export {
  type Adjustments,
  type AskedAdjustment,
  readAdjustments,
} from "#app/domain/applications/sealed-adjustments.server.ts"
export {
  type DeliverAdjustmentRefusal,
  deliverAdjustment,
  sayIfHappened,
} from "#app/domain/applications/see-to-adjustments.server.ts"
export { type StartRefusal, startApplication } from "#app/domain/applications/start.server.ts"
export { contactOf, dataKeyOf, whereToWrite } from "#app/domain/applications/store.server.ts"
export { type SubmitApplicationRefusal, submitApplication } from "#app/domain/applications/submit.server.ts"
export { tellOfMessage } from "#app/domain/applications/tell-of-message.server.ts"
export { typeTranscript } from "#app/domain/applications/type-transcript.server.ts"
export { type WithdrawRefusal, withdrawApplication } from "#app/domain/applications/withdraw.server.ts"
