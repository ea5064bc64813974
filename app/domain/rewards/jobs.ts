import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

export const bookRewardJob = defineJob({
  name: "book-reward",
  payload: z.object({ accreditationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})
