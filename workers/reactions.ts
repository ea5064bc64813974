import type { z } from "zod"
import { tellOfMessageJob } from "#app/domain/applications/jobs.ts"
import { countBroughtBadgeJob, issueCertificateJob } from "#app/domain/credentials/jobs.ts"
import {
  freeTimeJob,
  tellDecisionJob,
  tellOfFeedbackJob,
  tellOfMeetingJob,
  tellOfMissedJob,
  tellOfOfferAnswerJob,
  tellOfTimesJob,
  tellPanelWhyJob,
  writeToRefereesJob,
} from "#app/domain/decisions/jobs.ts"
import { fitFairScoresJob, fitMeetingScoresJob } from "#app/domain/fairness/jobs.ts"
import { deliverMessageJob } from "#app/domain/messages/jobs.ts"
import { prepareScoringJob } from "#app/domain/panels/jobs.ts"
import { tellOfMeetingPlanJob, tellOneOfMeetingPlanJob } from "#app/domain/panels/meeting-jobs.ts"
import { tellOfCardNotTheirsJob, tellOfPaperNotTheirsJob } from "#app/domain/panels/not-theirs-jobs.ts"
import { tellOfNotOpenedJob } from "#app/domain/panels/opening-jobs.ts"
import { countQuestionsJob } from "#app/domain/panels/question-jobs.ts"
import { removeFilesJob, tellOfAnswerJob } from "#app/domain/privacy/jobs.ts"
import { bookRewardJob } from "#app/domain/rewards/jobs.ts"
import { noteQuestionsUsedJob } from "#app/domain/scenarios/jobs.ts"
import { scanEvidenceJob } from "#app/domain/training/jobs.ts"
import type { JobDefinition } from "#app/kernel/define-job.ts"

type Reaction = {
  readonly job: JobDefinition
  /** What the job is told, from the event's subject. */
  readonly payload: (subjectId: string) => unknown
}

/** Answers are got ready, or somebody else is found to score them. */
const prepareScoring = promise(prepareScoringJob, (about) => ({ about }))

/** How a question has worked is counted from the scores that hold. */
const countQuestions = promise(countQuestionsJob, (about) => ({ about }))

/** A panel's fair scores are worked out once nothing is awaited any more. */
const fitFairScores = promise(fitFairScoresJob, (about) => ({ about, stage: "sift" as const }))
const fitMeetingScores = promise(fitMeetingScoresJob, (about) => ({ about, stage: "meeting" as const }))

/** Who goes to a meeting hears what has become of it, and their calendars with them. */
const tellOfMeeting = promise(tellOfMeetingJob, (applicationId) => ({ applicationId }))

/** Whoever made an offer hears what was answered. */
const tellOfOfferAnswer = promise(tellOfOfferAnswerJob, (applicationId) => ({ applicationId }))

const issueCertificate = promise(issueCertificateJob, (accreditationId) => ({ accreditationId }))

