import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Says of each question of a vacancy that opens that it is used. */
export const noteQuestionsUsedJob = defineJob({
  name: "note-questions-used",
  payload: z.object({ vacancyId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})
