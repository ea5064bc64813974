import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Sends everybody on the shortlist what will happen when they meet the panel; once each. */
export const tellOfMeetingPlanJob = defineJob({
  name: "tell-of-meeting-plan",
  payload: z.object({ vacancyId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})

/** The same for somebody who comes onto the shortlist after the plan was sent. */
export const tellOneOfMeetingPlanJob = defineJob({
  name: "tell-one-of-meeting-plan",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})
