import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

export const tellDecisionJob = defineJob({
  name: "tell-decision",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})
