import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

export const tellDecisionJob = defineJob({
  name: "tell-decision",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})

/** Writes to whoever made an offer what was answered. */
export const tellOfOfferAnswerJob = defineJob({
  name: "tell-of-offer-answer",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})

/** Tells everybody shortlisted that there are times to choose from; once each. */
export const tellOfTimesJob = defineJob({
  name: "tell-of-times",
  payload: z.object({ vacancyId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})

/** Tells everybody who goes to a meeting what has become of it; each change once. */
export const tellOfMeetingJob = defineJob({
  name: "tell-of-meeting",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})

/** Asks somebody who did not come, kindly, whether they would like another time. */
export const tellOfMissedJob = defineJob({
  name: "tell-of-missed",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})

/** Gives a time back that its applicant will not come to. */
export const freeTimeJob = defineJob({
  name: "free-time",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})

/** Writes to those who were named as referees; once each. */
export const writeToRefereesJob = defineJob({
  name: "write-to-referees",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})

/** Tells an applicant by e-mail that their feedback is there. */
export const tellOfFeedbackJob = defineJob({
  name: "tell-of-feedback",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 10,
  backoffMs: seconds(5),
})

/** Tells a panel that it can read why its choice was not taken. */
export const tellPanelWhyJob = defineJob({
  name: "tell-panel-why",
  payload: z.object({ explanationId: z.uuid() }),
  attempts: 10,
  backoffMs: seconds(5),
})
