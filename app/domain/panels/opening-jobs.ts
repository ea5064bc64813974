import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Writes to whoever chose the hour at which a vacancy was to open that it did not. */
export const tellOfNotOpenedJob = defineJob({
  name: "tell-of-not-opened",
  payload: z.object({ vacancyId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})
