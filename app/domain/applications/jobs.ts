import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Tells an applicant by e-mail that a message waits for them. */
export const tellOfMessageJob = defineJob({
  name: "tell-of-message",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 10,
  backoffMs: seconds(5),
})
