import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/**
 * Gets answers ready for the panel and says who scores which. `about`: a vacancy, an application for it, a seat
 * on its panel, or somebody who sits there.
 */
export const prepareScoringJob = defineJob({
  name: "prepare-scoring",
  payload: z.object({ about: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})