/** Which jobs follow which event: the whole chain, on one screen. Other events are for the audit alone. */
const reactions: Readonly<Record<string, readonly Reaction[]>> = {
  "message.queued": [promise(deliverMessageJob, (messageId) => ({ messageId }))],
  "application.shortlisted": [
    promise(tellDecisionJob, (applicationId) => ({ applicationId })),
    promise(tellOneOfMeetingPlanJob, (applicationId) => ({ applicationId })),
  ],
  "offer.accepted": [tellOfOfferAnswer],
  "offer.declined": [tellOfOfferAnswer],
  "meeting-plan.sent": [promise(tellOfMeetingPlanJob, (vacancyId) => ({ vacancyId }))],
  "application.not-shortlisted": [promise(tellDecisionJob, (applicationId) => ({ applicationId }))],
  "application.not-appointed": [
    promise(tellDecisionJob, (applicationId) => ({ applicationId })),
    promise(freeTimeJob, (applicationId) => ({ applicationId })),
  ],
  "application.withdrawn": [
    promise(freeTimeJob, (applicationId) => ({ applicationId })),
    // Others may have waited for what was to be typed of it, or for its scores alone.
    prepareScoring,
    fitFairScores,
    fitMeetingScores,
  ],
  "correspondence.to-applicant": [promise(tellOfMessageJob, (applicationId) => ({ applicationId }))],
  "vacancy.closed": [prepareScoring],
  "vacancy.not-opened": [promise(tellOfNotOpenedJob, (vacancyId) => ({ vacancyId }))],
  "transcript.finished": [prepareScoring],
  "transcript.corrected": [prepareScoring],
  "answers.not-scorable": [prepareScoring],
  "paper-question.sent": [prepareScoring],
  "answer.writer-known": [prepareScoring],
  "panel-member.left": [prepareScoring],
  "taking-part.saved": [prepareScoring],
  "meeting-time.chosen": [tellOfMeeting],
  "meeting-time.given-back": [tellOfMeeting],
  "meeting-time.freed": [tellOfMeeting],
  // Where nobody had chosen it, the subject is the vacancy, and nobody is told.
  "meeting-time.called-off": [tellOfMeeting],
  "meeting-time.moved": [tellOfMeeting],
  "meeting.missed": [promise(tellOfMissedJob, (applicationId) => ({ applicationId }))],
  "meeting-time.offered": [promise(tellOfTimesJob, (vacancyId) => ({ vacancyId }))],
  "reference.asked": [promise(writeToRefereesJob, (applicationId) => ({ applicationId }))],
  "panel.explained-to": [promise(tellPanelWhyJob, (explanationId) => ({ explanationId }))],
  "feedback.sent": [promise(tellOfFeedbackJob, (applicationId) => ({ applicationId }))],
  "application.erased": [
    promise(removeFilesJob, (applicationId) => ({ applicationId })),
    prepareScoring,
    tellOfMeeting,
  ],
  "complaint.answered": [promise(tellOfAnswerJob, (complaintId) => ({ complaintId }))],
  // What authors of a question are thanked by.
  "vacancy.published": [promise(noteQuestionsUsedJob, (vacancyId) => ({ vacancyId }))],
  "scores.sent": [countQuestions, fitFairScores],
  "score.changed": [countQuestions, fitFairScores],
  "paper-sheet.disowned": [
    countQuestions,
    fitFairScores,
    promise(tellOfPaperNotTheirsJob, (memberId) => ({ memberId })),
  ],
  "card-use.disowned": [promise(tellOfCardNotTheirsJob, (linkId) => ({ linkId }))],
  "meeting-scores.sent": [fitMeetingScores],
  "evidence.added": [promise(scanEvidenceJob, (fileId) => ({ fileId }))],
  "badge.brought": [promise(countBroughtBadgeJob, (badgeId) => ({ badgeId }))],
  // Back after it was suspended, its certificate stands again; after it was revoked, a new one is issued.
  "accreditation.restored": [issueCertificate],
  "accreditation.name-corrected": [issueCertificate],
  "accreditation.key-lost": [issueCertificate],
  "accreditation.awarded": [
    issueCertificate,
    promise(bookRewardJob, (accreditationId) => ({ accreditationId })),
  ],
}

/** Names of the jobs that an event promises. */
export function jobsOf(event: string): readonly string[] {
  return (reactions[event] ?? []).map(({ job }) => job.name)
}

const byName = new Map(
  Object.values(reactions)
    .flat()
    .map((reaction) => [reaction.job.name, reaction]),
)

/** How a promised job is put to the queue; nothing where no event promises it any more. */
export function reactionNamed(job: string): Reaction | undefined {
  return byName.get(job)
}

function promise<Payload extends z.ZodType>(
  job: JobDefinition<string, Payload>,
  payload: (subjectId: string) => z.input<Payload>,
): Reaction {
  return { job, payload }
}
