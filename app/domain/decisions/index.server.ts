export {
  type AddMeetingTimeRefusal,
  addMeetingTime,
  type CallOffTimeRefusal,
  callOffMeetingTime,
} from "#app/domain/decisions/arrange-times.server.ts"
export {
  endCalendarFeed,
  makeCalendarFeed,
  readCalendarFeed,
  readOwnFeed,
} from "#app/domain/decisions/calendar-feed.server.ts"
export { carryOutSteps } from "#app/domain/decisions/carry-out-steps.server.ts"
export { confirmOffer, endOffer, putOffStart } from "#app/domain/decisions/change-offer.server.ts"
export {
  type ChooseMeetingTimeRefusal,
  chooseMeetingTime,
  giveBackMeetingTime,
} from "#app/domain/decisions/choose-time.server.ts"
export { decide } from "#app/domain/decisions/decide.server.ts"
export {
  answerExplanation,
  readExplained,
  readExplanationAnswers,
  readExplanationsWaiting,
} from "#app/domain/decisions/explain.server.ts"
export { exportApplications } from "#app/domain/decisions/export-applications.server.ts"
export { forgetCheckSecrets, forgetReferences } from "#app/domain/decisions/forget-check-secrets.server.ts"
export {
  giveReference,
  openReference,
  type Saying,
  stopReference,
  writeReferenceDown,
} from "#app/domain/decisions/give-reference.server.ts"
export { makePersonsFile, makeServicesFile } from "#app/domain/decisions/inspectors-file.server.ts"
export { keepView, readViews, removeView } from "#app/domain/decisions/keep-views.server.ts"
export { namesShown } from "#app/domain/decisions/list-applications.server.ts"
export { lookAt } from "#app/domain/decisions/look-at.server.ts"
export { type MoveMeetingTimeRefusal, moveMeetingTime } from "#app/domain/decisions/move-time.server.ts"
export { askReferee, nameReferee } from "#app/domain/decisions/name-referee.server.ts"
export { answerOffer, makeOffer, stepBack } from "#app/domain/decisions/offer.server.ts"
export {
  type AnsweredQuestion,
  type ApplicationToDecide,
  readApplicationToDecide,
} from "#app/domain/decisions/read-application.server.ts"
export { type ApplicationList, readApplications } from "#app/domain/decisions/read-applications.server.ts"
export { readBoard, readListedVacancy } from "#app/domain/decisions/read-board.server.ts"
export {
  readMemberCalendar,
  readOwnCalendar,
  readStaffCalendar,
} from "#app/domain/decisions/read-calendar.server.ts"
export {
  checkedOf,
  readChecks,
} from "#app/domain/decisions/read-checks.server.ts"
export {
  type FeedbackToWrite,
  ownFeedback,
  readFeedbackOwed,
  readFeedbackToWrite,
  readOwnFeedback,
  whatIsMissing,
} from "#app/domain/decisions/read-feedback.server.ts"
export {
  countMessagesNotDelivered,
  type MessageNotDelivered,
  readNotDelivered,
} from "#app/domain/decisions/read-not-delivered.server.ts"
export { readOfferLater } from "#app/domain/decisions/read-offer.server.ts"
export { readOwnOffer } from "#app/domain/decisions/read-own-offer.server.ts"
export {
  type PanelChoice,
  readPanelChoice,
  readPanelVoice,
} from "#app/domain/decisions/read-panel-choice.server.ts"
export {
  ownReferencesOf,
  type ReferenceOnFile,
  readOwnReferences,
  readReferences,
} from "#app/domain/decisions/read-references.server.ts"
export {
  readOwnWorkHistory,
  readStanding,
  type Standing,
} from "#app/domain/decisions/read-standing.server.ts"
export { readStep, readStepPreview, readStepsToUndo } from "#app/domain/decisions/read-steps.server.ts"
export {
  readMeetingTimes,
  readOwnTimes,
  type TimesOfVacancy,
} from "#app/domain/decisions/read-times.server.ts"
export { readToday, readWhatWaits, type Today } from "#app/domain/decisions/read-today.server.ts"
export { readVacancyPage } from "#app/domain/decisions/read-vacancy-page.server.ts"
export { readWhyWaits } from "#app/domain/decisions/read-why-waits.server.ts"
export { recordCheck, superviseStart } from "#app/domain/decisions/record-check.server.ts"
export { remindOfMeetings } from "#app/domain/decisions/remind-of-meetings.server.ts"
export { revealIdentity } from "#app/domain/decisions/reveal-identity.server.ts"
export { shortlist } from "#app/domain/decisions/shortlist.server.ts"
export { startWorker } from "#app/domain/decisions/start-worker.server.ts"
export { type PlanStepRefusal, planStep, undoStep } from "#app/domain/decisions/step-for-many.server.ts"
export { tellDecision } from "#app/domain/decisions/tell-decision.server.ts"
export { tellOfFeedback } from "#app/domain/decisions/tell-of-feedback.server.ts"
export { tellOfMeeting } from "#app/domain/decisions/tell-of-meeting.server.ts"
export { tellOfMissed } from "#app/domain/decisions/tell-of-missed.server.ts"
export { tellOfOfferAnswer } from "#app/domain/decisions/tell-of-offer-answer.server.ts"
export { freeTime, tellOfTimes } from "#app/domain/decisions/tell-of-times.server.ts"
export { tellPanelWhy } from "#app/domain/decisions/tell-panel.server.ts"
export { readOwnRecord, tellRecord } from "#app/domain/decisions/tell-record.server.ts"
export {
  type TellWorkHistoryRefusal,
  type ToldWorkHistory,
  tellWorkHistory,
} from "#app/domain/decisions/tell-work-history.server.ts"
export { saveFeedback, sendFeedback } from "#app/domain/decisions/write-feedback.server.ts"
export { remindReferees, writeToReferees } from "#app/domain/decisions/write-to-referees.server.ts"
