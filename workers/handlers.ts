import { handleBookReward } from "#workers/handlers/book-reward.ts"
import { handleCountBroughtBadge } from "#workers/handlers/count-brought-badge.ts"
import { handleCountQuestions } from "#workers/handlers/count-questions.ts"
import { handleDeliverMessage } from "#workers/handlers/deliver-message.ts"
import { handleFitFairScores, handleFitMeetingScores } from "#workers/handlers/fit-fair-scores.ts"
import { handleFreeTime } from "#workers/handlers/free-time.ts"
import { handleIssueCertificate } from "#workers/handlers/issue-certificate.ts"
import { handleNoteQuestionsUsed } from "#workers/handlers/note-questions-used.ts"
import { handlePrepareScoring } from "#workers/handlers/prepare-scoring.ts"
import { handleRemoveFiles } from "#workers/handlers/remove-files.ts"
import { handleScanEvidence } from "#workers/handlers/scan-evidence.ts"
import { handleTellDecision } from "#workers/handlers/tell-decision.ts"
import { handleTellOfAnswer } from "#workers/handlers/tell-of-answer.ts"
import { handleTellOfFeedback } from "#workers/handlers/tell-of-feedback.ts"
import { handleTellOfMeeting, handleTellOfMissed } from "#workers/handlers/tell-of-meeting.ts"
import {
  handleTellOfMeetingPlan,
  handleTellOneOfMeetingPlan,
} from "#workers/handlers/tell-of-meeting-plan.ts"
import { handleTellOfMessage } from "#workers/handlers/tell-of-message.ts"
import { handleTellOfNotOpened } from "#workers/handlers/tell-of-not-opened.ts"
import {
  handleTellOfCardNotTheirs,
  handleTellOfPaperNotTheirs,
} from "#workers/handlers/tell-of-not-theirs.ts"
import { handleTellOfOfferAnswer } from "#workers/handlers/tell-of-offer-answer.ts"
import { handleTellOfTimes } from "#workers/handlers/tell-of-times.ts"
import { handleTellPanelWhy } from "#workers/handlers/tell-panel-why.ts"
import { handleWriteToReferees } from "#workers/handlers/write-to-referees.ts"
import type { AnyHandler } from "#workers/runtime/handler.ts"

/** Who keeps which promise. */
export const handlers: readonly AnyHandler[] = [
  handleDeliverMessage,
  handleTellDecision,
  handleTellOfMessage,
  handleTellOfTimes,
  handleTellOfOfferAnswer,
  handleTellOfMeeting,
  handleTellOfMissed,
  handleTellOfMeetingPlan,
  handleTellOneOfMeetingPlan,
  handleTellOfPaperNotTheirs,
  handleTellOfCardNotTheirs,
  handleTellOfNotOpened,
  handleTellOfFeedback,
  handleTellPanelWhy,
  handleWriteToReferees,
  handleFreeTime,
  handleIssueCertificate,
  handleCountBroughtBadge,
  handleBookReward,
  handleScanEvidence,
  handleRemoveFiles,
  handleTellOfAnswer,
  handleNoteQuestionsUsed,
  handleCountQuestions,
  handleFitFairScores,
  handleFitMeetingScores,
  handlePrepareScoring,
]
