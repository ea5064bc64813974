export { answerSay } from "#app/domain/panels/agree.server.ts"
export { answerInvitation } from "#app/domain/panels/answer-invitation.server.ts"
export { answerOffer, readOfferAsks } from "#app/domain/panels/answer-offer.server.ts"
export { chooseInvolvement, readInvolvement } from "#app/domain/panels/choose-involvement.server.ts"
export { countQuestions } from "#app/domain/panels/count-questions.server.ts"
export { sayGoodDay, takeBackGoodDay } from "#app/domain/panels/good-day.server.ts"
export {
  hideInAnswer,
  readWhatTells,
  readWhatTellsIn,
  sayItTells,
} from "#app/domain/panels/identity.server.ts"
export {
  cancelInvitation,
  type HandedInvitation,
  inviteAgain,
  inviteMember,
  removeMember,
} from "#app/domain/panels/invite.server.ts"
export { knowWriter, leavePanel } from "#app/domain/panels/leave.server.ts"
export { ownMeetingRecord, readOwnMeeting, sayComfort } from "#app/domain/panels/meeting-comfort.server.ts"
export { noteWhetherTheyCame, sayWhetherTheyCame } from "#app/domain/panels/meeting-held.server.ts"
export {
  proposeMeetingRoles,
  saveMeetingPlan,
  saveMeetingRoles,
  sendMeetingPlan,
} from "#app/domain/panels/meeting-plan.server.ts"
export {
  knowPersonMet,
  saveMeetingScore,
  sendMeetingScores,
} from "#app/domain/panels/meeting-score.server.ts"
export { type MemberAtMeeting, membersAtMeeting } from "#app/domain/panels/members-at-meeting.server.ts"
export { offerForTakingPart } from "#app/domain/panels/offer.server.ts"
export { openDueVacancies } from "#app/domain/panels/open-as-chosen.server.ts"
export { agreeOrder, moveInOrder, proposeOrder } from "#app/domain/panels/order.server.ts"
export { confirmSheet, printPack, typeSheet } from "#app/domain/panels/paper.server.ts"
export { changeGuide, savePractice, sendPractice } from "#app/domain/panels/practice.server.ts"
export { prepareDueScoring, prepareScoring } from "#app/domain/panels/prepare-scoring.server.ts"
export { readHowFar } from "#app/domain/panels/read-how-far.server.ts"
export { readKnownPeople } from "#app/domain/panels/read-known-people.server.ts"
export {
  type MeetingDay,
  readMeetingDay,
  readMeetingSpread,
} from "#app/domain/panels/read-meeting-day.server.ts"
export {
  type MeetingPlan,
  pacesOf,
  readMeetingPlan,
  readPaces,
  readQuestionsToAsk,
} from "#app/domain/panels/read-meeting-plan.server.ts"
export { type MemberWays, readMembersWays } from "#app/domain/panels/read-members-ways.server.ts"
export { type MyInvitation, readMyInvitation } from "#app/domain/panels/read-my-invitation.server.ts"
export {
  readMyGoodDay,
  readMyPanel,
  readMyPanels,
  readMyQuestion,
  readQuestionSpread,
  readWordsLeftBehind,
} from "#app/domain/panels/read-my-panel.server.ts"
export { readMyPaper } from "#app/domain/panels/read-my-paper.server.ts"
export { readCardToMake, readMyNewCards } from "#app/domain/panels/read-new-cards.server.ts"
export { readOrder } from "#app/domain/panels/read-order.server.ts"
export { readPace } from "#app/domain/panels/read-pace.server.ts"
export {
  membersHeardOn,
  metMeansOf,
  publicAdvertOf,
  readAdvertParts,
  sentScoresOf,
} from "#app/domain/panels/read-panel.server.ts"
export { readPanelsWaiting } from "#app/domain/panels/read-panels-waiting.server.ts"
export {
  readMembersPaper,
  readScorePack,
  readSheet,
  readSheetsToConfirm,
  type ScorePack,
} from "#app/domain/panels/read-paper.server.ts"
export { readMyPractice, readPractice } from "#app/domain/panels/read-practice.server.ts"
export { type Readiness, readReadiness } from "#app/domain/panels/read-readiness.server.ts"
export { type MySay, readMySay, readSealed } from "#app/domain/panels/read-say.server.ts"
export { readScoring, type Scoring, scoredQuestionsOf } from "#app/domain/panels/read-scoring.server.ts"
export {
  readEndedSupport,
  readMySupporters,
  readSupportEndedForMe,
  readWhomISupport,
} from "#app/domain/panels/read-supporters.server.ts"
export { reachable as membersToWriteTo, remindOfSay } from "#app/domain/panels/remind.server.ts"
export { readReminder, remindToScore } from "#app/domain/panels/remind-to-score.server.ts"
export { reopenVacancy } from "#app/domain/panels/reopen.server.ts"
export { cancelOpening, scheduleOpening } from "#app/domain/panels/schedule-opening.server.ts"
export { saveScore, sayCannotScore, sendScores } from "#app/domain/panels/score.server.ts"
export {
  type ScoresToFit,
  scoresOfAnswers,
  scoresOfMeetings,
} from "#app/domain/panels/scores-to-fit.server.ts"
export {
  proposeSay,
  type SealAndPublishRefusal,
  sealAndPublish,
} from "#app/domain/panels/seal-and-publish.server.ts"
export { agreementOf, findSeat as seatOf, membersOf } from "#app/domain/panels/store.server.ts"
export {
  acceptSupport,
  endMySupport,
  endSupport,
  type HandedToSupporter,
  inviteSupporter,
} from "#app/domain/panels/supporters.server.ts"
export type { SupportedSeat } from "#app/domain/panels/supporters-store.server.ts"
export { readTakingPart, saveTakingPart } from "#app/domain/panels/taking-part.server.ts"
export { changeScore, noteTalk } from "#app/domain/panels/talk.server.ts"
export { noteTalkedWith } from "#app/domain/panels/talked.server.ts"
export { tellOfMeetingPlan } from "#app/domain/panels/tell-of-meeting-plan.server.ts"
export { tellOfNotOpened } from "#app/domain/panels/tell-of-not-opened.server.ts"
export { tellOfCardNotTheirs, tellOfPaperNotTheirs } from "#app/domain/panels/tell-of-not-theirs.server.ts"
export {
  disownSheet,
  knowsPaperWriter,
  readMyTyped,
  type TypedSheet,
} from "#app/domain/panels/typed.server.ts"
