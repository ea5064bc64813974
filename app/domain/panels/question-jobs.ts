import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Counts how the questions of a vacancy have worked, as far as all their scores are in: `about` a seat or a score. */
export const countQuestionsJob = defineJob({
  name: "count-questions",
  payload: z.object({ about: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})
