import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Takes the files of an erased application away from where files are kept. */
export const removeFilesJob = defineJob({
  name: "remove-files",
  payload: z.object({ applicationId: z.uuid() }),
  attempts: 12,
  backoffMs: seconds(5),
})

/** Tells somebody by e-mail that their complaint has an answer. */
export const tellOfAnswerJob = defineJob({
  name: "tell-of-answer",
  payload: z.object({ complaintId: z.uuid() }),
  attempts: 10,
  backoffMs: seconds(5),
})
