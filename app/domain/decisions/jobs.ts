import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

export const tellDecisionJob = defineJob({
  name: "tell-decision",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})

/** Tells everybody shortlisted that there are times to choose from; once each. */
export const tellOfTimesJob = defineJob({
  name: "tell-of-times",
  payload: z.object({ vacancyId: z.uuid() }),
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
